package pacesetter.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages say what the file of claims says, and the file what the committed results of wider questions say; no runs. */
final class ClaimPagesTest {
    private final Claims claims = Claims.read();
    private final Evidence evidence = new Evidence();

    ClaimPagesTest() throws IOException {}

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "src/docs/findings.md"})
    void aSentenceTellsTheNumbersOfItsClaimsAndWhatTurnsThem(String file) throws IOException {
        Map<String, Statement> byId = byId();
        List<Page.Passage> passages = Page.of(file).passages();
        assertThat(passages).isNotEmpty();
        for (Page.Passage passage : passages) {
            assertThat(passage.claims()).as("claims behind: " + passage.text()).isNotEmpty();
            assertThat(byId).as(passage.text()).containsKeys(passage.claims().toArray(String[]::new));
            List<String> found = passage.claims().stream()
                    .flatMap(id -> Stream.of(claims.written(id, "found"), claims.written(id, "uncertain")))
                    .flatMap(Optional::stream)
                    .toList();
            assertThat(found).as(passage.text()).containsAll(passage.measured());
            for (String id : passage.claims()) {
                for (String rule : claims.written(id, "turned_by")
                        .map(ClaimPagesTest::names)
                        .orElse(Set.of())) {
                    assertThat(passage.text()).as(id + " is turned by " + rule).contains(rule);
                }
            }
        }
    }

    /** The parameters in a list of settings. */
    private static Set<String> names(String settings) {
        Set<String> names = new TreeSet<>();
        for (String setting : settings.replaceAll("[\\[\\]]", "").split(", | \\+ ", -1)) {
            if (!setting.isBlank()) {
                names.add(setting.replaceAll("=.*", "").strip());
            }
        }
        return names;
    }

    @Test
    void everyClaimIsMadeOnAPageAndSaysWhatTheWiderResultsSay() throws IOException {
        Set<String> made = new TreeSet<>();
        for (String file : List.of("README.md", "src/docs/findings.md")) {
            Page.of(file).passages().forEach(passage -> made.addAll(passage.claims()));
        }
        for (Statement claim : claims.statements()) {
            assertThat(made).contains(claim.id());
            assertThat(claims.written(claim.id(), "uncertain"))
                    .as(claim.id() + " at uncertain points; renew with mvn -Pclaims test -Dpacesetter.renew=true")
                    .isEqualTo(evidence.uncertain(claim));
            assertThat(claims.written(claim.id(), "turned_by"))
                    .as(claim.id() + " turned by; renew as above")
                    .isEqualTo(evidence.changes(claim)
                            .map(Evidence.Changes::turning)
                            .map(List::toString));
            assertThat(claims.written(claim.id(), "without"))
                    .as(claim.id() + " not found without; renew as above")
                    .isEqualTo(evidence.changes(claim)
                            .map(Evidence.Changes::without)
                            .map(List::toString));
        }
    }

    @Test
    void thePatternsAreThoseOfThePageOnValidation() throws IOException {
        Map<String, String> told = new LinkedHashMap<>();
        Matcher row = Pattern.compile("(?m)^\\| \\*\\*(P\\d+)\\*\\* .*? \\| ([a-z ]+) \\|")
                .matcher(Files.readString(Path.of("src/docs/validation.md")));
        while (row.find()) {
            told.put(row.group(1), row.group(2));
        }
        assertThat(claims.patterns()).isEqualTo(told).isNotEmpty();
    }

    @Test
    void theTableOfClaimsIsWrittenFromTheFile() throws IOException {
        Page page = Page.of("src/docs/findings.md");
        assertThat(page.lines("claims: all")).isEqualTo(ClaimList.lines(claims));
        assertThat(page.lines("words: uncertain")).isEqualTo(Evidence.words());
        assertThat(page.lines("words: levers")).isEqualTo(Evidence.levers());
        assertThat(page.blocks()).containsExactlyInAnyOrderElementsOf(blocks());
    }

    private List<String> blocks() {
        List<String> blocks = new ArrayList<>(List.of("words: uncertain", "words: levers", "claims: all"));
        claims.tables().forEach(table -> blocks.add("table: " + table.id()));
        return blocks;
    }

    private Map<String, Statement> byId() {
        return claims.statements().stream()
                .collect(Collectors.toMap(Statement::id, claim -> claim, (one, other) -> one, LinkedHashMap::new));
    }
}
