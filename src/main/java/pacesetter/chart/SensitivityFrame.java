package pacesetter.chart;

import java.util.List;
import pacesetter.analysis.Outcome;
import pacesetter.chart.panel.Typeface;
import pacesetter.experiment.sensitivity.QuantityOfInterest;
import pacesetter.experiment.sensitivity.SensitivityResult;
import pacesetter.store.StoredStudy;
import pacesetter.text.Language;

/** What the pictures of one outcome's sensitivity have in common. */
record SensitivityFrame(SensitivityResult result, int outcome, Typeface typeface) {
    Language language() {
        return typeface.language();
    }

    Outcome of() {
        return result.outcomes().get(outcome);
    }

    /** What is drawn: the outcome under the baseline, the differences from it, and which is best. */
    List<SensitivityResult.Answer> answers() {
        return result.of(outcome).stream()
                .filter(answer -> answer.units() > 1)
                .filter(answer -> answer.quantity().kind() != QuantityOfInterest.Kind.OUTCOME
                        || answer.quantity().strategy() == result.baseline())
                .toList();
    }

    String heading(QuantityOfInterest quantity) {
        return switch (quantity.kind()) {
            case OUTCOME -> name(quantity.strategy());
            case DIFFERENCE -> name(quantity.strategy()) + language().of(" less ", " 减 ") + name(result.baseline());
            case BEST -> language().of(quantity.kind().meaning());
        };
    }

    private String name(int strategy) {
        return language().of(result.study().names().get(strategy));
    }

    /** From numbers to what is written. */
    double factor(QuantityOfInterest quantity) {
        return quantity.isBest() ? 100 : ComparisonFrame.factor(of());
    }

    /** The unit of effects. */
    String unit(QuantityOfInterest quantity) {
        return quantity.isBest()
                ? language().of("% of worlds changed", "改变的世界占比，%")
                : ComparisonFrame.differenceQuantity(of(), result.study(), language())
                        .split("[;；]", -1)[0];
    }

    String title(String en, String zh) {
        return language()
                .of(en + ": " + of().label().en(), zh + "：" + of().label().zh());
    }

    String subtitle() {
        StoredStudy study = result.study();
        int points = study.design().points().size();
        return language()
                .of(
                        result.method().meaning().en() + " · " + points + " design points in " + study.replicates()
                                + " worlds · seed " + study.seed() + " · scenario " + study.scenario()
                                + " · parameters are not calibrated",
                        result.method().meaning().zh() + " · " + points + "个设计点，" + study.replicates() + "个世界 · 种子 "
                                + study.seed() + " · 情景 " + study.scenario() + " · 参数未校准");
    }
}
