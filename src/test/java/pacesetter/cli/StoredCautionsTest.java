package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.store.Resealed;

/** Results keep what their readers must know in both languages. */
final class StoredCautionsTest {
    private static final String ENGLISH = "A region of average size has ";
    private static final String CHINESE = "平均规模的地区每周在全部领域共有 ";
    private static final String SCARCE = " --set attention.per_domain=.01";

    @TempDir
    private Path folder;

    @BeforeEach
    void copyScenario() throws IOException {
        Files.copy(Path.of("src/test/resources/tiny/tiny.yaml"), folder.resolve("tiny.yaml"));
        Files.writeString(folder.resolve("mine.yaml"), "scenario: tiny.yaml\nreplicates: 2\n");
    }

    private Session.Answer type(String words) {
        return Session.in(folder).type(words.split(" "));
    }

    private String told(String words) {
        Session.Answer answer = type(words);
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        return answer.out();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run tiny.yaml --replicates 2 --no-charts --lang en",
                "run tiny.yaml --replicates 2 --no-charts --lang zh",
                "sweep mine.yaml --lang en"
            })
    void aReaderMeetsThemInHisOwnLanguage(String command) {
        told(command + SCARCE + " --out r");
        assertThat(told("compare r --lang zh --no-charts"))
                .contains(CHINESE, "参数未校准。")
                .doesNotContain(ENGLISH, "英文");
        assertThat(told("compare r --lang en --no-charts")).contains(ENGLISH).doesNotContain(CHINESE);
        assertThat(folder.resolve("r/comparison/manifest.json")).content().contains(ENGLISH, CHINESE);
    }

    @Test
    void aWholeSweepHasThoseOfItsShards() {
        told("sweep mine.yaml --shard 1/2 --out one" + SCARCE);
        told("sweep mine.yaml --shard 2/2 --out two" + SCARCE);
        told("merge one two --out whole");
        assertThat(told("compare whole --lang zh --no-charts")).contains(CHINESE);
    }

    @Test
    void resultsOfBeforeHaveThemInEnglish() throws IOException {
        told("run tiny.yaml --replicates 2 --no-charts --out r" + SCARCE);
        Resealed.json(folder.resolve("r/manifest.json"), json -> json.remove("warnings_zh"));
        assertThat(told("compare r --lang zh --no-charts")).contains("参数未校准。", "结果所附提醒（英文）：" + ENGLISH);
    }

    @Test
    void aSweepOfBeforeGoesOn() throws IOException {
        told("sweep mine.yaml --out s" + SCARCE);
        Resealed.json(folder.resolve("s/sweep.json"), json -> json.remove("warnings_zh"));
        Files.delete(folder.resolve("s/manifest.json"));
        assertThat(told("compare s --lang zh --no-charts --out c")).contains("结果所附提醒（英文）：" + ENGLISH);
        told("sweep mine.yaml --out s" + SCARCE);
        assertThat(told("compare s --lang zh --no-charts")).contains(CHINESE);
    }

    @Test
    void listsThatDoNotBelongTogetherAreDamage() throws IOException {
        told("run tiny.yaml --replicates 2 --no-charts --out r");
        Resealed.json(
                folder.resolve("r/manifest.json"),
                json -> json.getAsJsonArray("warnings_zh").add("多余"));
        Session.Answer answer = type("compare r --no-charts");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err()).contains("manifest.json is damaged: warnings and warnings_zh are not equally long");
    }
}
