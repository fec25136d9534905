package pacesetter.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.IntervalsPanel;
import pacesetter.chart.panel.IntervalsPanel.Bar;
import pacesetter.chart.panel.MissingFontException;
import pacesetter.chart.panel.Panel;
import pacesetter.chart.panel.Typeface;
import pacesetter.experiment.calibration.Calibration;
import pacesetter.experiment.calibration.CalibrationResult;
import pacesetter.experiment.calibration.Prediction;
import pacesetter.scenario.Target;
import pacesetter.text.Language;

/**
 * The pictures of a calibration: what is predicted of targets before and after, where parameters lie in their plausible intervals,
 * which target tells of which parameter, and whether intervals hold what they say.
 */
public final class CalibrationBook {
    /** Parameters shown, those of which most was learned. */
    private static final int SHOWN = 24;

    private static final Ink BEFORE = Ink.QUIET;
    private static final Ink AFTER = Ink.of(0);
    private static final Ink SEEN = Ink.of(1);
    private static final double PERCENT = 100;
    private static final double NONE = Double.NaN;

    private final List<Page> pages = new ArrayList<>();
    private final CalibrationResult result;
    private final Typeface typeface;

    /**
     * Lays out the pictures.
     *
     * @throws MissingFontException if this machine has no font at all
     */
    public CalibrationBook(CalibrationResult result, Language wanted) {
        this.result = result;
        String names =
                result.before().stream().map(one -> one.target().name().zh()).collect(Collectors.joining());
        typeface = Typeface.of(names, wanted);
        pages.add(targets());
        result.fit().ifPresent(fit -> {
            List<Integer> most = most(fit.calibration());
            pages.add(parameters(fit.calibration(), most));
            pages.add(informs(fit.calibration(), most.subList(0, Math.min(most.size(), SHOWN / 2))));
            pages.add(coverage(fit.calibration(), most));
        });
    }

    /** Writes every picture as PNG and SVG. */
    public void writeTo(Sheets sheets) throws IOException {
        for (Page page : pages) {
            page.writeTo(sheets);
        }
    }

    private String of(String en, String zh) {
        return typeface.language().of(en, zh);
    }

    private String source() {
        return result.draws()
                + of(" draws from the prior · scenario ", "次先验抽样 · 情景 ")
                + result.study().scenario()
                + of(" · strategy ", " · 策略 ")
                + typeface.language().of(result.strategy().name())
                + of(" · seed ", " · 种子 ")
                + result.study().seed();
    }

    private Page targets() {
        List<Page.KeyEntry> key = new ArrayList<>();
        key.add(new Page.KeyEntry(Glyph.point(BEFORE.color()), of("prior, median and 90 %", "先验：中位数与90 %区间")));
        result.fit()
                .ifPresent(fit -> key.add(new Page.KeyEntry(
                        Glyph.point(AFTER.color()), of("posterior, median and 90 %", "后验：中位数与90 %区间"))));
        key.add(new Page.KeyEntry(
                Glyph.ring((result.fit().isPresent() ? AFTER : BEFORE).color()), of("observed", "观测")));
        if (result.before().stream()
                .anyMatch(one -> one.target().upTo() > one.target().value())) {
            key.add(new Page.KeyEntry(Glyph.line(SEEN), of("observed as an interval", "观测为区间")));
        }
        List<Page.Row> rows = new ArrayList<>();
        addTargets(rows, true, of("Shares", "份额"), of("%, as sources report it", "%，按信息来源的口径"));
        addTargets(rows, false, of("Counts, times and others", "计数、时间等"), of("in the unit of the target", "按目标的单位"));
        return new Page("targets", typeface, of("What is predicted of the targets", "对目标的预测"), source(), key, rows);
    }

    private void addTargets(List<Page.Row> rows, boolean shares, String heading, String quantity) {
        List<Bar> bars = new ArrayList<>();
        for (int t = 0; t < result.before().size(); t++) {
            Prediction before = result.before().get(t);
            if (before.target().quantity().isShare() == shares && before.n() > 0) {
                Target target = before.target();
                String name = typeface.language().of(target.name()) + mark(target);
                boolean interval = target.upTo() > target.value();
                double seen = interval ? NONE : target.value();
                if (result.fit().isPresent()) {
                    bars.add(bar(name, before, NONE, BEFORE));
                    bars.add(bar("", result.fit().get().after().get(t), seen, AFTER));
                } else {
                    bars.add(bar(name, before, seen, BEFORE));
                }
                if (interval) {
                    bars.add(new Bar("", NONE, target.value(), target.upTo(), NONE, SEEN, List.of()));
                }
            }
        }
        if (!bars.isEmpty()) {
            rows.add(row(heading, quantity, bars, shares ? PERCENT : 1, false));
        }
    }

    private String mark(Target target) {
        String sign = switch (target.relation()) {
            case AT_LEAST -> of(" (at least)", "（至少）");
            case AT_MOST -> of(" (at most)", "（至多）");
            case EQUAL, WITHIN -> "";
        };
        return sign + (target.use() == Target.Use.HELD_OUT ? of(", held out", "，留出检验") : "");
    }

