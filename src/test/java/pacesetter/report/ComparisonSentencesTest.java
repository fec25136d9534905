package pacesetter.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.analysis.Comparison;
import pacesetter.report.SentenceGrammar.Claim;
import pacesetter.text.Language;

/** Every sentence about random studies is read back: none contradicts a number, another sentence or the other language. */
final class ComparisonSentencesTest {
    private static final int COMPARISONS = Integer.getInteger("pacesetter.comparisons", 500);
    private static final Pattern SHARES =
            Pattern.compile("([-0-9.]+) %? ?\\[([-0-9.]+) %, ([-0-9.]+) %]"); // mean [low, high] in a table

    @TempDir
    private Path folder;

    @Test
    void noSentenceContradictsANumberOrAnother() throws IOException {
        int sentences = 0;
        for (int number = 0; number < COMPARISONS; number++) {
            Comparison comparison = new RandomStudy(number, folder).comparison();
            if (comparison.runs().completed() == 0) {
                continue;
            }
            List<List<Claim>> english = claims(comparison, Language.EN);
            try {
                for (int i = 0; i < english.size(); i++) {
                    check(comparison, comparison.outcomes().get(i), english.get(i));
                }
                List<List<Claim>> chinese = claims(comparison, Language.ZH);
                assertThat(said(chinese)).isEqualTo(said(english));
                for (int i = 0; i < english.size(); i++) {
                    RobustnessSentences over = new RobustnessSentences(
                            comparison, comparison.outcomes().get(i));
                    over.check(english.get(i), Language.EN);
                    over.check(chinese.get(i), Language.ZH);
                }
                new ReportFrame(comparison, Language.EN).check(english);
                new ReportFrame(comparison, Language.ZH).check(english);
                new ComparisonReport(comparison, Language.EN).lines().forEach(ComparisonSentencesTest::checkShares);
            } catch (AssertionError e) {
                throw new AssertionError(
                        "study " + number + "\n"
                                + String.join("\n", new ComparisonReport(comparison, Language.EN).lines()),
                        e);
            }
            sentences += 2 * english.stream().mapToInt(List::size).sum();
        }
        System.out.println("figures: " + COMPARISONS + " comparisons, " + sentences + " sentences, 0 contradictions");
        assertThat(sentences).isGreaterThan(COMPARISONS);
    }

    private static List<List<Claim>> claims(Comparison comparison, Language language) {
        return comparison.outcomes().stream()
                .map(compared -> new ComparisonWords(comparison, compared, language)
                        .lines().stream()
                                .map(line -> ComparisonGrammar.ofOutcomes().read(line, language))
                                .toList())
                .toList();
    }

    /** What both languages have to say alike. */
    private static List<String> said(List<List<Claim>> claims) {
        return claims.stream()
                .flatMap(List::stream)
                .map(claim -> claim.kind()
                        + Stream.of(
                                        "name", "base", "lead", "twins", "rivals", "few", "value", "n", "k", "mean",
                                        "low", "high", "first", "zone", "more", "wins", "shared", "total", "points",
                                        "above", "below", "open", "told", "from", "to", "average", "worst", "at",
                                        "least", "within")
                                .map(part -> " "
                                        + claim.get(part)
                                                .replace("个百分点", " points")
                                                .replaceFirst("^1 points", "1 point"))
                                .toList()
                        + Stream.of(
                                        "settled",
                                        "tied",
                                        "there",
                                        "luck",
                                        "never",
                                        "together",
                                        "not",
                                        "better",
                                        "worse",
                                        "higher",
                                        "lower",
                                        "also",
                                        "lost",
                                        "one",
                                        "restricted",
                                        "means")
                                .map(claim::has)
                                .toList())
                .toList();
    }

    private static void check(Comparison comparison, Comparison.ComparedOutcome compared, List<Claim> claims) {
        assertThat(claims.get(0).get("outcome")).isEqualTo(compared.outcome().name());
        List<Claim> differences = new ArrayList<>();
        for (Claim claim : claims) {
            switch (claim.kind()) {
                case "difference", "equal" -> {
                    checkDifference(comparison, compared, claim);
                    differences.add(claim);
                }
                case "no-number" -> assertThat(compared.outcome().unit()).isEqualTo("ticks");
                default -> assertThat(claim.kind()).isNotEmpty();
            }
        }
        assertThat(claims.stream().filter(claim -> claim.kind().matches("verdict|equal-all|no-goal|undefined|none")))
                .isNotEmpty();
        for (Claim claim : claims) {
            if (claim.kind().matches("verdict|equal-all")) {
                assertThat(claims).noneMatch(other -> other.kind().matches("no-goal|none"));
                checkVerdict(comparison, compared, claim, differences);
                boolean open = claim.kind().equals("verdict") && !claim.has("settled");
                assertThat(claims.stream().anyMatch(other -> other.kind().matches("more|never")))
                        .isEqualTo(open && !claim.has("tied"));
            }
        }
    }

