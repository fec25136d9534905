package pacesetter.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.chart.panel.BoxPanel;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.Panel;
import pacesetter.chart.panel.Typeface;
import pacesetter.experiment.robust.Discovery;
import pacesetter.experiment.robust.PointFactor;
import pacesetter.experiment.robust.RobustStudy;
import pacesetter.text.Language;

/** Where a strategy loses or is regretted: of each parameter that a box restricts, the part of its values that is in it. */
record BoxesChart(RobustStudy study, Typeface typeface) {
    /** Nothing where there is no box. */
    Optional<Page> page() {
        Language language = typeface.language();
        List<Panel> panels = new ArrayList<>();
        int most = 0;
        for (RobustStudy.Found found : study.boxes()) {
            if (found.discovery().isPresent()) {
                Discovery box = found.discovery().get();
                most = Math.max(most, box.restrictions().size());
                panels.add(panel(found, box));
            }
        }
        return panels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Page(
                        "boxes",
                        typeface,
                        language.of("Where strategies lose or are regretted", "各策略何处更差或遗憾较大")
                                + language.of(": ", "：")
                                + language.of(study.means().outcomes().get(0).label()),
                        language.of("Boxes by PRIM · ", "PRIM区域 · ") + SharesChart.source(study, language),
                        List.of(
                                new Page.KeyEntry(Glyph.swatch(Ink.of(1).color()), language.of("in the box", "区域之内")),
                                new Page.KeyEntry(
                                        Glyph.swatch(Ink.pale(Ink.GREY)),
                                        language.of("all values looked at", "所看的全部取值"))),
                        Page.grid(panels, ComparisonFrame.ACROSS, BoxPanel.height(most))));
    }

    private Panel panel(RobustStudy.Found found, Discovery box) {
        Language language = typeface.language();
        String strategy = language.of(study.means().study().names().get(found.strategy()));
        String heading = found.event() == RobustStudy.Event.LOSES
                ? strategy
                        + language.of(" is worse than ", " 差于 ")
                        + language.of(study.means().study().names().get(study.baseline()))
                : strategy + language.of(" is much regretted", " 遗憾较大");
        String told = language.of(
                "density " + percent(box.density()) + " (held out " + percent(box.heldOut()) + "), coverage "
                        + percent(box.coverage()) + ", at all points "
                        + percent(found.share().value()),
                "密度" + percent(box.density()) + "（留出点" + percent(box.heldOut()) + "），覆盖率" + percent(box.coverage())
                        + "，全部点中" + percent(found.share().value()));
        return new BoxPanel(
                heading, told, box.restrictions().stream().map(this::row).toList(), typeface);
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    /** A range by ranks, so that every part of it is as wide as it has points; words by their number. */
    private BoxPanel.Row row(Discovery.Restriction of) {
        PointFactor factor = study.means().factors().get(of.factor());
        if (factor.hasWords()) {
            List<BoxPanel.Part> parts = new ArrayList<>();
            double wide = 1. / factor.words().size();
            for (int word = 0; word < factor.words().size(); word++) {
                parts.add(new BoxPanel.Part(
                        word * wide,
                        (word + 1) * wide,
                        factor.words().get(word),
                        of.limit().words().contains(word)));
            }
            return new BoxPanel.Row(factor.name(), parts);
        }
        double low = factor.rank(of.limit().low());
        double high = 1 - factor.rankFromAbove(of.limit().high());
        String text = Double.isInfinite(of.limit().low())
                ? "≤ " + short3(of.limit().high())
                : Double.isInfinite(of.limit().high())
                        ? "≥ " + short3(of.limit().low())
                        : short3(of.limit().low()) + " – " + short3(of.limit().high());
        return new BoxPanel.Row(factor.name(), List.of(new BoxPanel.Part(low, high, text, true)));
    }

    private static String short3(double value) {
        return new BigDecimal(value)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }
}
