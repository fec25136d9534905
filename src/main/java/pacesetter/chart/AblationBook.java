package pacesetter.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Outcome;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.IntervalsPanel;
import pacesetter.chart.panel.MissingFontException;
import pacesetter.chart.panel.Panel;
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
        List<List<Row>> shown = IntStream.range(1, study.strategies().size())
                .mapToObj(one -> shown(outcome, one))
                .toList();
        int names = names(shown);
        return new Page(
                "ablation-" + of.name(),
                typeface,
                language.of("What would turn it: ", "什么会改变比较：") + language.of(of.label()),
                language.of(
                        "Paired differences, 95 % t interval; *: moved, also after adjustment · " + study.replicates()
                                + " worlds · seed " + study.seed() + " · scenario " + study.scenario()
                                + " · parameters are not calibrated",
                        "配对差异，95 % t区间；*：变动经校正仍可区分 · " + study.replicates() + "个世界 · 种子 " + study.seed() + " · 情景 "
                                + study.scenario() + " · 参数未校准"),
                key(),
                shown.stream()
                        .map(rows -> new Page.Row(
                                IntervalsPanel.height(rows.size()), List.of((Panel) panel(of, rows, names))))
                        .toList());
    }

    private List<Row> shown(int outcome, int one) {
        List<Row> moved = result.moved(outcome, one, 0);
        List<Row> shown = new ArrayList<>(List.of(result.rows(outcome, one, 0).get(0)));
        shown.addAll(moved.subList(0, Math.min(SHOWN, moved.size())));
        return shown;
    }

    private IntervalsPanel panel(Outcome outcome, List<Row> shown, int names) {
        Language language = typeface.language();
        Row first = shown.get(0);
        int changes = result.changes().size() - 1;
        int moved = result.moved(first.outcome(), first.one(), first.other()).size();
        int drawn = shown.size() - 1;
        String left = drawn < moved ? language.of(" (" + drawn + " shown)", "（列出" + drawn + "项）") : "";
        return new IntervalsPanel(
                name(first.one()) + language.of(" less ", " 减 ") + name(first.other()),
                ComparisonFrame.differenceQuantity(outcome, result.study(), language)
                        + language.of(
                                " · another order under " + moved + " of " + changes + " changes",
                                " · " + changes + "项改变中" + moved + "项先后不同")
                        + left,
                shown.stream().map(this::bar).toList(),
                ComparisonFrame.factor(outcome),
                names,
                true,
                typeface);
    }

    private String name(int strategy) {
        return typeface.language().of(result.study().names().get(strategy));
    }

    private IntervalsPanel.Bar bar(Row row) {
        Estimate difference = row.difference();
        return new IntervalsPanel.Bar(
                label(row), difference.mean(), difference.low(), difference.high(), Double.NaN, ink(row), List.of());
    }

    private String label(Row row) {
        return row.point() == 0
                ? typeface.language().of("the scenario as it is", "情景原样")
                : result.change(row).text() + (row.isSure() ? " *" : "");
    }

    /** Width of the longest label. */
    private int names(List<List<Row>> shown) {
        return (int) Math.ceil(shown.stream()
                        .flatMap(List::stream)
                        .mapToDouble(row -> Page.width(label(row), typeface.small()))
                        .max()
                        .orElse(0))
                + 6;
    }

    private static Ink ink(Row row) {
        return row.fate().map(AblationBook::ink).orElseGet(() -> Ink.of(6));
    }

    private static Ink ink(Fate fate) {
        return switch (fate) {
            case TURNS -> Ink.of(1);
            case LOSES -> Ink.of(4);
            case GAINS -> Ink.of(2);
            case KEEPS -> Ink.of(6);
        };
    }

    private List<Page.KeyEntry> key() {
        return Stream.of(Fate.TURNS, Fate.LOSES, Fate.GAINS)
                .map(fate -> new Page.KeyEntry(
                        Glyph.point(ink(fate).color()), typeface.language().of(fate.meaning())))
                .toList();
    }
}
