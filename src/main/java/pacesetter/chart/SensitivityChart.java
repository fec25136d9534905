package pacesetter.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.IntervalsPanel;
import pacesetter.chart.panel.Panel;
import pacesetter.experiment.sensitivity.Index;
import pacesetter.experiment.sensitivity.Measure;
import pacesetter.experiment.sensitivity.SensitivityMethod;
import pacesetter.experiment.sensitivity.SensitivityResult;
import pacesetter.text.Language;

/** The factors that matter most to each quantity, with intervals, and what a half and a quarter of the points gave. */
record SensitivityChart(SensitivityFrame frame) {
    private static final int SHOWN = 12;

    Page page() {
        List<SensitivityResult.Answer> answers = frame.answers();
        int rows = Math.min(SHOWN, frame.result().factors().size());
        return new Page(
                "sensitivity-" + frame.of().name(),
                frame.typeface(),
                frame.title("What it hangs on", "它取决于什么"),
                frame.subtitle(),
                key(),
                Page.grid(
                        answers.stream().map(this::panel).toList(),
                        ComparisonFrame.ACROSS,
                        IntervalsPanel.height(rows)));
    }

    private Measure first() {
        return frame.result().method().first();
    }

    private List<Page.KeyEntry> key() {
        Language language = frame.language();
        List<Page.KeyEntry> key = new ArrayList<>();
        key.add(new Page.KeyEntry(
                Glyph.point(Ink.GREY), told(first()) + language.of(" with 95 % bootstrap interval", "与95 %自助区间")));
        if (frame.result().method() == SensitivityMethod.SOBOL) {
            key.add(new Page.KeyEntry(Glyph.ring(Ink.GREY), told(Measure.S1)));
        }
        if (frame.result().method() == SensitivityMethod.MORRIS) {
            key.add(new Page.KeyEntry(
                    Glyph.ring(Ink.GREY), language.of("what simulation noise alone would make", "仅由模拟噪声所致")));
        }
        key.add(new Page.KeyEntry(
                Glyph.speck(Ink.pale(Ink.GREY)),
                language.of("from a quarter and a half of the points", "四分之一与二分之一的点所得")));
        return key;
    }

    private String told(Measure measure) {
        return switch (measure) {
            case S1 -> frame.language().of("first-order index", "一阶指数");
            case ST -> frame.language().of("total index", "总指数");
            default -> frame.language().of("mean absolute effect μ*", "平均绝对效应μ*");
        };
    }

    private Panel panel(SensitivityResult.Answer answer) {
        Language language = frame.language();
        List<SensitivityResult.Line> lines = answer.inOrder(first());
        boolean index = first().isIndex();
        String noise = Double.isNaN(answer.noise())
                ? ""
                : language.of(" · noise ", " · 噪声占")
                        + Math.round(100 * answer.noise())
                        + language.of(" % of the variance", " %的方差");
        String unit = index ? language.of("% of the variance", "占方差的%") : frame.unit(answer.quantity());
        return new IntervalsPanel(
                frame.heading(answer.quantity()),
                unit + noise,
                lines.subList(0, Math.min(SHOWN, lines.size())).stream()
                        .map(this::bar)
                        .toList(),
                index ? 100 : frame.factor(answer.quantity()),
                names(lines),
                true,
                frame.typeface());
    }

    private IntervalsPanel.Bar bar(SensitivityResult.Line line) {
        Index of = line.index(first());
        double mark = first() == Measure.ST ? line.index(Measure.S1).value() : line.noise();
        return new IntervalsPanel.Bar(
                line.factor(),
                of.value(),
                Math.max(of.value() - of.conf(), Math.min(0, of.value())), // none of these is below 0 but by chance
                of.value() + of.conf(),
                mark,
                line.standsOut(first()) ? Ink.of(0) : Ink.QUIET,
                Stream.of(of.quarter(), of.half()).filter(Double::isFinite).toList());
    }

    /** Width of the longest name. */
    private int names(List<SensitivityResult.Line> lines) {
        return 6
                + (int) Math.ceil(lines.stream()
                        .limit(SHOWN)
                        .mapToDouble(line ->
                                Page.width(line.factor(), frame.typeface().small()))
                        .max()
                        .orElse(0));
    }
}
