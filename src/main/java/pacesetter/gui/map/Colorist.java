package pacesetter.gui.map;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import pacesetter.gui.look.Palette;
import pacesetter.model.Status;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Scenario;
import pacesetter.text.Language;

/**
 * Colours a map by what the reader wants to see.
 *
 * @param versions remembers which version has which colour while a run goes on
 */
record Colorist(Snapshot seen, Palette palette, Language language, VersionColors versions) {
    /** Colours of a programme's standing, in the order of the key; all but the first two are Okabe and Ito's (2008). */
    private enum Standing {
        NOTHING(0xDADDE1, 0x34383E, "as before", "未改"),
        DROPPED(0x8A8D93, 0x75797F, "given up", "已放弃"),
        PAPER(0xE69F00, 0xE69F00, "on paper", "纸面"),
        ROLLOUT(0x9AD4F5, 0x8FCBEF, "being rolled out", "铺开中"),
        IN_FORCE(0x0072B2, 0x2A86C8, "in force", "实施"),
        DELIVERS(0x009E73, 0x12B083, "delivers its own way", "自有做法见效"),
        ORIGINATOR(0xCC79A7, 0xCC79A7, "originator", "首创");

        private final Color light;
        private final Color dark;
        private final String en;
        private final String zh;

        Standing(int light, int dark, String en, String zh) {
            this.light = new Color(light);
            this.dark = new Color(dark);
            this.en = en;
            this.zh = zh;
        }

        static Standing of(Snapshot seen, int region, int domain) {
            if (seen.isOriginator(region, domain)) {
                return ORIGINATOR;
            }
            Status status = seen.status(region, domain);
            if (status == Status.IN_FORCE) {
                return IN_FORCE;
            }
            if (seen.delivers(region, domain)) {
                return DELIVERS;
            }
            return switch (status) {
                case ROLLOUT -> ROLLOUT;
                case PAPER -> PAPER;
                case DROPPED -> DROPPED;
                case NONE, IN_FORCE -> NOTHING;
            };
        }

        Color color(Palette palette) {
            return palette == Palette.DARK ? dark : light;
        }

        String text(Language language) {
            return language.of(en, zh);
        }

        boolean isCovered() {
            return this == IN_FORCE || this == DELIVERS || this == ORIGINATOR;
        }
    }

    Coloring paint(Coloring.Choice choice) {
        OptionalInt domain = choice.domain();
        return switch (choice.quantity()) {
            case COVERAGE -> domain.isPresent() ? standing(domain.getAsInt()) : covered();
            case PERFORMANCE -> performance(domain);
            case INDICATOR -> domain.isPresent() ? indicator(domain.getAsInt()) : reduction();
            case PRACTICE -> domain.isPresent() ? version(domain.getAsInt()) : closeness();
            case SATISFACTION -> satisfaction(domain);
        };
    }

    /** How a region stands in a domain, in words. */
    static String standing(Snapshot seen, int region, int domain, Language language) {
        return Standing.of(seen, region, domain).text(language);
    }

