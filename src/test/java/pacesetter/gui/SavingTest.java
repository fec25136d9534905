package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.gui.live.Player;
import pacesetter.run.Run;
import pacesetter.run.Study;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.store.Provenance;
import pacesetter.store.ResultFolder;
import pacesetter.store.ResultWriter;
import pacesetter.text.Language;

@Screen
final class SavingTest {
    private static final int WEEKS = 21; // in the middle of the tables by group

    @TempDir
    private Path directory;

    @Test
    void theRunSoFarIsSavedAsTheBatchWouldLeaveIt() throws Exception {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            Desk.run(() -> desk.race().transport().goTo(WEEKS));
            Desk.await(
                    () -> desk.player().run().ticks() == WEEKS && desk.player().state() == Player.State.PAUSED);
            Desk.run(() -> desk.race().session().saveResults(folder -> desk.answers.tell("", folder.toString())));
            Desk.await(() -> !desk.answers.told.isEmpty());
            Path saved = directory.resolve("results/0001").toAbsolutePath();
            assertThat(desk.answers.told).containsExactly(saved.toString());
            assertThat(tables(saved)).isEqualTo(tables(batch()));
            assertThat(Files.readString(saved.resolve("manifest.json")))
                    .contains("--strategy documented --seed 1 --replicates 1 --null off --until 2019-04-29");
        }
    }

    /** What the command line makes of the same run. */
    private Path batch() throws Exception {
        Scenario scenario = ScenarioReader.read(Desk.ZHEJIANG);
        Study study = new Study(scenario, List.of(0), 1, 1, WEEKS, Run.Null.OFF);
        try (ResultFolder folder = ResultFolder.at(directory.resolve("batch"))) {
            try (ResultWriter writer = new ResultWriter(folder, study)) {
                study.execute(1, writer::append);
                writer.finish(new Provenance("0", "", java.time.Instant.EPOCH, java.time.Instant.EPOCH, List.of()));
            }
            return folder.commit();
        }
    }

    private static List<String> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .map(file -> {
                        try {
                            return file.getFileName() + "\n" + Files.readString(file);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .collect(Collectors.toList());
        }
    }

    @Test
    void aBrokenModelIsToldWithItsWeekAndTheRunBeforeItCanBeSaved() {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            Desk.run(() -> desk.player().run().model().schedule.scheduleOnce(5, 50, state -> {
                throw new IllegalStateException("a region has lost its way");
            }));
            desk.answers.given.add(0);
            desk.play();
            Desk.await(() -> desk.answers.told.size() == 2);
            assertThat(desk.answers.told.get(0))
                    .contains("In week 6 the model broke")
                    .contains("a region has lost its way");
            assertThat(desk.answers.told.get(1)).contains("0001");
            assertThat(Desk.on(() -> desk.player().state())).isEqualTo(Player.State.BROKEN);
            desk.press("Restart");
            desk.play();
            assertThat(Desk.on(() -> desk.player().state())).isEqualTo(Player.State.OVER);
        }
    }

    @Test
    void closingAsksOnlyIfSettingsAreInNoFile() {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            Desk.run(() -> desk.race().session().set("evidence.noise", "0.3"));
            desk.answers.given.add(1);
            Desk.run(desk.window::close);
            assertThat(desk.answers.told).singleElement().asString().contains("in no file");
            assertThat(desk.isClosed()).isFalse();
            Desk.run(() -> desk.race().session().reset());
            Desk.run(desk.window::close);
            assertThat(desk.answers.told).hasSize(1);
            assertThat(desk.isClosed()).isTrue();
        }
    }
}
