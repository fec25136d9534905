package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.Delta;
import pacesetter.analysis.FactorCurves;
import pacesetter.store.StoredStudy;

/** Outcomes over the factor of a sweep are the means of its runs. */
final class FactorChartTest {
    private static final String TINY =
            Path.of("src/test/resources/tiny/tiny.yaml").toAbsolutePath().toString();

    @TempDir
    private Path folder;

    @BeforeEach
    void copyScenario() throws IOException {
        Files.copy(Path.of(TINY), folder.resolve("tiny.yaml"));
    }

    private StoredStudy sweep(String factors) throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), "scenario: tiny.yaml\nreplicates: 5\nfactors:\n" + factors);
        Session.Answer answer = Session.in(folder).type("sweep", "mine.yaml", "--out=s");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        return StoredStudy.open(folder.resolve("s"));
    }

    private static Comparison compare(StoredStudy study) throws IOException {
        return Comparison.of(
                study,
                new Comparison.Question(Optional.empty(), List.of("delivered_end"), Optional.empty(), .95, Delta.NONE));
    }

    private double mean(int point, String strategy) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("s").resolve("runs.csv"))) {
            return csv.stream()
                    .filter(row -> row.getField("point").equals(Integer.toString(point))
                            && row.getField("strategy").equals(strategy))
                    .mapToDouble(row -> Double.parseDouble(row.getField("delivered_end")))
                    .average()
                    .orElseThrow();
        }
    }

    @Test
    void aFactorGivesACurveAStrategyInTheOrderOfItsValues() throws IOException {
        Comparison comparison = compare(sweep("  - {parameter: attention.per_domain, levels: [2, .5, 1]}\n"));
        FactorCurves curves = FactorCurves.of(comparison, comparison.outcomes().get(0));
        assertThat(curves.factor()).isEqualTo("attention.per_domain");
        assertThat(curves.panels()).hasSize(1);
        List<FactorCurves.Point> journal =
                curves.panels().get(0).curves().get(1).points();
        assertThat(journal).extracting(FactorCurves.Point::text).containsExactly(".5", "1", "2");
        assertThat(journal.get(0).mean().mean()).isCloseTo(mean(1, "journal"), within(1e-9));
        assertThat(journal.get(2).mean().mean()).isCloseTo(mean(0, "journal"), within(1e-9));
        assertThat(Session.in(folder).type("compare", "s", "--out=c").exitCode())
                .isZero();
        assertThat(folder.resolve("c/factors.csv")).content().hasLineCount(1 + 5 * 2 * 3); // tiny has no price
        assertThat(folder.resolve("c/charts/factors.svg")).content().contains("attention.per_domain");
    }

    @Test
    void aSecondFactorGivesAPanelForEachOfItsValuesAndAThirdNone() throws IOException {
        String two = "  - {parameter: attention.per_domain, levels: [.5, 1]}\n"
                + "  - {parameter: evidence.noise, levels: [.1, .2, .3]}\n";
        Comparison comparison = compare(sweep(two));
        assertThat(FactorCurves.of(comparison, comparison.outcomes().get(0)).panels())
                .extracting(FactorCurves.Panel::level)
                .containsExactly("evidence.noise = .1", "evidence.noise = .2", "evidence.noise = .3");
        Copies.delete(folder.resolve("s"));
        Comparison three = compare(sweep(two + "  - {parameter: leader.margin, levels: [0, .1]}\n"));
        assertThat(FactorCurves.of(three, three.outcomes().get(0)).panels()).isEmpty();
    }
}