    private static void checkDifference(Comparison comparison, Comparison.ComparedOutcome compared, Claim claim) {
        List<Double> pairs = new ArrayList<>();
        for (int r = 0; r < comparison.study().replicates(); r++) {
            double apart = value(comparison, compared, claim.get("name"), r)
                    - value(comparison, compared, claim.get("base"), r);
            if (!Double.isNaN(apart)) {
                pairs.add(Math.abs(apart) < 1e-12 ? 0 : apart);
            }
        }
        assertThat(claim.has("n") ? (int) claim.number("n") : 1).isEqualTo(pairs.size());
        if (claim.kind().equals("equal")) {
            assertThat(pairs).containsOnly(0.);
            return;
        }
        double factor = compared.outcome().isShare() ? 100 : 1;
        double mean = pairs.stream().mapToDouble(pair -> pair).average().orElseThrow() * factor;
        assertThat(claim.number("k"))
                .isEqualTo(pairs.stream().filter(pair -> pair > 0).count());
        assertThat(Math.abs(claim.number("mean") - mean)).isLessThanOrEqualTo(.51 + Math.abs(mean) * .05);
        if (Math.abs(mean) > 1e-6) {
            assertThat(Math.signum(claim.number("mean"))).isIn(0., Math.signum(mean));
        }
        if (claim.has("one")) {
            assertThat(pairs).hasSize(1);
            return;
        }
        double low = claim.number("low");
        double high = claim.number("high");
        assertThat(claim.number("mean")).isBetween(low, high);
        assertThat(claim.has("not")).isEqualTo(low <= 0 && high >= 0);
        if (!claim.has("not")) {
            double gain = compared.outcome().goal().map(goal -> goal.good(mean)).orElse(mean);
            boolean directed = compared.outcome().goal().isPresent();
            assertThat(claim.has(directed ? "better" : "higher")).isEqualTo(gain > 0);
            assertThat(claim.has(directed ? "worse" : "lower")).isEqualTo(gain < 0);
            assertThat(claim.has("also") || claim.has("lost")).isEqualTo(comparison.comparisons() > 1);
        }
        if (compared.outcome().isShare()) {
            assertThat(low).isGreaterThanOrEqualTo(-100);
            assertThat(high).isLessThanOrEqualTo(100);
        }
    }

    private static void checkVerdict(
            Comparison comparison, Comparison.ComparedOutcome compared, Claim verdict, List<Claim> differences) {
        List<String> ranked = compared.ranked().stream()
                .map(comparison.study().strategies()::get)
                .toList();
        List<Integer> worlds = Stream.iterate(0, r -> r + 1)
                .limit(comparison.study().replicates())
                .filter(r -> ranked.stream().noneMatch(name -> Double.isNaN(value(comparison, compared, name, r))))
                .toList();
        assertThat(verdict.number("n")).isEqualTo(worlds.size());
        int points = comparison.study().design().points().size();
        assertThat(verdict.get("points")).isEqualTo(points > 1 ? "" + points : "");
        if (verdict.has("settled") || verdict.has("rivals")) {
            assertThat(verdict.has("there")).isEqualTo(points == 1);
            assertThat(verdict.has("luck")).isEqualTo(points > 1);
        }
        assertThat(verdict.has("zone"))
                .isEqualTo(!verdict.has("means") && verdict.kind().equals("verdict") && comparison.delta() > 0);
        List<String> lead = verdict.names("lead");
        assertThat(ranked).containsAll(lead).containsAll(verdict.names("rivals"));
        assertThat(verdict.names("rivals")).noneMatch(lead::contains);
        double best = ranked.stream()
                .mapToDouble(name -> good(comparison, compared, name, worlds))
                .max()
                .orElseThrow();
        for (String name : lead) {
            assertThat(best - good(comparison, compared, name, worlds)).isLessThan(1e-9);
        }
        if (verdict.kind().equals("equal-all")) {
            assertThat(lead).hasSameElementsAs(ranked);
        } else {
            assertThat(verdict.has("settled")).isEqualTo(verdict.names("rivals").isEmpty() && !verdict.has("means"));
            assertThat(verdict.has("together")).isEqualTo(lead.size() > 1);
            double first = Double.parseDouble(verdict.get("first").replaceFirst("[<>] ", ""));
            assertThat(first).isBetween(0., 100.);
            if (verdict.has("settled") && !verdict.has("zone")) {
                assertThat(first).isGreaterThan(50);
            }
        }
        for (Claim difference : differences) {
            boolean sameWorlds = (difference.has("n") ? difference.number("n") : 1) == verdict.number("n");
            boolean one = lead.contains(difference.get("name"));
            boolean other = lead.contains(difference.get("base"));
            boolean both = ranked.contains(difference.get("name")) && ranked.contains(difference.get("base"));
            if (!sameWorlds || !both) {
                continue;
            }
            if (one && other && (verdict.has("tied") || verdict.kind().equals("equal-all"))) {
                assertThat(difference.kind()).isEqualTo("equal");
            } else if (one != other && verdict.has("settled") && !verdict.has("zone")) {
                assertThat(difference.kind()).isEqualTo("difference");
                assertThat(difference.has("not")).isFalse();
                double sign = Math.signum(difference.number("mean")) * (one ? 1 : -1);
                assertThat(compared.outcome().goal().orElseThrow().good(sign)).isPositive();
            }
        }
    }

    private static void checkShares(String line) {
        Matcher shares = SHARES.matcher(line);
        while (shares.find()) {
            double low = Double.parseDouble(shares.group(2));
            double high = Double.parseDouble(shares.group(3));
            assertThat(low).isBetween(0., high);
            assertThat(high).isLessThanOrEqualTo(100);
            assertThat(Double.parseDouble(shares.group(1))).isBetween(low, high);
        }
    }

    private static double good(
            Comparison comparison, Comparison.ComparedOutcome compared, String name, List<Integer> worlds) {
        return worlds.stream()
                .mapToDouble(r -> compared.outcome().goal().orElseThrow().good(value(comparison, compared, name, r)))
                .average()
                .orElseThrow();
    }

    private static double value(
            Comparison comparison, Comparison.ComparedOutcome compared, String name, int replicate) {
        return compared.lines()
                .get(comparison.study().strategies().indexOf(name))
                .sample()
                .value(replicate);
    }
}
