package pacesetter.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import pacesetter.analysis.Outcome;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.IntervalsPanel;
import pacesetter.chart.panel.MissingFontException;
import pacesetter.chart.panel.Panel;
import pacesetter.chart.panel.Typeface;
import pacesetter.experiment.information.InformationStudy;
import pacesetter.experiment.information.Knowledge;
import pacesetter.store.StoredStudy;
import pacesetter.text.Language;

/** What knowing each parameter would be worth, and how often it would change the choice: the most first, then measurements. */
public final class InformationChart {
    private static final int SHOWN = 15;

    private final InformationStudy study;
    private final Typeface typeface;

    /**
     * Lays out the picture.
     *
     * @throws MissingFontException if this machine has no font at all
     */
    public InformationChart(InformationStudy study, Language wanted) {
        this.study = study;
        typeface = Typeface.of("", wanted);
    }

    /** Writes it as PNG and SVG. */
    public void writeTo(Sheets sheets) throws IOException {
        page().writeTo(sheets);
    }

    private Page page() {
        Language language = typeface.language();
        StoredStudy of = study.points().study();
        Outcome outcome = study.points().outcomes().get(0);
        List<Knowledge> known =
                new ArrayList<>(study.parameters().stream().limit(SHOWN).toList());
        study.data().values().forEach(datum -> known.add(datum.knowledge()));
        int names = 6
                + (int) Math.ceil(known.stream()
                        .mapToDouble(one -> Page.width(name(one), typeface.small()))
                        .max()
                        .orElse(0));
        List<Panel> panels = List.of(
                new IntervalsPanel(
                        language.of("worth: expected gain", "价值：期望增益"),
                        ComparisonFrame.differenceQuantity(outcome, of, language)
                                .split("[;；]", -1)[0],
                        bars(
                                known,
                                one -> List.of(
                                        one.value(), Math.max(0, one.value() - one.conf()), one.value() + one.conf())),
                        ComparisonFrame.factor(outcome),
                        names,
                        true,
                        typeface),
                new IntervalsPanel(
                        language.of("changes the choice", "改变选择"),
                        language.of("probability, %", "概率，%"),
                        bars(known, one -> List.of(one.changes(), Double.NaN, Double.NaN)),
                        100,
                        names,
                        true,
                        typeface));
        return new Page(
                "information",
                typeface,
                language.of("What to measure next: ", "下一步测量什么：") + language.of(outcome.label()),
                language.of(
                        "Value of information, 95 % bootstrap interval · "
                                + study.points().points() + " design points in "
                                + of.replicates() + " worlds · seed " + of.seed() + " · scenario " + of.scenario()
                                + " · parameters are not calibrated",
                        "信息价值，95 %自助区间 · " + study.points().points() + "个设计点，" + of.replicates() + "个世界 · 种子 "
                                + of.seed() + " · 情景 " + of.scenario() + " · 参数未校准"),
                List.of(),
                Page.grid(panels, ComparisonFrame.ACROSS, IntervalsPanel.height(known.size())));
    }

    private boolean isMeasured(Knowledge known) {
        return study.data().values().stream()
                .anyMatch(datum -> datum.knowledge().equals(known));
    }

    private String name(Knowledge known) {
        return isMeasured(known) ? typeface.language().of("data: ", "数据：") + known.name() : known.name();
    }

    private List<IntervalsPanel.Bar> bars(List<Knowledge> known, Function<Knowledge, List<Double>> numbers) {
        List<IntervalsPanel.Bar> bars = new ArrayList<>();
        for (Knowledge one : known) {
            List<Double> of = numbers.apply(one);
            bars.add(new IntervalsPanel.Bar(
                    name(one),
                    of.get(0),
                    of.get(1),
                    of.get(2),
                    Double.NaN,
                    one.value() > one.conf() ? Ink.of(isMeasured(one) ? 1 : 0) : Ink.QUIET,
                    List.of()));
        }
        return bars;
    }
}
