package pacesetter.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import pacesetter.analysis.Comparison;
import pacesetter.report.SentenceGrammar.Claim;
import pacesetter.text.Language;

/** What sentences say of the design points, held against the runs themselves. */
record RobustnessSentences(Comparison comparison, Comparison.ComparedOutcome compared) {
    private static final String ESTIMATE = "([+-]?[0-9.]+)(?: points?|个百分点)? \\[([+-]?[0-9.]+), ([+-]?[0-9.]+)]";
    private static final String PLACE = "((?:at most |above |不高于|高于|为)?[a-z0-9.]+)";
    private static final Pattern CLAUSE = Pattern.compile("(?: (turns|has nothing left) where ([a-z_.]+) is " + PLACE
            + "| is (moved most) by ([a-z_.]+), least where it is " + PLACE + ") \\(" + ESTIMATE + "; " + PLACE + ": "
            + ESTIMATE + "(?:; or by [a-z_., ]+, cut alike)?\\)");
    private static final Pattern CLAUSE_ZH = Pattern.compile("(?:([a-z_.]+)" + PLACE + "时(反转|不复存在)|受([a-z_.]+)(影响最大)，"
            + PLACE + "时最小)（" + ESTIMATE + "；" + PLACE + "时" + ESTIMATE + "(?:；或由于划分相同的[a-z_.或]+)?）");

    private static final List<String> ORDER = List.of(
            "heading",
            "spread|zero|no-pair|no-number",
            "turn|unmoved|untried",
            "regret|twins|points-equal",
            "verdict|equal-all|more|never|unpaired|no-goal|undefined|few|none");

    /** Half a unit of the digits that are told. */
    private static final double ROUNDING = .06;

    /** Fails where a sentence and the runs differ. */
    void check(List<Claim> claims, Language language) {
        int points = comparison.study().design().points().size();
        if (points == 1) {
            assertThat(claims)
                    .noneMatch(claim ->
                            claim.kind().matches("spread|zero|turn|regret|twins|points-equal|unmoved|untried"));
            return;
        }
        assertThat(claims).noneMatch(claim -> claim.kind().matches("difference|equal"));
        claims.stream().filter(claim -> claim.kind().equals("spread")).forEach(this::spread);
        claims.stream()
                .filter(claim -> claim.kind().equals("zero"))
                .forEach(claim -> assertThat(IntStream.range(0, points).mapToObj(point -> pairs(claim, point)))
                        .allSatisfy(pairs -> assertThat(pairs).allMatch(pair -> Math.abs(pair) < 1e-9)));
        claims.stream().filter(claim -> claim.kind().equals("turn")).forEach(claim -> turn(claim, language));
        if (points < 4 || comparison.study().replicates() == 1) {
            assertThat(claims)
                    .as("two worlds, and two sides of two points each, are needed to say anything")
                    .noneMatch(claim -> claim.kind().matches("turn|unmoved"));
        }
        regrets(claims.stream().filter(claim -> claim.kind().equals("regret")).toList());
        order(claims);
    }

    /** Differences come first, then what turns them, what a choice costs, and last who is best in the mean. */
    private static void order(List<Claim> claims) {
        List<Integer> places = claims.stream()
                .map(claim -> IntStream.range(0, ORDER.size())
                        .filter(place -> claim.kind().matches(ORDER.get(place)))
                        .findFirst()
                        .orElseThrow())
                .toList();
        assertThat(places).isSorted();
    }

