package pacesetter.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import pacesetter.analysis.Comparison;
import pacesetter.report.SentenceGrammar.Claim;
import pacesetter.text.Language;

/** What a report says around its outcomes, held against the study: opening, rules, trade-offs and conditions. */
record ReportFrame(Comparison comparison, Language language) {
    private static final Pattern SHARE = Pattern.compile("([a-z]+) \\((?:[<>] )?([0-9.]+) %\\)");

    /** Fails where the frame contradicts the study, or uses a word without saying what it means. */
    void check(List<List<Claim>> outcomes) {
        List<String> lines = new ComparisonReport(comparison, language).lines();
        int outcomesFrom = lines.indexOf("") + 1;
        int words = comparison.outcomes().stream()
                .mapToInt(compared -> new ComparisonWords(comparison, compared, language)
                                .lines()
                                .size()
                        + 1)
                .sum();
        int tables = lines.indexOf(comparison.outcomes().get(0).outcome().name());
        List<Claim> opening = read(ComparisonGrammar.ofOpenings(), lines.subList(0, outcomesFrom - 1));
        List<Claim> closing = read(ComparisonGrammar.ofClosings(), lines.subList(outcomesFrom + words, tables));
        study(opening);
        rules(opening, outcomes);
        front(closing);
        Claim conditions = only(closing, "conditions").orElseThrow();
        int points = comparison.study().design().points().size();
        assertThat(conditions.get("scenario")).isEqualTo(comparison.study().scenario());
        assertThat(conditions.number("weeks")).isEqualTo(comparison.study().ticks());
        assertThat(conditions.get("points")).isEqualTo(points > 1 ? "" + points : "");
        assertThat(conditions.get("factors").replace("、", ", "))
                .isEqualTo(String.join(", ", comparison.study().design().factors()));
        assertThat(only(closing, "wider").map(claim -> claim.get("file")))
                .isEqualTo(
                        points == 1 && comparison.strategies() > 1
                                ? Optional.of("trials/golden.yaml")
                                : Optional.empty());
        assertThat(only(closing, "nobody")).isPresent();
    }

    private List<Claim> read(SentenceGrammar grammar, List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .map(line -> grammar.read(line, language))
                .toList();
    }

    private static Optional<Claim> only(List<Claim> claims, String kind) {
        List<Claim> found =
                claims.stream().filter(claim -> claim.kind().equals(kind)).toList();
        assertThat(found).hasSizeLessThan(2);
        return found.stream().findFirst();
    }

    private void study(List<Claim> opening) {
        Claim study = only(opening, "study").orElseThrow();
        int strategies = comparison.study().strategies().size();
        int points = comparison.study().design().points().size();
        int worlds = comparison.study().replicates();
        assertThat(study.number("strategies")).isEqualTo(strategies);
        assertThat(study.number("worlds")).isEqualTo(worlds);
        assertThat(study.get("points")).isEqualTo(points > 1 ? "" + points : "");
        assertThat(study.get("scenario")).isEqualTo(comparison.study().scenario());
        assertThat(study.number("seed")).isEqualTo(comparison.study().seed());
        assertThat(study.get("base")).isEqualTo(comparison.study().strategies().get(comparison.baseline()));
        int failed = comparison.runs().broken().size();
        int missing = strategies * points * worlds - comparison.runs().completed() - failed;
        assertThat(opening.stream().filter(claim -> claim.kind().equals("failed")))
                .hasSize(Math.min(5, failed));
        Optional<Claim> leftOut = only(opening, "left-out");
        assertThat(leftOut.isPresent()).isEqualTo(failed + missing > 0);
        leftOut.ifPresent(claim -> {
            assertThat(claim.number("failed")).isEqualTo(failed);
            assertThat(claim.number("missing")).isEqualTo(missing);
        });
    }

