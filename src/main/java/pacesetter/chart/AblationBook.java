package pacesetter.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Outcome;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.IntervalsPanel;
import pacesetter.chart.panel.MissingFontException;
import pacesetter.chart.panel.Typeface;
import pacesetter.experiment.AblationResult;
import pacesetter.experiment.AblationResult.Row;
import pacesetter.experiment.Fate;
import pacesetter.store.StoredStudy;
import pacesetter.text.Language;

/**
 * The pictures of an ablation, one an outcome: each strategy against the first as the scenario has it, and below that under
 * the changes that take, turn or make its order.
 */
public final class AblationBook {
    /** Rows of a panel beside the first. */
    private static final int SHOWN = 14;

    private final List<Page> pages = new ArrayList<>();
    private final AblationResult result;
    private final Typeface typeface;

    /**
     * Lays out the pictures.
     *
     * @throws MissingFontException if this machine has no font at all
     */
    public AblationBook(AblationResult result, Language wanted) {
        this.result = result;
        String names = result.study().names().stream().map(Language.ZH::of).collect(Collectors.joining());
        typeface = Typeface.of(names, wanted);
        for (int outcome = 0; outcome < result.outcomes().size(); outcome++) {
            pages.add(page(outcome));
        }
    }

    /** Writes every picture as PNG and SVG. */
    public void writeTo(Sheets sheets) throws IOException {
        for (Page page : pages) {
            page.writeTo(sheets);
        }
    }

    private Page page(int outcome) {
        Language language = typeface.language();
        Outcome of = result.outcomes().get(outcome);
        StoredStudy study = result.study();
        List<Page.Row> rows = new ArrayList<>();
        for (int one = 1; one < study.strategies().size(); one++) {
            List<Row> shown = shown(outcome, one);
            rows.add(new Page.Row(IntervalsPanel.height(shown.size()), List.of(panel(of, one, shown))));
        }
        return new Page(
                "ablation-" + of.name(),
                typeface,
                language.of("What would turn it: ", "什么会改变比较：") + language.of(of.label()),
                language.of(
                        "Paired differences with 95 % t interval · " + study.replicates() + " worlds · seed "
                                + study.seed() + " · scenario " + study.scenario() + " · parameters are not calibrated",
                        "配对差异与95 % t区间 · " + study.replicates() + "个世界 · 种子 " + study.seed() + " · 情景 "
                                + study.scenario() + " · 参数未校准"),
                key(),
                rows);
    }

    private List<Row> shown(int outcome, int one) {
        List<Row> moved = result.moved(outcome, one, 0);
        List<Row> shown = new ArrayList<>(List.of(result.rows(outcome, one, 0).get(0)));
        shown.addAll(moved.subList(0, Math.min(SHOWN, moved.size())));
        return shown;
    }

    private IntervalsPanel panel(Outcome outcome, int one, List<Row> shown) {
        Language language = typeface.language();
        int changes = result.changes().size() - 1;
        int moved = result.moved(shown.get(0).outcome(), one, 0).size();
        String first = language.of(result.study().names().get(0));
        String left = shown.size() - 1 < moved
                ? language.of(" (" + (shown.size() - 1) + " shown)", "（列出" + (shown.size() - 1) + "项）")
                : "";
        return new IntervalsPanel(
                language.of(result.study().names().get(one)) + language.of(" less ", " 减 ") + first,
                language.of(
                                "order kept under " + (changes - moved) + " of " + changes + " changes",
                                changes + "项改变中" + (changes - moved) + "项先后不变")
                        + left,
                shown.stream().map(row -> bar(outcome, row)).toList(),
                ComparisonFrame.factor(outcome),
                names(shown),
                true,
                typeface);
    }

    private IntervalsPanel.Bar bar(Outcome outcome, Row row) {
        Estimate difference = row.difference();
        return new IntervalsPanel.Bar(
                label(row), difference.mean(), difference.low(), difference.high(), Double.NaN, ink(row));
    }

    private String label(Row row) {
        return row.point() == 0
                ? typeface.language().of("the scenario as it is", "情景原样")
                : result.change(row).text() + (row.isSure() ? " *" : "");
    }

    private int names(List<Row> shown) {
        return 6
                + (int) Math.ceil(shown.stream()
                        .mapToDouble(row -> Page.width(label(row), typeface.small()))
                        .max()
                        .orElse(0));
    }

    private static Ink ink(Row row) {
        return row.fate().map(AblationBook::ink).orElseGet(() -> Ink.of(6));
    }

    /** Blue for what turns, orange for what is lost, green for what is gained. */
    private static Ink ink(Fate fate) {
        return switch (fate) {
            case TURNS -> Ink.of(1);
            case LOSES -> Ink.of(4);
            case GAINS -> Ink.of(2);
            case KEEPS -> Ink.of(6);
        };
    }

    private List<Page.KeyEntry> key() {
        Language language = typeface.language();
        List<Page.KeyEntry> key = new ArrayList<>();
        IntStream.of(Fate.TURNS.ordinal(), Fate.LOSES.ordinal(), Fate.GAINS.ordinal())
                .mapToObj(i -> Fate.values()[i])
                .forEach(fate ->
                        key.add(new Page.KeyEntry(Glyph.point(ink(fate).color()), language.of(fate.meaning()))));
        key.add(new Page.KeyEntry(
                (g, x, y) -> {}, language.of("* the change is distinguishable after adjustment", "* 校正后变动仍可区分")));
        return key;
    }
}
