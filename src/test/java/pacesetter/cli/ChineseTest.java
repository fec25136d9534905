package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.cli.Session.Answer;
import pacesetter.text.Chinese;

/** What a user reads of every command is Chinese where the environment asks for it; {@link Session} looks at refusals. */
final class ChineseTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    /** Lines that are no words: paths, rules, and rows of tables. */
    private static final String NO_WORDS = "\\s*|[-\\w./]+|\\s*\\S+(?: \\S+)*  +\\S.*";

    @TempDir
    private Path folder;

    @BeforeEach
    void copyScenario() throws IOException {
        for (String name : List.of("golden.yaml", "regions.csv", "borders.csv")) {
            Files.copy(GOLDEN.resolve(name), folder.resolve(name));
        }
    }

    private Answer type(String line) {
        return Session.in(folder).chinese().type(line.split(" "));
    }

    private Answer read(String line) {
        Answer answer = type(line);
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
        assertThat(Chinese.wrong(answer.err().lines().toList())).isEmpty();
        assertThat(Chinese.wrong(answer.out()
                        .lines()
                        .filter(text -> !text.matches(NO_WORDS))
                        .toList()))
                .isEmpty();
        return answer;
    }

    @Test
    void aRunAndWhatIsAskedOfItsResults() {
        assertThat(read("run golden.yaml --replicates=2 --strategies=none,documented --out=ran")
                        .out())
                .contains("期末见效");
        assertThat(folder.resolve("ran/charts/coverage.svg")).content().contains("覆盖");
        assertThat(read("compare ran --baseline none").out()).contains("参数未校准。");
        assertThat(read("status ran").out()).contains("完整");
        assertThat(read("reproduce ran").out()).startsWith("一致：");
    }

    @Test
    void aSweepItsShardsAndItsForecast() {
        String sweep = "sweep golden.yaml --strategies=none,documented --replicates=2 ";
        assertThat(read(sweep + "--dry-run").out()).contains("内存：");
        assertThat(read(sweep + "--out=whole").err()).contains("4 次运行；结果存入 whole");
        assertThat(read(sweep + "--out=whole").err()).contains("其中 4 次已有结果");
        assertThat(read("status whole").out()).contains("已完成");
        read(sweep + "--shard=1/2 --out=one");
        read(sweep + "--shard=2/2 --out=two");
        read("merge one two --out=merged");
        assertThat(read(sweep.replace("2 ", "3 ") + "--out=whole").exitCode()).isZero();
    }

    @Test
    void aScenarioToldAndTwoOfItsStrategies() {
        assertThat(read("validate golden.yaml").out()).startsWith("golden.yaml：有效，9 个地区");
        assertThat(read("pair golden.yaml --strategies=none,documented").out()).contains("采用");
        assertThat(read("describe golden.yaml").out()).contains("landscape.bits = 10");
        read("describe golden.yaml evidence");
        assertThat(read("describe golden.yaml evidence.noise").out()).contains("一次考察的测量标准差");
        assertThat(read("init mine").err()).contains("运行请用");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "y37-notice-before-listing",
                "b10-header-only",
                "y05-fullwidth-colon",
                "y06-fullwidth-comma",
                "y13-comma",
                "r18-quoted-newline",
                "r54-xlsx-instead"
            })
    void whatIsSeldomMeantIsToldInChinese(String name) {
        Path file = Path.of("src/test/resources/cases", name, "s.yaml").toAbsolutePath();
        List<String> told = type("validate " + file).err().lines().toList();
        assertThat(told).isNotEmpty();
        assertThat(Chinese.wrong(told)).isEmpty();
    }

    @Test
    void theOptionGoesBeforeTheEnvironmentAndBeforeTheCommandToo() {
        Session english = Session.in(folder);
        assertThat(english.type("--lang", "zh", "rnu", "x.yaml").err()).contains("没有命令 rnu。是否想写 run？");
        assertThat(english.type("--lang=ZH", "run", "golden.yaml", "--hlep").err())
                .contains("没有选项 --hlep。");
        assertThat(english.type("validate", "golden.yaml", "--lang", "zh").out())
                .contains("有效");
        assertThat(english.chinese()
                        .type("validate", "golden.yaml", "--lang=en")
                        .out())
                .contains("valid, ");
        assertThat(english.type("schema", "--lang=zh").out())
                .isEqualTo(english.type("schema").out());
        assertThat(english.type("run", "golden.yaml", "--lang=fr").err()).contains("--lang (fr) must be en or zh.");
    }

    @ParameterizedTest
    @CsvSource({
        "--seed, --seed 需要取值：N。",
        "--seed=1 --seed=2, --seed 只能给出一次。",
        "--no-charts=maybe, '--no-charts 不带值'",
        "--replicates=abc, --replicates（abc）应为整数，至多 2147483647。",
        "--lang=fr, --lang（fr）应为 en 或 zh。",
        "more, 多余的参数：more。"
    })
    void aWrongCommandLineIsToldInChinese(String words, String message) {
        Answer answer = type("run golden.yaml " + words);
        assertThat(answer.err()).contains(message);
        assertThat(Chinese.wrong(answer.err().lines().toList())).isEmpty();
    }

    @Test
    void theProgramReadsTheEnvironmentItIsStartedIn() throws IOException, InterruptedException {
        assertThat(Fork.in(folder).where("LC_ALL", "zh_CN.UTF-8").type("rnu").err())
                .contains("没有命令 rnu。");
        assertThat(Fork.in(folder)
                        .where("LC_ALL", "C")
                        .where("LANG", "zh_CN.UTF-8")
                        .type("rnu")
                        .err())
                .contains("no command rnu.");
    }

    @Test
    void resultsAreTheSameInEveryLanguage() throws IOException {
        String run = "run golden.yaml --replicates=1 --strategies=none,documented --no-charts --out=";
        type(run + "zh");
        Session.in(folder).type((run + "en").split(" "));
        assertThat(CsvFiles.in(folder.resolve("zh"))).isEqualTo(CsvFiles.in(folder.resolve("en")));
        assertThat(folder.resolve("zh/manifest.json")).hasSameTextualContentAs(folder.resolve("en/manifest.json"));
    }
}