    private static Bar bar(String name, Prediction one, double seen, Ink ink) {
        return new Bar(name, one.middle(), one.low(), one.high(), seen, ink, List.of());
    }

    private Page.Row row(String heading, String quantity, List<Bar> bars, double factor, boolean signed) {
        return new Page.Row(
                IntervalsPanel.height(bars.size()),
                List.of(panel(heading, quantity, bars, factor, signed, List.of(0.))));
    }

    private Panel panel(
            String heading, String quantity, List<Bar> bars, double factor, boolean signed, List<Double> reach) {
        int names = (int) Math.ceil(bars.stream()
                        .mapToDouble(bar -> Page.width(bar.name(), typeface.small()))
                        .max()
                        .orElse(0))
                + 6;
        return new IntervalsPanel(heading, quantity, bars, factor, names, signed, reach, typeface);
    }

    /** Those of which most was learned, first. */
    private static List<Integer> most(Calibration calibration) {
        return IntStream.range(0, calibration.informed().size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        f -> -calibration.informed().get(f).contraction()))
                .limit(SHOWN)
                .toList();
    }

    private Page parameters(Calibration calibration, List<Integer> most) {
        List<Bar> bars = most.stream()
                .map(calibration.informed()::get)
                .filter(one -> !one.isRule())
                .map(one -> new Bar(
                        one.name(),
                        one.factor().share(one.middle()),
                        one.factor().share(one.low()),
                        one.factor().share(one.high()),
                        NONE,
                        one.isInformed() ? AFTER : BEFORE,
                        List.of()))
                .toList();
        return new Page(
                "parameters",
                typeface,
                of("Where parameters lie in their plausible intervals", "参数在其合理区间中的位置"),
                source(),
                List.of(
                        new Page.KeyEntry(Glyph.point(AFTER.color()), of("informed by the targets", "目标提供了信息")),
                        new Page.KeyEntry(Glyph.point(BEFORE.color()), of("no more than chance", "不超出偶然"))),
                List.of(row(
                        of("Posterior, median and 90 %", "后验：中位数与90 %区间"),
                        of("% of the way through the plausible interval", "在合理区间中所处的百分位置"),
                        bars,
                        PERCENT,
                        false)));
    }

    private Page informs(Calibration calibration, List<Integer> most) {
        List<Double> reach = most.stream()
                .flatMap(f -> calibration.informed().get(f).byTarget().stream())
                .toList();
        List<Panel> panels = new ArrayList<>();
        for (int t = 0; t < calibration.targets().size(); t++) {
            int target = t;
            List<Bar> bars = most.stream()
                    .map(calibration.informed()::get)
                    .map(one -> {
                        double value = one.byTarget().get(target);
                        return new Bar(
                                one.name(), value, 0, value, NONE, value > one.noise() ? AFTER : BEFORE, List.of());
                    })
                    .toList();
            panels.add(panel(
                    typeface.language().of(calibration.targets().get(t).name()),
                    of("contraction, %", "收缩，%"),
                    bars,
                    PERCENT,
                    true,
                    reach));
        }
        return new Page(
                "informs",
                typeface,
                of("Which target tells of which parameter", "哪个目标提供哪个参数的信息"),
                of("each target alone · ", "各目标单独 · ") + source(),
                List.of(
                        new Page.KeyEntry(Glyph.point(AFTER.color()), of("beyond chance", "超出偶然")),
                        new Page.KeyEntry(Glyph.point(BEFORE.color()), of("no more than chance", "不超出偶然"))),
                Page.grid(panels, 2, IntervalsPanel.height(most.size())));
    }

    private Page coverage(Calibration calibration, List<Integer> most) {
        List<Bar> bars = most.stream()
                .filter(f -> !calibration.informed().get(f).isRule())
                .map(f -> new Bar(
                        calibration.informed().get(f).name(),
                        calibration.coverage().inside(f, .9),
                        NONE,
                        NONE,
                        calibration.coverage().inside(f, .5),
                        calibration.coverage().isTooNarrow(f, .9) ? SEEN : AFTER,
                        List.of()))
                .toList();
        return new Page(
                "coverage",
                typeface,
                of("Do intervals hold what they say?", "区间是否名副其实？"),
                of("each of ", "")
                        + calibration.coverage().size()
                        + of(" draws as what was observed · ", "次抽样逐一充当观测 · ")
                        + source(),
                List.of(
                        new Page.KeyEntry(Glyph.point(AFTER.color()), of("90 % interval", "90 %区间")),
                        new Page.KeyEntry(Glyph.ring(AFTER.color()), of("50 % interval", "50 %区间")),
                        new Page.KeyEntry(Glyph.point(SEEN.color()), of("too narrow", "过窄"))),
                List.of(row(
                        of("How often the parameter lies in its interval", "参数落入其区间的频率"), "%", bars, PERCENT, false)));
    }
}
