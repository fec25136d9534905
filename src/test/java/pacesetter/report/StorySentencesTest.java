package pacesetter.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.ReplicateTable;
import pacesetter.analysis.Sample;
import pacesetter.analysis.StudyResults;
import pacesetter.report.SentenceGrammar.Claim;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.run.RunTable;
import pacesetter.run.Study;
import pacesetter.run.Table;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.text.Language;

/** What summaries and pairs of random small runs say is read back in both languages and held against the runs. */
final class StorySentencesTest {
    private static final int STUDIES = Math.max(20, Integer.getInteger("pacesetter.comparisons", 500) / 10);
    private static final Pattern SIGNED =
            Pattern.compile("([+-]?[0-9.]+)[^0-9\\[+]*? \\[(-?[0-9.]+), (-?[0-9.]+)]"); // mean [low, high]
    private static final Pattern MARK = Pattern.compile("(\\d+)周? ?(-?[0-9.]+) %(?: against |对)(-?[0-9.]+) %");

    private final Scenario scenario;

    StorySentencesTest() throws IOException {
        scenario = ScenarioReader.read(Path.of("scenarios/teaching.yaml"));
    }

    @Test
    void noSummaryContradictsItsRuns() throws Exception {
        for (int number = 0; number < STUDIES; number++) {
            Random chance = new Random(number);
            List<Integer> strategies = strategies(chance, 2 + chance.nextInt(2));
            StudyResults results = new StudyResults(scenario);
            int ticks = 3 + chance.nextInt(50);
            new Study(scenario, strategies, 1 + chance.nextInt(4), number, ticks, Run.Null.OFF)
                    .execute(1, result -> results.add((RunResult.Completed) result));
            for (Language language : Language.values()) {
                Summary summary = Summary.of(results, language);
                Claim opening =
                        StoryGrammar.ofSummaries().read(summary.opening().get(1), language);
                assertThat(opening.number("weeks")).isEqualTo(ticks);
                assertThat(opening.get("end")).isEqualTo(results.end().toString());
                assertThat(opening.number("seed")).isEqualTo(number);
                for (String sentence : summary.comparisons()) {
                    try {
                        checkComparison(results, StoryGrammar.ofSummaries().read(sentence, language));
                    } catch (AssertionError e) {
                        throw new AssertionError("study " + number + ": " + sentence, e);
                    }
                }
            }
        }
    }

    private void checkComparison(StudyResults results, Claim claim) {
        int one = strategy(claim.get("one"));
        int other = strategy(claim.get("other"));
        if (claim.kind().equals("end")) {
            checkSigned(
                    claim.get("delivered"),
                    figure(results, one, other, "delivered_end").times(100));
            checkSigned(claim.get("turnover"), figure(results, one, other, "true_changes_per_year"));
            return;
        }
        int percent = (int) claim.number("percent");
        double end = results.ticks();
        Sample first = results.weeksUntilCovered(one, percent);
        Sample second = results.weeksUntilCovered(other, percent);
        int n = first.size();
        int[] arrived = new int[4]; // neither, only the first, only the second, both
        for (int r = 0; r < n; r++) {
            arrived[(Double.isFinite(first.value(r)) ? 1 : 0) + (Double.isFinite(second.value(r)) ? 2 : 0)]++;
        }
        if (claim.kind().equals("arrivals")) {
            assertThat(claim.number("total")).isEqualTo(n);
            assertThat(arrived[3]).isZero();
            assertThat(claim.number("onlyone")).isEqualTo(arrived[1]);
            assertThat(claim.number("onlyother")).isEqualTo(arrived[2]);
            return;
        }
        assertThat(claim.has("n") ? claim.number("n") : 1).isEqualTo(n);
        assertThat(claim.has("censored")).isEqualTo(arrived[3] < n);
        Estimate lead = second.map(weeks -> Math.min(weeks, end))
                .minus(first.map(weeks -> Math.min(weeks, end)))
                .mean();
        if (n > 1) {
            Matcher prices = SIGNED.matcher(claim.get("price"));
            for (KeyFigure price : KeyFigure.prices(results.scenario())) {
                assertThat(prices.find()).isTrue();
                checkSigned(prices.group(), figure(results, one, other, price.column()));
            }
            assertThat(prices.find()).isFalse();
        }
        if (claim.kind().equals("same")) {
            assertThat(lead.mean()).isZero();
            return;
        }
        assertThat(claim.number("weeks")).isCloseTo(Math.abs(lead.mean()), within(.051));
        assertThat(claim.has("earlier")).isEqualTo(lead.mean() >= 0);
        if (claim.has("low")) {
            assertThat(claim.number("weeks")).isBetween(claim.number("low"), claim.number("high"));
            boolean open = claim.number("low") <= 0 && claim.number("high") >= 0;
            assertThat(claim.has("open")).isEqualTo(open);
        }
        if (claim.has("total")) {
            assertThat(claim.number("total")).isEqualTo(n);
            assertThat(claim.number("onlyone")).isEqualTo(arrived[1]);
            assertThat(claim.number("onlyother")).isEqualTo(arrived[2]);
            assertThat(claim.number("neither")).isEqualTo(arrived[0]);
        }
    }

