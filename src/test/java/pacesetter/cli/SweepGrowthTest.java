package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a sweep's folder goes on when what it was made from changes: what means the same is kept. */
final class SweepGrowthTest {
    private static final Path TINY = Path.of("src/test/resources/tiny/tiny.yaml");
    private static final String STUDY = """
            scenario: tiny.yaml
            replicates: 2
            factors:
              - {parameter: evidence.noise, levels: [0.1, 0.2]}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void putTheStudyThere() throws IOException {
        Files.copy(TINY, folder.resolve("tiny.yaml"));
        Files.writeString(folder.resolve("study.yaml"), STUDY);
    }

    private Session.Answer type(String words) {
        return Session.in(folder).type(words.split(" "));
    }

    private Session.Answer done(String words) {
        Session.Answer answer = type(words);
        assertThat(answer.exitCode()).as(words + ": " + answer.err()).isZero();
        return answer;
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private void assertSameTables(String one, String other) throws IOException {
        assertThat(CsvFiles.in(folder.resolve(one))).isEqualTo(CsvFiles.in(folder.resolve(other)));
    }

    @Test
    void whatMeansTheSameKeepsEverything() throws IOException {
        done("sweep study.yaml --out mine");
        Path tiny = folder.resolve("tiny.yaml");
        Files.writeString(tiny, "# my notes\n" + Files.readString(tiny).replace("\n", "\r\n"));
        change("tiny.yaml", "{en: Journal, zh: 期刊}", "{en: The journal, zh: 期刊}");
        change("tiny.yaml", "per_domain: 1}", "per_domain: 1.00}");
        change("study.yaml", "[0.1, 0.2]", "[1e-1, .20]");
        assertThat(done("sweep study.yaml --out mine").err()).contains("8 runs, 8 of them there already");
        assertThat(folder.resolve("mine/names.csv")).content().contains("The journal");
        done("sweep study.yaml --out fresh");
        assertSameTables("mine", "fresh");
    }

    @Test
    void moreStrategiesLevelsAndReplicatesRunOnlyWhatIsNew() throws IOException {
        change("study.yaml", "replicates", "strategies: [none]\nreplicates");
        done("sweep study.yaml --out mine");
        change("study.yaml", "[none]", "[journal, none]");
        assertThat(done("sweep study.yaml --out mine").err()).contains("8 runs, 4 of them there already");
        change("study.yaml", "[0.1, 0.2]", "[0.1, 0.15, 0.2]");
        assertThat(done("sweep study.yaml --out mine").err()).contains("12 runs, 8 of them there already");
        assertThat(done("sweep study.yaml --replicates 3 --out mine").err())
                .contains("18 runs, 12 of them there already");
        done("sweep study.yaml --replicates 3 --out fresh");
        assertSameTables("mine", "fresh");
    }

    @Test
    void aStrategyThatHasChangedIsNamedAndRunAgainAlone() throws IOException {
        done("sweep study.yaml --out mine");
        change("tiny.yaml", "levers: [{lever: journal}]", "levers: [{lever: journal, start: 2018-12-18}]");
        Session.Answer answer = done("sweep study.yaml --out mine");
        assertThat(answer.err())
                .contains("journal means something else than before: its 4 runs are executed again")
                .contains("8 runs, 4 of them there already");
        done("sweep study.yaml --out fresh");
        assertSameTables("mine", "fresh");
    }

    /** At the base point both say the same; only where the factor acts do they part. */
    @Test
    void aValueThatHidesAFactorIsNoticedThoughTheBaseIsTheSame() throws IOException {
        String notice = "{lever: notice, issue: after_listing, delay: 1, deadline: 4}";
        change("tiny.yaml", "[{lever: journal}]", "[{lever: journal}, " + notice + "]");
        change("tiny.yaml", "  attention:", "  mandate: {deadline: 4}\n  attention:");
        change("study.yaml", "evidence.noise, levels: [0.1, 0.2]", "mandate.deadline, levels: [4, 2]");
        done("sweep study.yaml --out mine");
        change("tiny.yaml", ", deadline: 4}]", "}]");
        assertThat(done("sweep study.yaml --out mine").err())
                .contains("journal means something else than before: its 2 runs are executed again");
    }

    @Test
    void anotherParameterIsAnotherSweepAndIsNamed() throws IOException {
        done("sweep study.yaml --out mine");
        List<String> before = files("mine");
        change("tiny.yaml", "per_domain: 1}", "per_domain: 2}");
        Session.Answer answer = type("sweep study.yaml --out mine");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.OUTPUT_EXISTS);
        assertThat(answer.err())
                .contains("different is the parameters: attention.per_domain (1 then, 2 now)", "Nothing was touched");
        assertThat(files("mine")).isEqualTo(before);
    }

    @Test
    void fewerRunsAreNamedAndStayInTheParts() throws IOException {
        done("sweep study.yaml --replicates 3 --out mine");
        Session.Answer answer = type("sweep study.yaml --out mine");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.OUTPUT_EXISTS);
        assertThat(answer.err()).contains("4 runs that are not in this sweep: replicates from 2 on (of 3)");
        assertThat(done("status mine").out()).contains("12 of 12", "finished");
        done("sweep study.yaml --out mine --force");
        done("sweep study.yaml --out fresh");
        assertSameTables("mine", "fresh");
        assertThat(done("sweep study.yaml --replicates 3 --out mine").err())
                .contains("12 runs, 12 of them there already");
    }

    @Test
    void partsOfAnotherSweepAreRefusedWhereverTheyAreRead() throws IOException {
        done("sweep study.yaml --out mine");
        done("sweep tiny.yaml --seed 7 --replicates 2 --out other");
        Files.copy(folder.resolve("other/parts/00000001.part"), folder.resolve("mine/parts/00000007.part"));
        for (String command : List.of("sweep study.yaml --out mine", "status mine")) {
            Session.Answer answer = type(command);
            assertThat(answer.exitCode()).as(command).isBetween(2, 4);
            assertThat(answer.out() + answer.err())
                    .contains("00000007.part belongs to another sweep: its seed is 7, not 1");
        }
    }

    @Test
    void partsWithoutTheirDescriptionAreRefusedWithAWayOut() throws IOException {
        done("sweep study.yaml --out mine");
        Files.delete(folder.resolve("mine/sweep.json"));
        for (String file : files("mine")) {
            if (!file.equals("parts") && !file.equals("lock")) {
                Files.delete(folder.resolve("mine").resolve(file));
            }
        }
        Session.Answer answer = type("sweep study.yaml --out mine");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.OUTPUT_EXISTS);
        assertThat(answer.err()).contains("holds parts without sweep.json", "take over with --force");
        assertThat(done("sweep study.yaml --out mine --force").err()).contains("8 of them there already");
    }

    @Test
    void damagedTablesAreMadeAnewAndNothingElseIsOverwritten() throws IOException {
        done("sweep study.yaml --out mine");
        done("sweep study.yaml --out fresh");
        Files.delete(folder.resolve("mine/design.csv"));
        Files.writeString(folder.resolve("mine/runs.csv"), "my own notes");
        Session.Answer status = type("status mine");
        assertThat(status.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(status.out())
                .contains("design.csv is missing", "runs.csv is not what was written", "go on with: pacesetter sweep");
        assertThat(type("compare mine").exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(done("sweep study.yaml --out mine").err())
                .contains("the tables are assembled anew from the parts", "it is kept as runs.csv.kept-1");
        assertSameTables("mine", "fresh");
        assertThat(folder.resolve("mine/runs.csv.kept-1")).hasContent("my own notes");
        assertThat(done("status mine").out()).contains("finished");
    }

    /** The parts of a short sweep in the folder of a longer one. */
    private void makeUnfinished(String name, String shorter, String longer) throws IOException {
        done(shorter + " --out part");
        done(longer + " --out " + name);
        for (String file : files(name)) {
            if (!List.of("parts", "sweep.json", "lock").contains(file)) {
                Files.delete(folder.resolve(name).resolve(file));
            }
        }
        Files.delete(folder.resolve(name).resolve("parts/00000001.part"));
        Files.copy(
                folder.resolve("part/parts/00000001.part"), folder.resolve(name).resolve("parts/00000001.part"));
    }

    @Test
    void anUnfinishedSweepIsComparedOnWholeReplicatesAndCanBeClosed() throws IOException {
        makeUnfinished("mine", "sweep tiny.yaml --replicates 3", "sweep tiny.yaml --replicates 5");
        assertThat(done("status mine").out())
                .contains("6 of 10 runs are kept", "not running; go on with: pacesetter sweep");
        Session.Answer compared = done("compare mine --no-charts --out now");
        assertThat(compared.err())
                .contains("not finished: 6 of 10 runs are there. Compared are 3 of 5 replicates", "Go on with: ");
        assertThat(compared.out()).contains("2 strategies in 3 worlds");
        done("compare part --no-charts --out then");
        assertThat(CsvFiles.in(folder.resolve("now"))).isEqualTo(CsvFiles.in(folder.resolve("then")));
        assertThat(files("mine")).containsExactly("lock", "parts", "sweep.json");

        done("sweep tiny.yaml --replicates 5 --close --out mine");
        assertSameTables("mine", "part");
        assertThat(done("reproduce mine").out()).contains("Identical");
        assertThat(done("sweep tiny.yaml --replicates 5 --out mine").err())
                .contains("10 runs, 6 of them there already");
    }

    @Test
    void beforeTheFirstReplicateWholeDesignPointsAreCompared() throws IOException {
        makeUnfinished("mine", "sweep study.yaml --replicates 1", "sweep study.yaml --replicates 1");
        change("study.yaml", "[0.1, 0.2]", "[0.1, 0.15, 0.2]");
        done("sweep study.yaml --replicates 1 --out three");
        Files.copy(
                folder.resolve("three/sweep.json"),
                folder.resolve("mine/sweep.json"),
                StandardCopyOption.REPLACE_EXISTING);
        Session.Answer compared = done("compare mine --no-charts --out now");
        assertThat(compared.err()).contains("Compared are 2 of 3 design points in the first replicate");
        assertThat(compared.out()).contains("at 2 design points");
        Session.Answer closed = type("sweep study.yaml --replicates 1 --close --out mine");
        assertThat(closed.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(closed.err()).contains("no replicate of mine is there whole");
    }

    @Test
    void mergedShardsAreAFolderLikeAnyOther() throws IOException {
        for (int shard = 1; shard <= 2; shard++) {
            done("sweep study.yaml --shard " + shard + "/2 --out part-" + shard);
        }
        done("merge part-2 part-1 --out whole");
        done("sweep study.yaml --out fresh");
        assertSameTables("whole", "fresh");
        assertThat(done("status whole").out()).contains("8 of 8 runs", "finished");
        assertThat(done("reproduce whole").out()).contains("Identical");
        assertThat(done("sweep study.yaml --replicates 3 --out whole").err())
                .contains("12 runs, 8 of them there already");
    }

    @Test
    void aDamagedShardIsNotMerged() throws IOException {
        for (int shard = 1; shard <= 2; shard++) {
            done("sweep study.yaml --shard " + shard + "/2 --out part-" + shard);
        }
        Path runs = folder.resolve("part-2/runs.csv");
        List<String> lines = Files.readAllLines(runs);
        Files.write(runs, lines.subList(0, lines.size() - 1));
        Session.Answer answer = type("merge part-1 part-2 --out whole");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err())
                .contains("runs.csv is not what was written", "Assemble the shard's tables anew with: ");
        assertThat(folder.resolve("whole")).doesNotExist();
        Files.delete(folder.resolve("part-2/manifest.json"));
        Files.delete(folder.resolve("part-2/parts/00000001.part"));
        assertThat(type("merge part-1 part-2 --out whole").err()).contains("4 of 4 runs are missing. Go on with: ");
    }

    private List<String> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
