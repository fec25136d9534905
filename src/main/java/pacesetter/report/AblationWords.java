package pacesetter.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Outcome;
import pacesetter.experiment.AblationResult;
import pacesetter.experiment.AblationResult.Row;
import pacesetter.experiment.Change;
import pacesetter.experiment.Fate;
import pacesetter.text.Count;
import pacesetter.text.Language;

/** What an ablation found in words: for each outcome, every strategy against the first. */
public record AblationWords(AblationResult result, Language language) {
    private static final int NAMED = 10;

    /** Everything, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(opening());
        lines.addAll(rules());
        for (int outcome = 0; outcome < result.outcomes().size(); outcome++) {
            Outcome of = result.outcomes().get(outcome);
            lines.add("");
            lines.add(language.of(
                    of.name() + ", " + of.label().en(),
                    of.name() + "，" + of.label().zh()));
            for (int one = 1; one < result.study().strategies().size(); one++) {
                lines.addAll(comparison(outcome, one));
            }
        }
        lines.add("");
        lines.addAll(conditions());
        return lines;
    }

    private List<String> opening() {
        Map<Change.Kind, Long> kinds =
                result.changes().stream().collect(Collectors.groupingBy(Change::kind, Collectors.counting()));
        long off = kinds.getOrDefault(Change.Kind.MECHANISM, 0L);
        long rules = kinds.getOrDefault(Change.Kind.RULE, 0L);
        long pairs = kinds.getOrDefault(Change.Kind.PAIR, 0L);
        int strategies = result.study().strategies().size();
        int worlds = result.study().replicates();
        String scenario = result.study().scenario();
        long seed = result.study().seed();
        return List.of(
                language.of(
                        Count.of(strategies, "strategy") + " in " + Count.of(worlds, "world") + ", scenario " + scenario
                                + ", seed " + seed + "; " + Count.of(off, "mechanism") + " switched off, "
                                + Count.of(rules, "other rule") + ", " + Count.of(pairs, "pair")
                                + " of these that touch",
                        worlds + "个世界中的" + strategies + "种策略，情景" + scenario + "，种子" + seed + "；关闭" + off + "个机制，换用"
                                + rules + "条规则，另有" + pairs + "对相关的改变"),
                language.of(
                        Count.of(result.looks(), "comparison was", "comparisons were")
                                + " looked at, all pairs of strategies included; by chance alone, 5 of 100 intervals that"
                                + " should include 0 do not.",
                        "共查看" + result.looks() + "次比较（含全部策略对）；仅由偶然，每100个应含0的区间约有5个不含0。"));
    }

    private List<String> rules() {
        return List.of(
                language.of(
                        "[low, high]: 95 % interval over worlds, by Student's t, of the difference in the same worlds.",
                        "[下限，上限]：同一世界中差异的95 %区间（学生t，按世界）。"),
                language.of(
                        "turns: both intervals exclude 0, on opposite sides; loses: only that at the scenario's values"
                                + " does; gains: only that under the change does.",
                        "反转：两处区间都不含0且方向相反；失去先后：仅情景取值下的区间不含0；分出先后：仅改变后的区间不含0。"),
                language.of(
                        "*: the difference has moved, in the same worlds, also after adjustment for all "
                                + result.looks() + " comparisons (Holm).",
                        "*：同一世界中差异有变动，按全部" + result.looks() + "次比较校正（Holm）后亦然。"));
    }

    private List<String> comparison(int outcome, int one) {
        List<Row> rows = result.rows(outcome, one, 0);
        List<Row> moved = result.moved(outcome, one, 0);
        Row first = rows.get(0);
        String pair = language.of(name(one) + " against " + name(0), name(one) + "相对" + name(0));
        List<Row> known = rows.stream().filter(row -> row.fate().isPresent()).toList();
        if (known.isEmpty()) {
            return List.of(pair + language.of(": no intervals to compare.", "：没有可比的区间。"));
        }
        int kept = known.size() - moved.size();
        boolean signed = first.difference().isSigned();
        String of = kept + language.of(" of " + Count.of(known.size(), "change"), "");
        String keeps = signed
                ? language.of("keeps its sign under " + of, known.size() + "项改变中" + kept + "项保持方向")
                : language.of(
                        "not distinguishable, and stays so under " + of,
                        "不可区分，" + known.size() + "项改变中" + kept + "项依旧");
        List<String> lines = new ArrayList<>();
        lines.add(language.of(
                pair + ": " + number(first, true) + " at the scenario's values; " + keeps + ".",
                pair + "：情景取值下" + number(first, true) + "；" + keeps + "。"));
        for (Fate fate : List.of(Fate.TURNS, Fate.LOSES, Fate.GAINS)) {
            List<Row> with = moved.stream()
                    .filter(row -> row.fate().filter(fate::equals).isPresent())
                    .toList();
            if (!with.isEmpty()) {
                lines.add("  " + listed(fate, with));
            }
        }
        return lines;
    }

    private String listed(Fate fate, List<Row> rows) {
        List<String> named = new ArrayList<>();
        for (Row row : rows.subList(0, Math.min(NAMED, rows.size()))) {
            named.add(language.of(
                    result.change(row).text() + " (" + number(row, false) + ")" + star(row),
                    result.change(row).text() + "（" + number(row, false) + "）" + star(row)));
        }
        int more = rows.size() - named.size();
        String rest = more == 0
                ? ""
                : language.of("; and " + more + " more in ablation.csv", "；其余" + more + "项见ablation.csv");
        return language.of(
                fate.meaning().en() + " where " + String.join("; ", named) + rest + ".",
                fate.meaning().zh() + "：" + String.join("；", named) + rest + "。");
    }

    private static String star(Row row) {
        return row.isSure() ? "*" : "";
    }

    /** A difference with its interval. */
    private String number(Row row, boolean unit) {
        Outcome outcome = result.outcomes().get(row.outcome());
        Estimate difference = row.difference();
        double spread = difference.high() - difference.low();
        String points = unit && outcome.isShare() ? language.of(" points", "个百分点") : "";
        return outcome.signed(difference.mean(), spread) + points + " [" + outcome.signed(difference.low(), spread)
                + ", " + outcome.signed(difference.high(), spread) + "]";
    }

    private List<String> conditions() {
        List<String> lines = new ArrayList<>();
        lines.add(language.of(
                "All this is at these parameters, with one thing changed at a time or two that touch: what keeps its sign"
                        + " here may turn where more is other.",
                "以上均以这些参数取值为前提，每次只改变一项或相关的两项：此处保持方向的，在更多条件不同时仍可能反转。"));
        result.study().warnings().forEach(warning -> lines.add(language.of(warning)));
        lines.add(language.of("No result says anything about a real place or official.", "结果不得用于评价真实的地方或干部。"));
        return lines;
    }

    private String name(int strategy) {
        return result.study().strategies().get(strategy);
    }
}
