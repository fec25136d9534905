package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pacesetter.run.Run;
import pacesetter.run.Study;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.text.Language;

@Screen
final class MishapsTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void memoryThatIsGoneIsToldAndTheWindowGoesOn(Language language) {
        try (Desk desk = Desk.open(language, Desk.ZHEJIANG, directory)) {
            SwingUtilities.invokeLater(() -> {
                throw new OutOfMemoryError("Java heap space");
            });
            Desk.await(() -> !desk.answers.told.isEmpty());
            assertThat(desk.answers.told).singleElement().asString().contains("-Xmx4g");
            desk.press(desk.words.of("verb.step"));
            Desk.await(() -> desk.player().run().ticks() == 1);
        }
    }

    @Test
    void memoryThatIsGoneInTheModelBreaksTheRunWithAWord() {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            Desk.run(() -> desk.player().run().model().schedule.scheduleOnce(3, 50, state -> {
                throw new OutOfMemoryError("Java heap space");
            }));
            desk.play();
            assertThat(desk.answers.told).first().asString().contains("In week 4 the model broke");
        }
    }

    @Test
    void aComparisonThatDiesSaysSo() {
        Scenario scenario = ScenarioReader.read(Desk.ZHEJIANG);
        Study impossible = new Study(scenario, List.of(999), 1, 1, 1, Run.Null.OFF);
        List<Throwable> told = new ArrayList<>();
        StudyJob.start(
                impossible,
                "",
                new Program("0", directory, directory, String::valueOf),
                Language.EN,
                new StudyJob.Watcher() {
                    @Override
                    public void progress(int done, int all) {}

                    @Override
                    public void done(Path folder) {}

                    @Override
                    public void cancelled() {}

                    @Override
                    public void failed(Throwable trouble) {
                        told.add(trouble);
                    }
                });
        Desk.await(() -> !told.isEmpty());
        assertThat(told).singleElement().isInstanceOf(IndexOutOfBoundsException.class);
    }
}
