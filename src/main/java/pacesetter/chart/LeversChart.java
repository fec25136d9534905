package pacesetter.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pacesetter.analysis.Estimate;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.IntervalsPanel;
import pacesetter.chart.panel.Panel;
import pacesetter.chart.panel.Typeface;
import pacesetter.experiment.Effect;
import pacesetter.experiment.LeverEffects;
import pacesetter.experiment.LeverStudy;
import pacesetter.scenario.LeverType;
import pacesetter.text.Language;

/** What each lever does to an outcome: what it adds in the mean over all orders, its main effect, and alone and last. */
record LeversChart(LeverStudy study, LeverEffects effects, Typeface typeface) {
    Page page() {
        Language language = typeface.language();
        List<LeverType> levers = study.factorial().levers();
        List<Panel> panels = new ArrayList<>();
        for (Effect.Kind kind : Effect.Kind.values()) {
            if (kind != Effect.Kind.INTERACTION) {
                panels.add(new IntervalsPanel(
                        language.of(kind.meaning()),
                        ComparisonFrame.differenceQuantity(effects.outcome(), study.study(), language),
                        bars(kind),
                        ComparisonFrame.factor(effects.outcome()),
                        names(),
                        true,
                        reach(),
                        typeface));
            }
        }
        String title = language.of(effects.outcome().label());
        return new Page(
                "levers-" + effects.outcome().name(),
                typeface,
                language.of("What each lever does: " + title, "各手段的作用：" + title),
                language.of("Mean and 95 % interval over ", "均值与95 %区间 · ")
                        + effects.total().n()
                        + language.of(" worlds · seed ", "个世界 · 种子 ")
                        + study.study().seed()
                        + language.of(" · scenario ", " · 情景 ")
                        + study.factorial().scenario().id()
                        + language.of(" · levers of ", " · 策略 ")
                        + study.factorial().strategy().id()
                        + language.of(" · parameters are not calibrated", " · 参数未校准"),
                List.of(),
                Page.grid(panels, ComparisonFrame.ACROSS, IntervalsPanel.height(levers.size())));
    }

    private List<IntervalsPanel.Bar> bars(Effect.Kind kind) {
        List<IntervalsPanel.Bar> bars = new ArrayList<>();
        for (Effect effect : effects.inOrder(kind)) {
            Estimate value = effect.value();
            bars.add(new IntervalsPanel.Bar(
                    typeface.language().of(effect.lever().word()),
                    value.mean(),
                    value.low(),
                    value.high(),
                    Double.NaN,
                    Ink.of(0),
                    List.of()));
        }
        return bars;
    }

    /** 0 and the ends of all intervals that are drawn. */
    private List<Double> reach() {
        return Stream.concat(
                        Stream.of(0.),
                        effects.effects().stream()
                                .filter(effect -> effect.kind() != Effect.Kind.INTERACTION)
                                .map(Effect::value)
                                .flatMap(value -> Stream.of(value.mean(), value.low(), value.high())))
                .toList();
    }

    /** Width of the longest name. */
    private int names() {
        return (int) Math.ceil(study.factorial().levers().stream()
                        .mapToDouble(lever -> Page.width(typeface.language().of(lever.word()), typeface.small()))
                        .max()
                        .orElse(0))
                + 6;
    }
}