    private static Estimate figure(StudyResults results, int one, int other, String column) {
        return results.outcome(one, column)
                .minus(results.outcome(other, column))
                .mean();
    }

    /** A difference with its sign, and an interval that leaves 0 out exactly where the true one does. */
    private static void checkSigned(String text, Estimate difference) {
        double told = Double.parseDouble(text.replaceFirst("^\\+?(-?[0-9.]+).*", "$1"));
        assertThat(Math.signum(told)).isIn(0., Math.signum(difference.mean()));
        Matcher interval = SIGNED.matcher(text);
        assertThat(interval.find()).isEqualTo(difference.n() > 1);
        if (difference.n() > 1) {
            assertThat(told).isBetween(Double.parseDouble(interval.group(2)), Double.parseDouble(interval.group(3)));
            boolean signed = Double.parseDouble(interval.group(2)) > 0 || Double.parseDouble(interval.group(3)) < 0;
            assertThat(signed).isEqualTo(difference.isSigned());
        }
    }

    @Test
    void noStoryOfAPairContradictsItsRuns() throws Exception {
        for (int number = 0; number < STUDIES; number++) {
            Random chance = new Random(number);
            List<Integer> strategies = strategies(chance, 2);
            List<RunResult.Completed> pair = new ArrayList<>();
            new Study(scenario, strategies, 1, number, 3 + chance.nextInt(50), Run.Null.OFF)
                    .execute(1, result -> pair.add((RunResult.Completed) result));
            for (Language language : Language.values()) {
                List<String> lines = new PairStory(pair.get(0), pair.get(1), language).lines();
                try {
                    checkStory(pair.get(0), pair.get(1), lines, language);
                } catch (AssertionError e) {
                    throw new AssertionError("study " + number + "\n" + String.join("\n", lines), e);
                }
            }
        }
    }

    private void checkStory(RunResult.Completed one, RunResult.Completed other, List<String> lines, Language language) {
        List<Claim> claims = lines.stream()
                .filter(line -> !line.isEmpty())
                .map(line -> StoryGrammar.ofPairs().read(line, language))
                .toList();
        Claim world = only(claims, "world").orElseThrow();
        assertThat(strategy(world.get("one"))).isEqualTo(one.run().strategy());
        assertThat(strategy(world.get("other"))).isEqualTo(other.run().strategy());
        assertThat(world.number("seed")).isEqualTo(one.run().studySeed());
        checkParting(one.table(RunTable.EVENTS), other.table(RunTable.EVENTS), claims);
        double[] first = series(one, "covered");
        double[] second = series(other, "covered");
        Matcher marks = MARK.matcher(only(claims, "covered").orElseThrow().get("marks"));
        int last = 0;
        while (marks.find()) {
            last = Integer.parseInt(marks.group(1));
            assertThat(marks.group(2)).isEqualTo(Estimate.number(first[last - 1] * 100, 1));
            assertThat(marks.group(3)).isEqualTo(Estimate.number(second[last - 1] * 100, 1));
        }
        assertThat(last).isEqualTo(first.length);
        double widest = IntStream.range(0, first.length)
                .mapToDouble(tick -> Math.abs(first[tick] - second[tick]))
                .max()
                .orElseThrow();
        assertThat(only(claims, "always").isPresent()).isEqualTo(widest == 0);
        only(claims, "apart").ifPresent(apart -> {
            int week = (int) apart.number("week");
            double gap = first[week - 1] - second[week - 1];
            assertThat(Math.abs(gap)).isEqualTo(widest);
            assertThat(apart.number("gap")).isCloseTo(gap * 100, within(.051));
            assertThat(Math.signum(apart.number("gap"))).isEqualTo(Math.signum(gap));
        });
        Claim leads = only(claims, "leads").orElseThrow();
        long told = claims.stream().filter(claim -> claim.kind().equals("led")).count();
        double more =
                only(claims, "led-more").map(claim -> claim.number("more")).orElse(0.);
        assertThat(told + more).isEqualTo(leads.number("differing"));
        assertThat(leads.number("differing")).isLessThanOrEqualTo(leads.number("domains"));
        checkRegions(one, other, claims);
    }

