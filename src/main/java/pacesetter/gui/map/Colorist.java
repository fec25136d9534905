package pacesetter.gui.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import pacesetter.gui.look.Palette;
import pacesetter.scenario.Scenario;
import pacesetter.text.Count;
import pacesetter.text.Language;
import pacesetter.text.Term;

/**
 * Colours a map by what the reader wants to see.
 *
 * @param versions remembers which version has which colour while a run goes on
 */
record Colorist(Snapshot seen, Palette palette, Language language, VersionColors versions) {
    Coloring paint(Coloring.Choice choice) {
        OptionalInt domain = choice.domain();
        return switch (choice.quantity()) {
            case COVERAGE -> domain.isPresent() ? standing(domain.getAsInt()) : covered();
            case PERFORMANCE -> performance(domain);
            case INDICATOR ->
                domain.isPresent()
                        ? indicators().level(domain.getAsInt(), choice.indicator())
                        : indicators().reduction();
            case PRACTICE ->
                domain.isPresent()
                        ? new VersionColorist(seen, palette, language, versions).paint(domain.getAsInt())
                        : closeness();
            case SATISFACTION -> satisfaction(domain);
        };
    }

    private Coloring standing(int domain) {
        Coloring.Builder builder = new Coloring.Builder();
        for (int r = 0; r < seen.regions(); r++) {
            Standing standing = Standing.of(seen, r, domain);
            builder.add(standing.color(palette), language.of(standing.word()));
        }
        List<Coloring.Entry> key = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            String covered = standing.isCovered()
                    ? language.of(" (", "（") + language.of(Term.COVERED) + language.of(")", "）")
                    : "";
            key.add(new Coloring.Entry(
                    standing.color(palette), language.of(standing.word()) + covered, language.of(standing.about())));
        }
        return builder.with(
                name(domain) + language.of(": where the reform stands", "：改革进展"), new Coloring.Classes(key));
    }

    private Coloring covered() {
        int[] open = open();
        int domains = open.length;
        return shading()
                .ramp(
                        language.of("Domains covered (in force or delivered)", "已覆盖的领域（落地或见效）"),
                        Shading.SHARES,
                        r -> count(r, open) / Math.max(1., domains),
                        r -> language.of(
                                count(r, open) + " of " + Count.of(domains, "domain"),
                                domains + "个领域中" + count(r, open) + "个"));
    }

    private int count(int region, int[] open) {
        int covered = 0;
        for (int d : open) {
            covered += seen.isCovered(region, d) ? 1 : 0;
        }
        return covered;
    }

    private Coloring performance(OptionalInt domain) {
        IntToDoubleFunction value =
                r -> domain.isPresent() ? seen.performance(r, domain.getAsInt()) : mean(d -> seen.performance(r, d));
        return shading()
                .ramp(
                        domain.isPresent()
                                ? name(domain.getAsInt()) + language.of(": performance Y", "：绩效Y")
                                : language.of("Performance Y, mean over domains", "绩效Y，各领域平均"),
                        List.of(
                                language.of("0 as before", "0 改革前"),
                                ".25",
                                ".5",
                                ".75",
                                language.of("1 best possible", "1 全省最优")),
                        value,
                        r -> Rounded.two(value.applyAsDouble(r)));
    }

    private Coloring satisfaction(OptionalInt domain) {
        IntToDoubleFunction value =
                r -> domain.isPresent() ? seen.satisfaction(r, domain.getAsInt()) : mean(d -> seen.satisfaction(r, d));
        return shading()
                .ramp(
                        domain.isPresent()
                                ? name(domain.getAsInt()) + language.of(": satisfaction of residents", "：群众满意度")
                                : language.of("Satisfaction of residents, mean over domains", "群众满意度，各领域平均"),
                        Shading.SHARES,
                        value,
                        r -> Rounded.percent(value.applyAsDouble(r)));
    }

    private Coloring closeness() {
        return shading()
                .ramp(
                        language.of(
                                "Practice: elements equal to the leader's, mean over domains", "做法：与领跑者相同的要素，各领域平均"),
                        Shading.SHARES,
                        this::closeness,
                        r -> Rounded.percent(closeness(r)));
    }

    private double closeness(int region) {
        double sum = 0;
        int count = 0;
        for (int d = 0; d < seen.domains(); d++) {
            int leader = seen.model(d);
            if (leader >= 0) {
                sum += seen.closeness(region, leader, d);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private Shading shading() {
        return new Shading(seen, palette);
    }

    private IndicatorColorist indicators() {
        return new IndicatorColorist(seen, shading(), language);
    }

    private double mean(IntToDoubleFunction byDomain) {
        int[] open = open();
        return Arrays.stream(open).mapToDouble(byDomain).sum() / Math.max(1, open.length);
    }

    /** The domains with room that are open in the tick shown. */
    private int[] open() {
        return scenario().domainsWithRoom(Math.max(0, seen.tick()));
    }

    private Scenario scenario() {
        return seen.scenario();
    }

    private String name(int domain) {
        return language.of(scenario().domains().get(domain).name());
    }
}
