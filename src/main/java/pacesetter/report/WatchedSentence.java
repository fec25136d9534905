package pacesetter.report;

import pacesetter.analysis.Estimate;
import pacesetter.analysis.StudyResults;
import pacesetter.text.Language;
import pacesetter.text.Name;

/** What one may say of a run that is watched and was played in other worlds: never without n, interval and its conditions. */
public record WatchedSentence(StudyResults worlds, Language language) {
    private static final int PERCENT = 100;

    /** The mean of a share at the end. */
    public String mean(String column, Name label) {
        int strategy = worlds.strategies().get(0);
        Estimate mean = worlds.mean(strategy, column);
        Name name = worlds.scenario().strategies().get(strategy).name();
        return language.of(
                "Under \"" + name.en() + "\", " + label.en() + " is " + percent(mean) + " % "
                        + conditions(mean.n()).en(),
                "“" + name.zh() + "”下，" + label.zh() + "为" + percent(mean) + "%"
                        + conditions(mean.n()).zh());
    }

    /** What a switch changed of a share at the end, pair by pair. */
    public String difference(StudyResults ghosts, String column, Name label, Name change) {
        Estimate difference = worlds.differenceAtTheEnd(ghosts, column);
        return language.of(
                "The switch (" + change.en() + ") changes " + label.en() + " by " + percent(difference)
                        + " percentage points, against the same worlds without it "
                        + conditions(difference.n()).en(),
                "切换（" + change.zh() + "）使" + label.zh() + "改变" + percent(difference) + "个百分点，与同一世界中未切换相比"
                        + conditions(difference.n()).zh());
    }

    private static String percent(Estimate share) {
        return share.times(PERCENT).text(1);
    }

    private Name conditions(int n) {
        String seed = worlds.seed().map(String::valueOf).orElse("-");
        String id = worlds.scenario().id();
        return new Name(
                "(mean and 95 % interval over " + n + " worlds, scenario " + id + ", seed " + seed
                        + ", at these parameters, which are not calibrated).",
                "（均值与95%区间，" + n + "个世界，情景 " + id + "，种子 " + seed + "，仅在当前未校准的参数下成立）。");
    }
}
