package pacesetter.scenario.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.scenario.Borders;
import pacesetter.scenario.Group;
import pacesetter.scenario.MapFile;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.text.Language;
import pacesetter.text.Name;

final class StarterTest {
    private static final Pattern COMMENT = Pattern.compile("(^|\\s+)# ?(?<text>.*)$");

    @ParameterizedTest
    @EnumSource(Language.class)
    void theStarterIsAValidScenarioInAFolderOfItsOwn(Language language, @TempDir Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : Starter.files(language).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        Scenario scenario = ScenarioReader.read(folder.resolve(Starter.SCENARIO));
        assertThat(scenario.regions()).hasSize(9);
        assertThat(scenario.groups()).hasSize(3);
        assertThat(scenario.domains()).hasSize(3);
        assertThat(scenario.strategies()).hasSize(3);
        assertThat(folder.resolve(ScenarioSchema.FILE)).exists();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void onlyCommentsDependOnTheLanguage(boolean map) {
        List<String> english = lines(map, Language.EN);
        List<String> chinese = lines(map, Language.ZH);
        assertThat(chinese).hasSameSizeAs(english);
        for (int i = 0; i < english.size(); i++) {
            assertThat(COMMENT.matcher(chinese.get(i)).replaceFirst(""))
                    .isEqualTo(COMMENT.matcher(english.get(i)).replaceFirst(""));
            assertThat(comment(chinese.get(i)).isEmpty())
                    .as(chinese.get(i))
                    .isEqualTo(comment(english.get(i)).isEmpty());
        }
    }

    /** But for the line that editors read. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eachLanguageHasCommentsOfItsOwn(boolean map) {
        assertThat(lines(map, Language.ZH).stream()
                        .skip(1)
                        .map(StarterTest::comment)
                        .filter(text -> !text.isEmpty()))
                .hasSizeGreaterThan(10)
                .allMatch(StarterTest::isChinese);
        assertThat(lines(map, Language.EN)).noneMatch(line -> isChinese(comment(line)));
        assertThat(lines(map, Language.ZH).get(0))
                .isEqualTo(lines(map, Language.EN).get(0));
    }

    private static List<String> lines(boolean map, Language language) {
        Map<String, byte[]> files = map ? mapped().files(language) : Starter.files(language);
        byte[] scenario = files.getOrDefault(Starter.SCENARIO, new byte[0]);
        return new String(scenario, StandardCharsets.UTF_8).lines().toList();
    }

    private static MapStarter mapped() {
        Name name = new Name("Quoted \"A, B\"", "甲");
        Region region = new Region(0, "a", name, 0, -1e-5, 1.5, 1, Optional.empty(), Double.NaN);
        return new MapStarter(
                List.of(new Group(0, name, 0)),
                List.of(region),
                new Borders(List.of()),
                false,
                new MapFile(Path.of("a \"b\", c: d.geojson"), Optional.of("x: y")));
    }

    @Test
    void whateverItsMapIsCalledTheScenarioOfAMapIsReadAsItWasMeant(@TempDir Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : mapped().files(Language.EN).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        Files.createFile(folder.resolve("a \"b\", c: d.geojson"));
        Path file = folder.resolve(Starter.SCENARIO);
        assertThat(ScenarioReader.map(file))
                .hasValue(new MapFile(folder.resolve("a \"b\", c: d.geojson"), Optional.of("x: y")));
        Region region = ScenarioReader.read(file).regions().get(0);
        assertThat(region.name()).isEqualTo(new Name("Quoted \"A, B\"", "甲"));
        assertThat(region.lon()).isEqualTo(-1e-5);
    }

    private static String comment(String line) {
        Matcher comment = COMMENT.matcher(line);
        return comment.find() ? comment.group("text") : "";
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
