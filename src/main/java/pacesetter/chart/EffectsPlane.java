package pacesetter.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.Panel;
import pacesetter.chart.panel.ScatterPanel;
import pacesetter.experiment.sensitivity.Index;
import pacesetter.experiment.sensitivity.Measure;
import pacesetter.experiment.sensitivity.SensitivityResult;

/** Morris's plane: how much a factor moves a quantity, and how unevenly. Factors that stand out and move it most have their names. */
record EffectsPlane(SensitivityFrame frame) {
    private static final int NAMED = 7;
    private static final double HEIGHT = 270;

    Page page() {
        return new Page(
                "morris-" + frame.of().name(),
                frame.typeface(),
                frame.title("What moves it, and how unevenly", "什么影响它，影响是否均匀"),
                frame.subtitle(),
                List.of(
                        new Page.KeyEntry(
                                Glyph.point(ink(true)),
                                frame.language().of("surely more than simulation noise makes", "确实大于模拟噪声所致")),
                        new Page.KeyEntry(
                                Glyph.ring(ink(false)), frame.language().of("not so", "并非如此"))),
                Page.grid(frame.answers().stream().map(this::panel).toList(), ComparisonFrame.ACROSS, HEIGHT));
    }

    private static Color ink(boolean standsOut) {
        return standsOut ? Ink.of(0).color() : Ink.QUIET.color();
    }

    private Panel panel(SensitivityResult.Answer answer) {
        List<ScatterPanel.Spot> spots = new ArrayList<>();
        int named = 0;
        for (SensitivityResult.Line line : answer.inOrder(Measure.MU_STAR)) {
            boolean out = line.standsOut(Measure.MU_STAR);
            Index effect = line.index(Measure.MU_STAR);
            boolean shown = out && named < NAMED;
            named += shown ? 1 : 0;
            spots.add(new ScatterPanel.Spot(
                    effect.value(),
                    line.index(Measure.SIGMA).value(),
                    out ? Glyph.point(ink(true)) : Glyph.ring(ink(false)),
                    shown ? line.factor() : ""));
        }
        String unit = frame.unit(answer.quantity());
        return new ScatterPanel(
                frame.heading(answer.quantity()),
                "μ*" + (unit.isEmpty() ? "" : frame.language().of(", ", "，") + unit),
                frame.language().of("σ: spread of the effects", "σ：效应的离散程度"),
                spots,
                frame.factor(answer.quantity()),
                frame.factor(answer.quantity()),
                frame.typeface());
    }
}
