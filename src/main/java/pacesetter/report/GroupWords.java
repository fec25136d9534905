package pacesetter.report;

import java.util.ArrayList;
import java.util.List;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.Regret;
import pacesetter.analysis.Twins;
import pacesetter.text.Language;

/** Near-twins, how often one of them is the best of a design point, and what is lost with the one that loses least. */
record GroupWords(Comparison comparison, Comparison.ComparedOutcome compared, Twins twins, Language language) {

    /** A line for each group, the one with the least mean regret first; near-twins alone where nothing is ranked. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (compared.regret().isEmpty()) {
            twins.groups().stream()
                    .filter(group -> group.size() > 1)
                    .forEach(group -> lines.add(named(group) + language.of(".", "。")));
            return lines;
        }
        Regret regret = compared.regret().get();
        if (regret.lines().stream().allMatch(line -> line.shared() == 1)) {
            return List.of(language.of("All are equal at every design point.", "在每个设计点上全部相等。"));
        }
        regret.groups().forEach(group -> lines.add(line(regret, group)));
        return lines;
    }

    private String line(Regret regret, Regret.Group group) {
        List<Integer> members =
                group.members().stream().map(compared.ranked()::get).toList();
        boolean alone = members.size() == 1;
        String who = alone
                ? comparison.study().strategies().get(members.get(0)) + language.of(" is", "")
                : named(members) + language.of("; one of them is", "；其中之一");
        String wins = ComparisonReport.percent(group.wins());
        String shared = ComparisonReport.percent(group.shared());
        Regret.Line least = regret.lines().get(group.least());
        String name = comparison.study().strategies().get(compared.ranked().get(group.least()));
        Amounts amounts = new Amounts(compared.outcome(), language);
        String mean = amounts.size(least.mean());
        String worst = amounts.size(least.worst());
        return language.of(
                who + " best at " + wins + " of design points"
                        + (group.shared() > 0 ? ", and as good as the best at " + shared : "")
                        + (alone ? "; its regret is " : "; the regret of " + name + " is ")
                        + mean + " on average, " + worst + " at the worst (design point " + least.worstPoint() + ").",
                who + "最优的设计点占" + wins
                        + (group.shared() > 0 ? "，与其他策略并列最优的占" + shared : "")
                        + (alone ? "；平均遗憾" : "；" + name + "的平均遗憾")
                        + mean + "，最大" + worst + "（设计点" + least.worstPoint() + "）。");
    }

    private String named(List<Integer> members) {
        return language.of("Near-twins within ", "相近策略（相差不超过")
                + new Amounts(compared.outcome(), language).size(twins.within())
                + language.of(": ", "）：")
                + VerdictWords.and(
                        members.stream()
                                .map(comparison.study().strategies()::get)
                                .toList(),
                        language);
    }
}
