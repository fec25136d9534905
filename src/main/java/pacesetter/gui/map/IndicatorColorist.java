package pacesetter.gui.map;

import java.util.ArrayList;
import java.util.List;
import pacesetter.scenario.Domain;
import pacesetter.text.Language;

/** Colours a map by what applicants meet. */
record IndicatorColorist(Snapshot seen, Shading shading, Language language) {
    /** One of a domain's indicators. */
    Coloring level(int domain, int indicator) {
        List<Domain.Indicator> indicators =
                seen.scenario().domains().get(domain).indicators();
        if (indicators.isEmpty()) {
            return shading.nothing(
                    language.of(seen.scenario().domains().get(domain).name())
                            + language.of(": no indicator is known", "：无已知办事指标"));
        }
        Domain.Indicator shown = indicators.get(Math.min(indicator, indicators.size() - 1));
        List<String> marks = new ArrayList<>();
        for (int i = 0; i <= 4; i++) {
            double value = shown.before() * StrictMath.pow(shown.pioneer() / shown.before(), i / 4.);
            marks.add(Rounded.three(value));
        }
        marks.set(0, marks.get(0) + language.of(" before", " 改革前"));
        marks.set(4, marks.get(4) + language.of(" pioneer", " 首创者"));
        double whole = StrictMath.log(shown.pioneer() / shown.before());
        return shading.ramp(
                language.of(seen.scenario().domains().get(domain).name())
                        + language.of(": ", "：")
                        + language.of(shown.quantity()),
                marks,
                r -> StrictMath.log(seen.indicator(r, domain, shown) / shown.before()) / whole,
                r -> Rounded.three(seen.indicator(r, domain, shown)));
    }

    /** By how much all indicators have fallen. */
    Coloring reduction() {
        if (seen.scenario().domains().stream()
                .allMatch(domain -> domain.indicators().isEmpty())) {
            return shading.nothing(language.of("No domain has an indicator", "无领域设有办事指标"));
        }
        return shading.ramp(
                language.of("Indicators (days, steps, documents): mean reduction", "办事指标（天数、环节、材料等）平均降幅"),
                Shading.SHARES,
                this::reduction,
                r -> "−" + Rounded.percent(reduction(r)));
    }

    private double reduction(int region) {
        double sum = 0;
        int count = 0;
        for (Domain domain : seen.scenario().domains()) {
            for (Domain.Indicator indicator : domain.indicators()) {
                sum += 1 - seen.indicator(region, domain.index(), indicator) / indicator.before();
                count++;
            }
        }
        return sum / count;
    }
}