    private void spread(Claim claim) {
        List<Double> means = new ArrayList<>();
        int told = 0;
        int above = 0;
        int below = 0;
        for (int point = 0; point < comparison.study().design().points().size(); point++) {
            List<Double> pairs = pairs(claim, point);
            if (!pairs.isEmpty()) {
                means.add(pairs.stream().mapToDouble(pair -> pair).average().orElseThrow());
            }
            if (pairs.size() > 1) {
                told++;
                above += pairs.stream().allMatch(pair -> pair > 0) ? 1 : 0;
                below += pairs.stream().allMatch(pair -> pair < 0) ? 1 : 0;
            }
        }
        assertThat(claim.has("one")).isEqualTo(told == 0);
        double factor = compared.outcome().isShare() ? 100 : 1;
        means.sort(Comparator.naturalOrder());
        assertThat(claim.number("from"))
                .isBetween(means.get(0) * factor - .5, means.get(means.size() - 1) * factor + .5);
        assertThat(claim.number("to")).isBetween(claim.number("from"), means.get(means.size() - 1) * factor + .5);
        if (told > 0) {
            assertThat(claim.number("told")).isEqualTo(told);
            double up = percent(claim, "above");
            double down = percent(claim, "below");
            assertThat(up + down + percent(claim, "open")).isCloseTo(100, within(.3));
            boolean less =
                    compared.outcome().goal().map(goal -> goal.good(1) < 0).orElse(false);
            assertThat(claim.get("up")).isIn(less ? List.of("worse", "更差") : List.of("better", "更优", "higher", "更高"));
            if (comparison.study().replicates() == 2) {
                // Of two worlds an interval leaves out 0 only where both are on one side.
                assertThat(up).isLessThanOrEqualTo(100. * above / told + ROUNDING);
                assertThat(down).isLessThanOrEqualTo(100. * below / told + ROUNDING);
            }
        }
    }

    private static double percent(Claim claim, String part) {
        return Double.parseDouble(claim.get(part).replace(" %", "").replaceFirst("[<>] ", ""));
    }

    private void turn(Claim claim, Language language) {
        Matcher clause = (language == Language.EN ? CLAUSE : CLAUSE_ZH).matcher(claim.get("clauses"));
        int count = 0;
        while (clause.find()) {
            count++;
            boolean moved = clause.group(4) != null;
            boolean english = language == Language.EN;
            String factor = clause.group(moved ? (english ? 5 : 4) : english ? 2 : 1);
            String kind = english ? clause.group(moved ? 4 : 1) : clause.group(moved ? 5 : 3);
            String there = clause.group(moved ? 6 : english ? 3 : 2);
            double[] here = numbers(clause, 7);
            double[] other = numbers(clause, 11);
            assertThat(here[0]).isCloseTo(mean(claim, factor, there), within(.5 + Math.abs(here[0]) * .05));
            assertThat(other[0])
                    .isCloseTo(mean(claim, factor, clause.group(10)), within(.5 + Math.abs(other[0]) * .05));
            boolean sure = here[1] > 0 || here[2] < 0;
            boolean elsewhere = other[1] > 0 || other[2] < 0;
            assertThat(kind.matches("turns|反转")).isEqualTo(sure && elsewhere && here[0] * other[0] < 0);
            if (kind.matches("has nothing left|不复存在")) {
                assertThat(sure).isFalse();
                assertThat(elsewhere).isTrue();
            }
            assertThat(Math.abs(here[0])).isLessThanOrEqualTo(Math.abs(other[0]) * 1.05 + .01);
        }
        assertThat(count).as(claim.get("clauses")).isBetween(1, 3);
        String separator = language == Language.EN ? "\\);" : "）；";
        assertThat(claim.get("clauses").split(separator)).hasSize(count);
    }

    private static double[] numbers(Matcher clause, int from) {
        return IntStream.range(from, from + 3)
                .mapToDouble(group -> Double.parseDouble(clause.group(group)))
                .toArray();
    }

    /** The mean difference over the points of a place, as sentences have it. */
    private double mean(Claim claim, String factor, String place) {
        int column = comparison.factors().indexOf(factor);
        List<List<String>> points = comparison.study().design().points();
        IntPredicate chosen = point -> {
            String text = points.get(point).get(column);
            double bound = place.matches(".*[0-9]") ? Double.parseDouble(place.replaceAll("[^0-9.]", "")) : 0;
            return place.matches("(?:at most |不高于).*")
                    ? Double.parseDouble(text) <= bound
                    : place.matches("(?:above |高于).*")
                            ? Double.parseDouble(text) > bound
                            : text.equals(place.replace("为", ""));
        };
        return IntStream.range(0, points.size())
                        .filter(chosen)
                        .mapToObj(point -> pairs(claim, point))
                        .filter(pairs -> !pairs.isEmpty())
                        .mapToDouble(pairs -> pairs.stream()
                                .mapToDouble(pair -> pair)
                                .average()
                                .orElseThrow())
                        .average()
                        .orElseThrow()
                * (compared.outcome().isShare() ? 100 : 1);
    }

