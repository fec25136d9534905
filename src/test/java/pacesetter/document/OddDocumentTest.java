package pacesetter.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.model.Submodel;
import pacesetter.scenario.Lever;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.text.Language;

/** A description has all that ODD asks for, of this scenario and of no other, in both languages alike. */
final class OddDocumentTest {
    private static final Path TEACHING = Path.of("scenarios/teaching.yaml");
    private static final Path ZHEJIANG = Path.of("scenarios/zhejiang-2018.yaml");

    private static String text(Path path, Language language, Map<String, String> settings) {
        Scenario scenario = ScenarioReader.read(path, settings);
        return new OddDocument(scenario, ScenarioReader.authorTexts(path), "1.2.3", language).text();
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenarios/teaching.yaml", "scenarios/zhejiang-2018.yaml"})
    void bothLanguagesHaveTheSameHeadingsTablesAndLists(String scenario) {
        String shape = "(?m)^(#+ |\\| |- |    )";
        String english = text(Path.of(scenario), Language.EN, Map.of());
        assertThat(found(shape, text(Path.of(scenario), Language.ZH, Map.of())))
                .isEqualTo(found(shape, english))
                .hasSizeGreaterThan(300);
        assertThat(found("(?m)^## (\\d)", english)).containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(found("(?s)## 4[^\n]*(.*?)## 5", english).get(0).split("\n### ", -1))
                .hasSize(1 + 11 + 2); // the concepts, and the two sections that Sensing and Observation point to
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyParameterAndEveryStrategyWithItsLeversIsThere(Language language) {
        String text = text(ZHEJIANG, language, Map.of());
        Scenario scenario = ScenarioReader.read(ZHEJIANG);
        List<String> rows = found("(?m)^\\| ([a-z_\\\\]+\\.[a-z_\\\\]+) \\|", text).stream()
                .map(name -> name.replace("\\", ""))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(Parameters.declarations().stream()
                        .map(ParameterDeclaration::name)
                        .toList());
        for (Strategy strategy : scenario.strategies()) {
            String told = text.substring(text.indexOf("**`" + strategy.id() + "`**"));
            assertThat(told).contains(language.of(strategy.name()));
            for (Lever lever : strategy.levers()) {
                assertThat(told).contains(language.of(lever.type().meaning()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingIsLeftUnfilledAndOnlyTheAuthorsPlacesAreMarked(Language language) {
        String marked = language.of("To be written by the author", "待作者填写");
        String teaching = text(TEACHING, language, Map.of());
        String zhejiang = text(ZHEJIANG, language, Map.of());
        assertThat(teaching.split(marked, -1)).hasSize(3);
        assertThat(zhejiang).doesNotContain(marked);
        assertThat(Stream.of(teaching, zhejiang))
                .noneMatch(text -> text.contains("%s")
                        || text.contains("Optional")
                        || text.contains("null")
                        || text.contains("{{")
                        || text.contains("](")
                        || text.contains("| |  |"));
    }

    @Test
    void theTextFollowsTheScenario() {
        String before = text(TEACHING, Language.EN, Map.of());
        String after =
                text(TEACHING, Language.EN, Map.of("satisfaction.drop_probability", "0", "transplant.rate", "0.5"));
        assertThat(section("### Dropping", before)).contains("drop_weeks").doesNotContain("Switched off");
        assertThat(section("### Dropping", after))
                .contains("Switched off in this scenario: `satisfaction.drop_probability` is 0.")
                .doesNotContain("falling");
        assertThat(section("### What is scheduled", before)).contains("Satisfaction, Dropping");
        assertThat(section("### What is scheduled", after)).doesNotContain("Dropping");
        assertThat(after).contains("| 0.5 (default 0.02) |", "| 0, off (default 0.5) |");
        assertThat(section("### Standards", before)).contains("no strategy has the lever `standard`");
        assertThat(section("### Mentoring", before)).contains("*Works under `mentoring`.*");
    }

    @Test
    void anotherStepIsSaid() {
        Path states = Path.of("scenarios/us-states-sessions.yaml");
        assertThat(text(states, Language.EN, Map.of()))
                .contains("**The step of this scenario is 52 weeks.**", "ticks of 52 weeks each from 1980-01-01");
        assertThat(text(TEACHING, Language.EN, Map.of()))
                .contains("ticks of a week each")
                .doesNotContain("**The step");
    }

    private static String section(String heading, String text) {
        String rest = text.substring(text.indexOf(heading));
        return rest.substring(0, rest.indexOf("\n#", 1));
    }

    @ParameterizedTest
    @EnumSource(Submodel.class)
    void bothPagesTellEverySubmodelAlike(Submodel submodel) {
        String english = new ModelPage(Language.EN).submodel(submodel).text();
        String chinese = new ModelPage(Language.ZH).submodel(submodel).text();
        assertThat(english).isNotEmpty();
        assertThat(found("(`[^`]+`)", chinese).stream().sorted().toList())
                .isEqualTo(found("(`[^`]+`)", english).stream().sorted().toList());
        assertThat(chinese.split("\n\n", -1)).hasSameSizeAs(english.split("\n\n", -1));
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void bothPagesHaveTheSameBlocksInEverySection(Section section) {
        assertThat(new ModelPage(Language.ZH).text(section).split("\n\n|\n- |\n\\| ", -1))
                .hasSameSizeAs(new ModelPage(Language.EN).text(section).split("\n\n|\n- |\n\\| ", -1));
    }
}