    private Coloring standing(int domain) {
        Coloring.Builder builder = new Coloring.Builder();
        for (int r = 0; r < seen.regions(); r++) {
            Standing standing = Standing.of(seen, r, domain);
            builder.add(standing.color(palette), standing.text(language));
        }
        List<Coloring.Entry> key = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            String covered = standing.isCovered() ? language.of(" (covered)", "（覆盖）") : "";
            key.add(new Coloring.Entry(standing.color(palette), standing.text(language) + covered));
        }
        return builder.with(
                name(domain) + language.of(": where the reform stands", "：改革进展"), new Coloring.Classes(key));
    }

    private Coloring covered() {
        int domains = seen.domains();
        return ramp(
                language.of("Domains covered (in force or delivered)", "已覆盖的领域（实施或见效）"),
                List.of("0", "25 %", "50 %", "75 %", "100 %"),
                r -> count(r) / (double) domains,
                r -> language.of(count(r) + " of " + domains + " domains", domains + "个领域中" + count(r) + "个"));
    }

    private int count(int region) {
        int covered = 0;
        for (int d = 0; d < seen.domains(); d++) {
            covered += seen.isCovered(region, d) ? 1 : 0;
        }
        return covered;
    }

    private Coloring performance(OptionalInt domain) {
        IntToDoubleFunction value =
                r -> domain.isPresent() ? seen.performance(r, domain.getAsInt()) : mean(d -> seen.performance(r, d));
        return ramp(
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
                r -> Numbers.two(value.applyAsDouble(r)));
    }

    private Coloring satisfaction(OptionalInt domain) {
        IntToDoubleFunction value =
                r -> domain.isPresent() ? seen.satisfaction(r, domain.getAsInt()) : mean(d -> seen.satisfaction(r, d));
        return ramp(
                domain.isPresent()
                        ? name(domain.getAsInt()) + language.of(": satisfaction of residents", "：居民满意度")
                        : language.of("Satisfaction of residents, mean over domains", "居民满意度，各领域平均"),
                List.of("0", "25 %", "50 %", "75 %", "100 %"),
                value,
                r -> Numbers.percent(value.applyAsDouble(r)));
    }

    private Coloring indicator(int domain) {
        List<Domain.Indicator> indicators = scenario().domains().get(domain).indicators();
        if (indicators.isEmpty()) {
            return nothing(name(domain) + language.of(": no indicator is known", "：无已知指标"));
        }
        Domain.Indicator shown = indicators.get(0);
        String unit = language.of(shown.unit());
        List<String> marks = new ArrayList<>();
        for (int i = 0; i <= 4; i++) {
            double value = shown.before() * StrictMath.pow(shown.pioneer() / shown.before(), i / 4.);
            marks.add(Numbers.three(value));
        }
        marks.set(0, marks.get(0) + language.of(" before", " 改革前"));
        marks.set(4, marks.get(4) + language.of(" pioneer", " 首创者"));
        double whole = StrictMath.log(shown.pioneer() / shown.before());
        return ramp(
                name(domain)
                        + language.of(": ", "：")
                        + language.of(shown.name())
                        + language.of(" (", "（")
                        + unit
                        + language.of(")", "）"),
                marks,
                r -> StrictMath.log(seen.indicator(r, domain, shown) / shown.before()) / whole,
                r -> Numbers.three(seen.indicator(r, domain, shown)) + " " + unit);
    }

    private Coloring reduction() {
        if (scenario().domains().stream().allMatch(domain -> domain.indicators().isEmpty())) {
            return nothing(language.of("No domain has an indicator", "无领域设有指标"));
        }
        return ramp(
                language.of("Indicators (days, steps, documents): mean reduction", "指标（天数、环节、材料等）平均降幅"),
                List.of("0", "25 %", "50 %", "75 %", "100 %"),
                this::reduction,
                r -> "−" + Numbers.percent(reduction(r)));
    }

    private double reduction(int region) {
        double sum = 0;
        int count = 0;
        for (Domain domain : scenario().domains()) {
            for (Domain.Indicator indicator : domain.indicators()) {
                sum += 1 - seen.indicator(region, domain.index(), indicator) / indicator.before();
                count++;
            }
        }
        return sum / count;
    }

    private Coloring version(int domain) {
        Map<Integer, Integer> holders = new LinkedHashMap<>();
        for (int r = 0; r < seen.regions(); r++) {
            if (seen.version(r, domain) >= 0) {
                holders.merge(seen.version(r, domain), 1, Integer::sum);
            }
        }
        Map<Integer, Color> colors = versions.assign(domain, holders);
        Color other = palette.faint();
        Coloring.Builder builder = new Coloring.Builder();
        int[] sourceOf =
                new int[1 + holders.keySet().stream().mapToInt(v -> v).max().orElse(0)];
        for (int r = 0; r < seen.regions(); r++) {
            int version = seen.version(r, domain);
            if (version < 0) {
                Standing own = seen.isOriginator(r, domain) ? Standing.ORIGINATOR : Standing.NOTHING;
                builder.add(own.color(palette), language.of("its own practice", "自有做法"));
            } else {
                sourceOf[version] = seen.source(r, domain);
                builder.add(colors.getOrDefault(version, other), versionName(version, seen.source(r, domain)));
            }
        }
        List<Coloring.Entry> key = new ArrayList<>();
        colors.forEach((version, color) -> key.add(new Coloring.Entry(
                color, versionName(version, sourceOf[version]) + " (" + holders.get(version) + ")")));
        int rest = holders.entrySet().stream()
                .filter(entry -> !colors.containsKey(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        if (rest > 0) {
            key.add(new Coloring.Entry(other, language.of("other versions (", "其他版本（") + rest + language.of(")", "）")));
        }
        key.add(new Coloring.Entry(Standing.ORIGINATOR.color(palette), language.of("originator", "首创")));
        key.add(new Coloring.Entry(Standing.NOTHING.color(palette), language.of("none taken", "未采纳")));
        return builder.with(
                name(domain) + language.of(": version copied last (regions)", "：最近采纳的版本（地区数）"),
                new Coloring.Classes(key));
    }

    private String versionName(int version, int source) {
        String from = source < 0
                ? language.of("department", "部门")
                : language.of(Brief.of(scenario().regions().get(source).name()));
        return language.of("v" + version + " from " + from, from + "版" + version);
    }

    private Coloring closeness() {
        return ramp(
                language.of("Practice: elements equal to the leader's, mean over domains", "做法：与领跑者相同的要素，各领域平均"),
                List.of("0", "25 %", "50 %", "75 %", "100 %"),
                this::closeness,
                r -> Numbers.percent(closeness(r)));
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

    private Coloring ramp(String heading, List<String> marks, IntToDoubleFunction share, IntFunction<String> words) {
        Ramp ramp = Ramp.on(palette);
        Coloring.Builder builder = new Coloring.Builder();
        for (int r = 0; r < seen.regions(); r++) {
            builder.add(ramp.at(share.applyAsDouble(r)), words.apply(r));
        }
        return builder.with(heading, new Coloring.Gradient(ramp, marks));
    }

    private Coloring nothing(String heading) {
        Coloring.Builder builder = new Coloring.Builder();
        for (int r = 0; r < seen.regions(); r++) {
            builder.add(Standing.NOTHING.color(palette), "");
        }
        return builder.with(heading, new Coloring.Classes(List.of()));
    }

    private double mean(IntToDoubleFunction byDomain) {
        double sum = 0;
        for (int d = 0; d < seen.domains(); d++) {
            sum += byDomain.applyAsDouble(d);
        }
        return sum / seen.domains();
    }

    private Scenario scenario() {
        return seen.scenario();
    }

    private String name(int domain) {
        return language.of(scenario().domains().get(domain).name());
    }
}
