package pacesetter.report;

import java.time.LocalDate;
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

    /** What a switch changed of a share at the end, pair by pair: when, to what, and against what would have gone on. */
    public String difference(StudyResults ghosts, String column, Name label, StudyResults.Note change) {
        Estimate difference = worlds.differenceAtTheEnd(ghosts, column);
        LocalDate date = worlds.scenario().calendar().startOf(change.tick());
        Name former =
                ghosts.scenario().strategies().get(ghosts.strategies().get(0)).name();
        return language.of(
                "The switch of " + date + " (" + change.text().en() + ") changes " + label.en() + " by "
                        + percent(difference) + " percentage points, against the same worlds in which \"" + former.en()
                        + "\" goes on " + conditions(difference.n()).en(),
                date + "的切换（" + change.text().zh() + "）使" + label.zh() + "改变" + percent(difference) + "个百分点，与同一世界中继续“"
                        + former.zh() + "”相比" + conditions(difference.n()).zh());
    }

    private static String percent(Estimate share) {
        return share.times(PERCENT).text(1);
    }

    private Name conditions(int n) {
        String seed = worlds.seed().map(String::valueOf).orElse("-");
        String id = worlds.scenario().id();
        return new Name(
                "(mean of " + n + " worlds and its 95 % interval, scenario " + id + ", seed " + seed
                        + ", at these parameters, which are not calibrated).",
                "（" + n + "个世界的均值及其95%区间，情景 " + id + "，种子 " + seed + "，仅在当前未校准的参数下成立）。");
    }
}
