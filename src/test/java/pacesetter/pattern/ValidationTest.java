package pacesetter.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pacesetter.scenario.file.ScenarioReader;

/** The committed page holds what is measured; {@code -Dpacesetter.renew=true} writes it anew. */
@Tag("patterns")
final class ValidationTest {
    private static final Path PAGE = Path.of("src/docs/validation.md");
    private static final ValidationPage MEASURED = new ValidationPage(
            new Patterns().all(),
            Stream.of(
                            new TargetPowers(ScenarioReader.read(Patterns.ZHEJIANG)).lines(),
                            List.of(""),
                            new AttentionStudy().lines())
                    .flatMap(List::stream)
                    .toList());

    @Test
    void theCommittedPageIsTheMeasuredOne() throws IOException {
        String text = MEASURED.text();
        if (Boolean.getBoolean("pacesetter.renew")) {
            Files.writeString(PAGE, text);
        }
        assertThat(Files.readString(PAGE))
                .as("Renew it: mvn -Ppatterns test -Dpacesetter.renew=true")
                .isEqualTo(text);
    }

    /** A pattern that comes or goes needs a reader, whatever the page's numbers are renewed to. */
    @Test
    void everyReadingIsOfTheVerdictMeasured() {
        assertThat(MEASURED.patterns())
                .allSatisfy(pattern -> assertThat(pattern.verdict())
                        .as(pattern.id() + " "
                                + pattern.claims().stream().map(Claim::result).toList())
                        .isEqualTo(pattern.reading().of()));
    }
}