    /** Each ranked strategy is in one group; what is said of the regret is what the means are. */
    private void regrets(List<Claim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        List<String> told = claims.stream()
                .flatMap(claim ->
                        claim.has("twins") ? claim.names("twins").stream() : List.of(claim.get("name")).stream())
                .toList();
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(compared.ranked().stream()
                        .map(comparison.study().strategies()::get)
                        .toList());
        assertThat(claims.stream().mapToDouble(claim -> percent(claim, "wins")).sum())
                .isLessThan(100.5);
        double[][] regrets = regrets();
        double before = 0;
        for (Claim claim : claims) {
            String name = claim.has("twins") ? claim.get("least") : claim.get("name");
            double[] own = regrets[comparison.study().strategies().indexOf(name)];
            double mean = Arrays.stream(own).average().orElseThrow();
            assertThat(mean).isGreaterThanOrEqualTo(before - 1e-9);
            before = mean;
            double factor = compared.outcome().isShare() ? 100 : 1;
            assertThat(size(claim, "average")).isCloseTo(mean * factor, within(.05 + mean * factor * .05));
            double worst = Arrays.stream(own).max().orElseThrow();
            assertThat(size(claim, "worst")).isCloseTo(worst * factor, within(.05 + worst * factor * .05));
            assertThat(own[(int) claim.number("at")]).isCloseTo(worst, within(1e-9));
            for (String member : claim.names("twins")) {
                double[] of = regrets[comparison.study().strategies().indexOf(member)];
                assertThat(Arrays.stream(of).average().orElseThrow()).isGreaterThanOrEqualTo(mean - 1e-9);
            }
        }
    }

    private static double size(Claim claim, String part) {
        return Double.parseDouble(claim.get(part).replaceAll("[^0-9.]", ""));
    }

    /** By strategy and point, over the worlds in which all ranked strategies have a number at each point. */
    private double[][] regrets() {
        int points = comparison.study().design().points().size();
        int[] worlds = IntStream.range(0, comparison.study().replicates())
                .filter(world -> compared.ranked().stream()
                        .noneMatch(s ->
                                Double.isNaN(compared.lines().get(s).sample().value(world))))
                .toArray();
        double[][] regrets = new double[comparison.strategies()][points];
        for (int p = 0; p < points; p++) {
            int point = p;
            double[] good = new double[comparison.strategies()];
            for (int s : compared.ranked()) {
                good[s] = Arrays.stream(worlds)
                        .mapToDouble(
                                world -> compared.outcome().goal().orElseThrow().good(value(point, s, world)))
                        .average()
                        .orElseThrow();
            }
            double best =
                    compared.ranked().stream().mapToDouble(s -> good[s]).max().orElseThrow();
            compared.ranked().forEach(s -> regrets[s][point] = best - good[s]);
        }
        return regrets;
    }

    /** The differences at a point, world by world. */
    private List<Double> pairs(Claim claim, int point) {
        int one = comparison.study().strategies().indexOf(claim.get("name"));
        int other = comparison.study().strategies().indexOf(claim.get("base"));
        return IntStream.range(0, comparison.study().replicates())
                .mapToObj(world -> value(point, one, world) - value(point, other, world))
                .filter(pair -> !pair.isNaN())
                .toList();
    }

    private double value(int point, int strategy, int world) {
        int column = comparison.outcomes().indexOf(compared);
        double value = comparison.runs().value(column, point, strategy, world);
        return Double.isNaN(value) && comparison.runs().isCompleted(point, strategy, world)
                ? compared.outcome().end(comparison.study().calendar()).orElse(value)
                : value;
    }
}
