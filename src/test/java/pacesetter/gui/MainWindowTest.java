package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Component;
import java.awt.Container;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.UIManager;
import javax.swing.plaf.basic.BasicHTML;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pacesetter.gui.live.Player;
import pacesetter.gui.look.Palette;
import pacesetter.gui.look.WindowWords;
import pacesetter.model.ground.World;
import pacesetter.run.Execution;
import pacesetter.run.RunResult;
import pacesetter.run.RunTable;
import pacesetter.run.Tables;
import pacesetter.scenario.describe.Starter;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.text.Language;

@Screen
final class MainWindowTest {
    @TempDir
    private Path directory;

    @Test
    void playingToTheEndShowsTheNumbersOfTheBatchToTheBit() {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            desk.play();
            RunResult.Completed batch = batch(desk);
            RunResult.Completed window = Desk.on(() -> desk.player().run().close());
            assertThat(Tables.bits(window.series())).isEqualTo(Tables.bits(batch.series()));
            assertThat(Tables.bits(window.outcomes())).isEqualTo(Tables.bits(batch.outcomes()));
            assertThat(Tables.bits(window.table(RunTable.EVENTS))).isEqualTo(Tables.bits(batch.table(RunTable.EVENTS)));
            assertThat(Tables.bits(window.table(RunTable.ADOPTIONS)))
                    .isEqualTo(Tables.bits(batch.table(RunTable.ADOPTIONS)));
            assertThat(desk.named(JLabel.class, "date").getText()).isEqualTo("1 Dec 2020");
            desk.photograph("race-en");
        }
    }

    private static RunResult.Completed batch(Desk desk) {
        var run = desk.player().run().run();
        return Execution.of(run, World.of(run.scenario(), run.seed()));
    }

    @Test
    void aStepIsAWeekAndTheDateFollows() throws IOException {
        try (Desk desk = Desk.open(Language.EN, small(), directory)) {
            LocalDate start = desk.player().run().date();
            desk.press("Step");
            Desk.await(() -> desk.player().run().ticks() == 1 && desk.player().state() == Player.State.PAUSED);
            assertThat(desk.player().run().date()).isEqualTo(start.plusWeeks(1));
            desk.press("Restart");
            assertThat(desk.player().run().date()).isEqualTo(start);
        }
    }

    @Test
    void pauseStopsAndPlayGoesOn() {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            pauseAtTheNextLook(desk);
            desk.press("Play");
            Desk.await(() -> desk.player().state() != Player.State.PLAYING);
            assertThat(Desk.on(() -> desk.player().state())).isEqualTo(Player.State.PAUSED);
            assertThat(desk.player().run().ticks())
                    .isPositive()
                    .isLessThan(desk.player().run().run().ticks());
            desk.play();
            assertThat(desk.player().run().ticks())
                    .isEqualTo(desk.player().run().run().ticks());
        }
    }

    /** Presses the button while the run waits for the window to look: however slow the machine is, there are weeks left. */
    private static void pauseAtTheNextLook(Desk desk) {
        AtomicBoolean pressed = new AtomicBoolean();
        Desk.run(() -> desk.player().onFrame(() -> {
            if (desk.player().state() == Player.State.PLAYING && pressed.compareAndSet(false, true)) {
                desk.press("Pause");
            }
        }));
    }

    @Test
    void jumpsForwardsAndBackToADate() throws IOException {
        try (Desk desk = Desk.open(Language.EN, small(), directory)) {
            LocalDate start = desk.player().run().date();
            for (int weeks : List.of(9, 4)) {
                desk.answers.given.add(start.plusWeeks(weeks).toString());
                desk.press("Go to date…");
                Desk.await(() -> desk.player().state() == Player.State.PAUSED
                        && desk.player().run().ticks() == weeks);
            }
            desk.answers.given.add("1 March");
            desk.press("Go to date…");
            assertThat(desk.answers.told).containsExactly("1 March is no date. Write year-month-day: 2019-03-01.");
        }
    }

    @Test
    void theTimeSliderGoesToItsWeek() throws IOException {
        try (Desk desk = Desk.open(Language.EN, small(), directory)) {
            Desk.run(() -> desk.named(JSlider.class, "time").setValue(7));
            Desk.await(() -> desk.player().state() == Player.State.PAUSED
                    && desk.player().run().ticks() == 7);
        }
    }

    @Test
    void aWrongScenarioIsToldAsOnTheCommandLine() throws IOException {
        Path wrong = directory.resolve("wrong.yaml");
        Files.writeString(wrong, "title: {en: a, zh: b}\ncalender: {start: 2018-12-04}\n");
        List<String> problems = wrong(wrong).problems();
        try (Desk desk = Desk.open(Language.EN, wrong, directory)) {
            assertThat(desk.answers.told).containsExactly(String.join("\n", problems));
            assertThat(Desk.on(desk.window::race)).isEmpty();
        }
    }

    private static ScenarioException wrong(Path file) {
        return assertThrows(ScenarioException.class, () -> Setup.of(file));
    }

    @Test
    void everythingSpeaksTheOtherLanguageAtOnce() {
        try (Desk desk = Desk.open(Language.ZH, Desk.ZHEJIANG, directory)) {
            desk.play();
            desk.photograph("race-zh");
            assertThat(desk.named(JLabel.class, "date").getText()).isEqualTo("2020年12月1日");
            Desk.run(() -> desk.words.choose(Language.EN));
            assertThat(desk.named(JLabel.class, "date").getText()).isEqualTo("1 Dec 2020");
        }
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(new WindowWords(Language.ZH).keys()).isEqualTo(new WindowWords(Language.EN).keys());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theRunIsChosenAtTheStart(Language language) {
        try (Desk desk = Desk.open(language, Palette.LIGHT, Optional.empty(), Path.of(""))) {
            desk.photograph("start-" + language);
            desk.choose(Desk.ZHEJIANG);
            Desk.run(() -> {
                desk.named(JSpinner.class, "seed").setValue(7L);
                desk.named(JSpinner.class, "replicate").setValue(2);
                desk.named(JComboBox.class, "strategy").setSelectedIndex(1);
            });
            desk.photograph("start-chosen-" + language);
            desk.press(desk.words.of("verb.start"));
            var run = desk.player().run().run();
            Desk.run(() -> {
                desk.race().left().setSelectedIndex(1);
                desk.race().session().set("evidence.noise", "0.2");
                desk.named(JComboBox.class, "levers.group").setSelectedIndex(5);
            });
            desk.photograph("levers-changed-" + language);
            assertThat(List.of(run.studySeed(), (long) run.replicate(), (long) run.strategy()))
                    .isEqualTo(Arrays.asList(7L, 2L, 1L));
        }
    }

    @Test
    void theWindowOpensWithinTheScreen() throws IOException {
        try (Desk desk = Desk.open(Language.EN, small(), directory)) {
            Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
            assertThat(screen.contains(Desk.on(() -> desk.window.frame().getBounds())))
                    .isTrue();
        }
    }

    @Test
    void closingEndsTheProgram() throws IOException {
        try (Desk desk = Desk.open(Language.EN, small(), directory)) {
            Desk.run(desk.window::close);
            assertThat(desk.isClosed()).isTrue();
        }
    }

    @Test
    void aNewRunHasAWayBackAndDropsNothingUnasked() {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            desk.goTo(4);
            RacePanel race = desk.race();
            desk.verb("new");
            assertThat(Desk.on(race::isShowing)).isFalse();
            desk.press("Back to the race");
            assertThat(Desk.on(race::isShowing)).isTrue();
            desk.verb("new");
            desk.answers.given.add(1);
            desk.press("Open the race");
            Desk.await(() -> !desk.answers.told.isEmpty());
            assertThat(desk.answers.told).singleElement().asString().contains("ends with this");
            assertThat(desk.race()).isSameAs(race);
            desk.answers.given.add(0);
            desk.press("Open the race");
            Desk.await(() -> desk.window.race().orElseThrow() != race);
            assertThat(Desk.on(race::isShowing)).isFalse();
        }
    }

    @Test
    void aScenarioChangedOnDiskOpensAsItIsNow() throws IOException {
        Path file = small();
        try (Desk desk = Desk.open(Language.EN, file, directory)) {
            desk.verb("new");
            String text = Files.readString(file);
            assertThat(text).contains("ticks: 52");
            Files.writeString(file, text.replace("ticks: 52", "ticks: 50"));
            desk.press("Open the race");
            Desk.await(
                    () -> desk.window.race().orElseThrow().player().run().run().ticks() == 50);
        }
    }

    @Test
    void savedResultsAreShown() throws IOException {
        try (Desk desk = Desk.open(Language.EN, small(), directory)) {
            desk.goTo(2);
            desk.verb("save-results");
            Desk.await(() -> desk.window.tabs().getSelectedIndex() == 1);
            assertThat(Desk.on(() -> desk.window.compare().results().isShowing()))
                    .isTrue();
        }
    }

    @Test
    void dialogsOfTheSystemSpeakTheWindowsLanguage() throws IOException {
        try (Desk desk = Desk.open(Language.ZH, small(), directory)) {
            List<String> said = Desk.on(() -> texts(new JFileChooser(), new ArrayList<>()));
            assertThat(said).contains("取消").noneMatch(text -> text.matches("[A-Za-z :]+"));
            assertThat(Desk.on(() -> UIManager.getString("OptionPane.okButtonText", JComponent.getDefaultLocale())))
                    .isEqualTo("确定");
            Desk.run(() -> desk.words.choose(Language.EN));
            assertThat(Desk.on(() -> texts(new JFileChooser(), new ArrayList<>())))
                    .contains("Cancel");
        }
    }

    private static List<String> texts(Container parent, List<String> said) {
        for (Component each : parent.getComponents()) {
            String text = each instanceof JLabel label
                    ? label.getText()
                    : each instanceof AbstractButton button ? button.getText() : "";
            if (text != null && !text.isBlank()) {
                said.add(text);
            }
            if (each instanceof Container inner) {
                texts(inner, said);
            }
        }
        return said;
    }

    @Test
    void aNameIsNeverReadAsAPage() throws IOException {
        Path file = small();
        Path regions = directory.resolve("regions.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(regions));
        lines.replaceAll(line -> line.replace(",Lighthouse District,", ",<html><b>Bold</b>,"));
        Files.write(regions, lines);
        try (Desk desk = Desk.open(Language.EN, file, directory)) {
            Desk.run(() -> desk.race().map().choose(1));
            assertThat(Desk.on(() -> texts(desk.race(), new ArrayList<>())))
                    .anyMatch(text -> text.contains("<b>Bold</b>"))
                    .noneMatch(BasicHTML::isHTMLString);
        }
    }

    private Path small() throws IOException {
        for (var file : Starter.files(Language.EN).entrySet()) {
            Files.write(directory.resolve(file.getKey()), file.getValue());
        }
        return directory.resolve(Starter.SCENARIO);
    }
}