    private static void checkParting(Table first, Table second, List<Claim> claims) {
        int same = 0;
        while (same < Math.min(first.rows(), second.rows()) && Arrays.equals(row(first, same), row(second, same))) {
            same++;
        }
        boolean parted = same < Math.max(first.rows(), second.rows());
        assertThat(only(claims, "parting").isPresent()).isEqualTo(parted);
        assertThat(only(claims, "never").isPresent()).isEqualTo(!parted);
        if (parted) {
            assertThat(only(claims, "parting").orElseThrow().number("events")).isEqualTo(same);
        }
    }

    private void checkRegions(RunResult.Completed one, RunResult.Completed other, List<Claim> claims) {
        double[] first = performance(one);
        double[] second = performance(other);
        long gained = IntStream.range(0, first.length)
                .filter(r -> first[r] > second[r])
                .count();
        long lost = IntStream.range(0, first.length)
                .filter(r -> first[r] < second[r])
                .count();
        Claim regions = only(claims, "regions").orElseThrow();
        assertThat(regions.has("gained") ? regions.number("gained") : 1).isEqualTo(gained);
        assertThat(regions.number("lost")).isEqualTo(lost);
        assertThat(only(claims, "most").isPresent()).isEqualTo(gained > 0);
        assertThat(only(claims, "least").isPresent()).isEqualTo(lost > 0);
        only(claims, "most").ifPresent(most -> assertThat(most.get("regions")).doesNotContain("-0.", " 0.000"));
        only(claims, "least")
                .ifPresent(least -> assertThat(least.get("regions")).doesNotContain("+"));
    }

    private double[] performance(RunResult.Completed result) {
        Table adoptions = result.table(RunTable.ADOPTIONS);
        double[] means = new double[scenario.regions().size()];
        for (int row = 0; row < adoptions.rows(); row++) {
            means[(int) adoptions.value(row, ReplicateTable.column(adoptions, "region"))] +=
                    adoptions.value(row, ReplicateTable.column(adoptions, "final_performance"))
                            / scenario.domains().size();
        }
        return means;
    }

    private static double[] series(RunResult.Completed result, String column) {
        int at = ReplicateTable.column(result.series(), column);
        return IntStream.range(0, result.series().rows())
                .mapToDouble(row -> result.series().value(row, at))
                .toArray();
    }

    private static double[] row(Table table, int row) {
        return IntStream.range(0, table.columns().size())
                .mapToDouble(column -> table.value(row, column))
                .toArray();
    }

    private static Optional<Claim> only(List<Claim> claims, String kind) {
        List<Claim> found =
                claims.stream().filter(claim -> claim.kind().equals(kind)).toList();
        assertThat(found).as(kind).hasSizeLessThan(2);
        return found.stream().findFirst();
    }

    private List<Integer> strategies(Random chance, int count) {
        List<Integer> all = new ArrayList<>(
                IntStream.range(0, scenario.strategies().size()).boxed().toList());
        Collections.shuffle(all, chance);
        return all.subList(0, count);
    }

    private int strategy(String id) {
        return IntStream.range(0, scenario.strategies().size())
                .filter(s -> scenario.strategies().get(s).id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