    private void rules(List<Claim> opening, List<List<Claim>> outcomes) {
        List<Claim> said = outcomes.stream().flatMap(Collection::stream).toList();
        assertThat(only(opening, "rule-interval").orElseThrow().number("level") / 100)
                .isEqualTo(comparison.confidence());
        needs(opening, "rule-direction", said, "better", "worse", "higher", "lower");
        needs(opening, "rule-not", said, "not");
        needs(opening, "rule-adjusted", said, "also", "lost");
        needs(opening, "rule-best", said, "lead");
        needs(opening, "rule-settled", said, "settled");
        needs(opening, "rule-open", said, "rivals");
        needs(opening, "rule-first", said, "first");
        needs(opening, "rule-regret", said, "wins");
        needs(opening, "rule-turns", said, "clauses");
        needs(opening, "rule-fades", said, "clauses");
        needs(opening, "rule-twins", said, "twins");
        only(opening, "rule-adjusted").ifPresent(rule -> {
            assertThat(rule.number("m")).isEqualTo(comparison.comparisons());
            assertThat(rule.number("alpha") + comparison.confidence()).isBetween(1 - 1e-9, 1 + 1e-9);
        });
        only(opening, "rule-settled").ifPresent(rule -> {
            assertThat(rule.number("level") / 100).isEqualTo(comparison.confidence());
            assertThat(rule.has("zone")).isEqualTo(comparison.delta() > 0);
            said.stream()
                    .filter(claim -> claim.has("zone"))
                    .forEach(claim -> assertThat(claim.get("zone")).isEqualTo(rule.get("zone")));
        });
    }

    private static void needs(List<Claim> opening, String rule, List<Claim> said, String... words) {
        for (String word : words) {
            if (said.stream().anyMatch(claim -> claim.has(word))) {
                assertThat(only(opening, rule)).as("rule of " + word).isPresent();
            }
        }
    }

    /** Whom another strategy dominates, by the means themselves. */
    private void front(List<Claim> closing) {
        assertThat(only(closing, "trade-offs").isPresent())
                .isEqualTo(comparison.front().isPresent());
        if (comparison.front().isEmpty()) {
            return;
        }
        Comparison.Front front = comparison.front().get();
        List<Comparison.ComparedOutcome> compared = comparison.outcomes().stream()
                .filter(one -> one.ranking().isPresent())
                .toList();
        assertThat(only(closing, "trade-offs").orElseThrow().get("outcomes").replace("、", ", "))
                .isEqualTo(String.join(
                        ", ", compared.stream().map(one -> one.outcome().name()).toList()));
        List<Integer> worlds = IntStream.range(0, comparison.study().replicates())
                .filter(r -> compared.stream()
                        .allMatch(one -> front.strategies().stream()
                                .noneMatch(s ->
                                        Double.isNaN(one.lines().get(s).sample().value(r)))))
                .boxed()
                .toList();
        List<String> on = new ArrayList<>();
        List<String> off = new ArrayList<>();
        for (int s : front.strategies()) {
            boolean dominated = front.strategies().stream().anyMatch(other -> dominates(compared, worlds, other, s));
            (dominated ? off : on).add(comparison.study().strategies().get(s));
        }
        assertThat(names(only(closing, "on").orElseThrow())).containsExactlyElementsOf(on);
        assertThat(only(closing, "off").map(ReportFrame::names).orElse(List.of()))
                .containsExactlyElementsOf(off);
    }

    private static boolean dominates(
            List<Comparison.ComparedOutcome> compared, List<Integer> worlds, int other, int one) {
        boolean better = false;
        for (Comparison.ComparedOutcome outcome : compared) {
            double ahead = good(outcome, worlds, other) - good(outcome, worlds, one);
            if (ahead < 0) {
                return false;
            }
            better |= ahead > 0;
        }
        return better;
    }

    private static double good(Comparison.ComparedOutcome compared, List<Integer> worlds, int strategy) {
        double sum = 0;
        for (int world : worlds) {
            sum += compared.outcome()
                    .goal()
                    .orElseThrow()
                    .good(compared.lines().get(strategy).sample().value(world));
        }
        return sum / worlds.size();
    }

    private static List<String> names(Claim claim) {
        List<String> names = new ArrayList<>();
        Matcher shares = SHARE.matcher(claim.get("shares"));
        while (shares.find()) {
            assertThat(Double.parseDouble(shares.group(2))).isBetween(0., 100.);
            names.add(shares.group(1));
        }
        return names;
    }
}
