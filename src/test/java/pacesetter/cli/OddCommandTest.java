package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.cli.Session.Answer;

final class OddCommandTest {
    @TempDir
    private Path folder;

    private Session here;

    @BeforeEach
    void lay() throws IOException {
        here = Session.in(folder);
        Files.copy(Path.of("src/test/resources/tiny/tiny.yaml"), folder.resolve("tiny.yaml"));
    }

    @Test
    void aDescriptionGoesToTheTerminalOrIntoAFileThatOnlyForceReplaces() throws IOException {
        String printed = here.type("odd", "tiny.yaml").out();
        assertThat(printed).startsWith("# Tiny: model description\n");
        Answer written = here.type("odd", "tiny.yaml", "--out", "new/odd.md");
        assertThat(written.out()).isEqualTo(Path.of("new/odd.md") + "\n");
        assertThat(folder.resolve("new/odd.md")).content().isEqualTo("<!-- pacesetter odd -->\n\n" + printed);
        assertThat(here.type("odd", "tiny.yaml", "--out", "new/odd.md").exitCode())
                .isEqualTo(ExitCode.OUTPUT_EXISTS);
        assertThat(here.type("odd", "tiny.yaml", "--out", "new/odd.md", "--lang=zh", "--force")
                        .exitCode())
                .isEqualTo(ExitCode.OK);
        assertThat(folder.resolve("new/odd.md")).content().contains("# 微型：模型说明");
        Files.writeString(folder.resolve("new/odd.md.new"), "<!-- pacesetter odd --> left behind");
        assertThat(here.type("odd", "tiny.yaml", "--out", "new/odd.md", "--force")
                        .exitCode())
                .isEqualTo(ExitCode.OK);
        Files.writeString(folder.resolve("other.md.new"), "mine");
        assertThat(here.type("odd", "tiny.yaml", "--out", "other.md").err()).contains("other.md.new exists already");
        assertThat(folder.resolve("other.md.new")).hasContent("mine");
        Files.writeString(folder.resolve("mine.md"), "mine");
        assertThat(here.type("odd", "tiny.yaml", "--out", "mine.md", "--force").exitCode())
                .isEqualTo(ExitCode.OUTPUT_EXISTS);
        assertThat(folder.resolve("mine.md")).hasContent("mine");
        assertThat(folder.resolve("new")).isDirectoryContaining(file -> file.endsWith("odd.md"));
    }

    @Test
    void whatOnlyTheAuthorCanSayComesFromTheFilesThatAreNamed() throws IOException {
        Files.writeString(folder.resolve("why.md"), "To see *whether* it spreads.\n");
        Path scenario = folder.resolve("tiny.yaml");
        Files.writeString(scenario, Files.readString(scenario) + "odd: {purpose: why.md, rationale: reasons.md}\n");
        for (String command : new String[] {"odd", "validate"}) {
            Answer refused = here.type(command, "tiny.yaml");
            assertThat(refused.exitCode()).isEqualTo(ExitCode.INVALID);
            assertThat(refused.err().lines()).hasSize(1).first().asString().contains("rationale", "reasons.md");
        }
        Files.writeString(folder.resolve("reasons.md"), "Few regions are enough.");
        assertThat(here.type("odd", "tiny.yaml").out())
                .contains("To see *whether* it spreads.", "Few regions are enough.")
                .doesNotContain("To be written by the author");
    }

    @Test
    void methodsAreTheScenariosOrThoseOfResults() {
        assertThat(here.type("odd", "tiny.yaml", "--methods").out())
                .contains("“Tiny” (tiny, SHA-256 ", "has 4 regions and 2 domains", "“Journal” (journal)")
                .doesNotContain("seed");
        here.type("run", "tiny.yaml", "--replicates", "3", "--seed", "7", "--no-charts", "--out", "results/r");
        assertThat(here.type("odd", "results/r", "--methods").out())
                .contains(
                        "in 3 worlds, grown from the seed 7",
                        "run tiny.yaml",
                        "1 strategy was looked at: “None” (no lever)");
        assertThat(here.type("odd", "results/r", "--methods", "--lang=zh").out())
                .contains("由种子 7 生成");
        assertThat(here.type("odd", "results/r").err()).contains("is a folder of results", "tiny.yaml");
        assertThat(here.type("odd", "nothing", "--methods").exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(here.type("odd", "tiny.yaml", "--force").err()).contains("--force needs --out");
    }
}
