package pacesetter.scenario.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.text.Language;

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

    @Test
    void onlyCommentsDependOnTheLanguage() {
        List<String> english = lines(Language.EN);
        List<String> chinese = lines(Language.ZH);
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
    @Test
    void eachLanguageHasCommentsOfItsOwn() {
        assertThat(lines(Language.ZH).stream().skip(1).map(StarterTest::comment).filter(text -> !text.isEmpty()))
                .hasSizeGreaterThan(10)
                .allMatch(StarterTest::isChinese);
        assertThat(lines(Language.EN)).noneMatch(line -> isChinese(comment(line)));
        assertThat(lines(Language.ZH).get(0)).isEqualTo(lines(Language.EN).get(0));
    }

    private static List<String> lines(Language language) {
        byte[] scenario = Starter.files(language).getOrDefault(Starter.SCENARIO, new byte[0]);
        return new String(scenario, StandardCharsets.UTF_8).lines().toList();
    }

    private static String comment(String line) {
        Matcher comment = COMMENT.matcher(line);
        return comment.find() ? comment.group("text") : "";
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
