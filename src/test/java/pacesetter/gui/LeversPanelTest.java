package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JSlider;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.gui.live.Player;
import pacesetter.model.ground.World;
import pacesetter.run.Execution;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.run.Tables;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.text.Language;

@Screen
final class LeversPanelTest {
    private static final int WEEK = 20;

    @TempDir
    private Path directory;

    /** Zhejiang with the levers in front. */
    private Desk open() {
        Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory);
        Desk.run(() -> desk.race().left().setSelectedIndex(1));
        return desk;
    }

    /** Zhejiang, played for 20 weeks under its first strategy, then switched to {@code journal-league}. */
    private Desk switched() {
        return switched(Desk.ZHEJIANG);
    }

    private Desk switched(Path file) {
        Desk desk = Desk.open(Language.EN, file, directory);
        Desk.run(() -> desk.race().left().setSelectedIndex(1));
        Desk.run(() -> desk.race().transport().goTo(WEEK));
        Desk.await(() -> desk.player().run().ticks() == WEEK && desk.player().state() == Player.State.PAUSED);
        Desk.run(() -> {
            Scenario scenario = desk.race().session().file();
            int league = scenario.strategies().indexOf(scenario.strategy("journal-league"));
            desk.named(JComboBox.class, "levers.strategy").setSelectedIndex(league);
        });
        desk.press("Switch now");
        Desk.await(() -> desk.race().session().isSwitched() && desk.player().state() == Player.State.PAUSED);
        return desk;
    }

    @Test
    void aStrategySwitchedInFlightLeavesThePastAloneAndChangesTheFuture() {
        try (Desk desk = switched()) {
            Run before = desk.race().session().next().run();
            Run unswitched = new Run(0, before.scenario(), 0, 0, before.studySeed(), before.ticks(), Run.Null.OFF);
            RunResult.Completed without = Execution.of(unswitched, World.of(before.scenario(), before.seed()));
            desk.play();
            RunResult.Completed with = Desk.on(() -> desk.player().run().close());
            int columns = with.series().columns().size();
            long[] one = Tables.bits(with.series());
            long[] other = Tables.bits(without.series());
            assertThat(Arrays.copyOf(one, WEEK * columns)).isEqualTo(Arrays.copyOf(other, WEEK * columns));
            assertThat(one).isNotEqualTo(other);
            assertThat(desk.player().run().notes())
                    .singleElement()
                    .satisfies(note -> assertThat(note.tick()).isEqualTo(WEEK));
            desk.photograph("levers-en");
        }
    }

    @Test
    void aRunSwitchedInFlightIsRepeatedByTheScenarioItIsSavedAs() throws IOException {
        Path place = Desk.ZHEJIANG.resolveSibling("switched-in-a-test.yaml");
        try (Desk desk = switched()) {
            assertThat(desk.race().session().again()).isEmpty();
            desk.answers.given.add(place);
            desk.press("Save as scenario…");
            Scenario read = ScenarioReader.read(place);
            desk.play();
            RunResult.Completed window = Desk.on(() -> desk.player().run().close());
            int strategy = read.strategies().size() - 1;
            Run run = new Run(0, read, strategy, 0, 1, read.calendar().ticks(), Run.Null.OFF);
            RunResult.Completed batch = Execution.of(run, World.of(read, run.seed()));
            assertThat(Tables.bits(window.series())).isEqualTo(Tables.bits(batch.series()));
            assertThat(desk.race().session().again())
                    .hasValue("pacesetter run " + place + " --strategy "
                            + read.strategies().get(strategy).id() + " --seed 1 --replicates 1 --null off");
        } finally {
            Files.deleteIfExists(place);
        }
    }

    @Test
    void selectionRulesChangeInFlightAndAreSavedAsAnEvent() throws IOException {
        Path place = Desk.ZHEJIANG.resolveSibling("rules-in-a-test.yaml");
        try (Desk desk = open()) {
            Desk.run(() -> desk.race().transport().goTo(WEEK));
            Desk.await(
                    () -> desk.player().run().ticks() == WEEK && desk.player().state() == Player.State.PAUSED);
            Desk.run(() -> desk.race().session().set("leader.margin", "0.5"));
            Desk.run(() -> desk.race().session().set("evidence.noise", "0.3"));
            Desk.run(() -> desk.race().session().switchNow());
            Desk.await(() -> desk.race().session().isSwitched() && desk.player().state() == Player.State.PAUSED);
            Scenario shown = desk.player().run().scenario();
            assertThat(shown.rulesAt(WEEK).margin()).isEqualTo(.5);
            assertThat(shown.rulesAt(WEEK).minWeeks())
                    .as("of the event in March")
                    .isEqualTo(4);
            assertThat(shown.parameters().evidence().noise()).as("waits").isEqualTo(.08);
            desk.answers.given.add(place);
            Desk.run(() -> desk.race().session().save());
            Scenario read = ScenarioReader.read(place);
            assertThat(read.events()).isEqualTo(shown.events());
            assertThat(read.parameters()).isEqualTo(shown.parameters());
            desk.play();
            Run run = new Run(0, read, 0, 0, 1, read.calendar().ticks(), Run.Null.OFF);
            RunResult.Completed batch = Execution.of(run, World.of(read, run.seed()));
            RunResult.Completed window = Desk.on(() -> desk.player().run().close());
            assertThat(Tables.bits(window.series())).isEqualTo(Tables.bits(batch.series()));
            Run unswitched = new Run(
                    0,
                    ScenarioReader.read(Desk.ZHEJIANG),
                    0,
                    0,
                    1,
                    read.calendar().ticks(),
                    Run.Null.OFF);
            RunResult.Completed without = Execution.of(unswitched, World.of(unswitched.scenario(), unswitched.seed()));
            int past = WEEK * window.series().columns().size();
            assertThat(Arrays.copyOf(Tables.bits(window.series()), past))
                    .isEqualTo(Arrays.copyOf(Tables.bits(without.series()), past));
            assertThat(Tables.bits(window.series())).isNotEqualTo(Tables.bits(without.series()));
        } finally {
            Files.deleteIfExists(place);
        }
    }

    @Test
    void everyParameterHasItsSliderAndGoesBackToTheFile() {
        try (Desk desk = open()) {
            Parameters file = desk.race().session().file().parameters();
            List<String> moved = new ArrayList<>();
            JComboBox<?> groups = desk.named(JComboBox.class, "levers.group");
            for (int i = 0; i < groups.getItemCount(); i++) {
                int index = i;
                Desk.run(() -> groups.setSelectedIndex(index));
                String group = Parameters.declarations().stream()
                        .map(ParameterDeclaration::group)
                        .distinct()
                        .toList()
                        .get(index);
                Parameters.declarations().stream()
                        .filter(declared -> declared.group().equals(group))
                        .filter(declared -> declared.choices().isEmpty())
                        .forEach(declared -> {
                            JSlider slider = desk.named(JSlider.class, "slider " + declared.name());
                            Desk.run(() -> slider.setValue(slider.getValue() == 0 ? 1 : slider.getValue() - 1));
                            JButton reset = desk.named(JButton.class, "reset " + declared.name());
                            Desk.run(reset::doClick);
                            moved.add(declared.name());
                        });
            }
            assertThat(moved).hasSizeGreaterThan(60);
            assertThat(desk.race().session().next().scenario().parameters()).isEqualTo(file);
        }
    }

    @Test
    void aChangedParameterWorksFromTheNextStartAndIsSaved() throws IOException {
        Path place = Desk.ZHEJIANG.resolveSibling("changed-in-a-test.yaml");
        try (Desk desk = open()) {
            Desk.run(() -> desk.race().session().set("evidence.noise", "0.3"));
            assertThat(desk.player().run().scenario().parameters().evidence().noise())
                    .isEqualTo(.08);
            desk.press("Start with these");
            Desk.await(() -> desk.player().state() == Player.State.PAUSED);
            assertThat(desk.player().run().scenario().parameters().evidence().noise())
                    .isEqualTo(.3);
            assertThat(desk.race().session().again())
                    .hasValue("pacesetter run scenarios/zhejiang-2018.yaml --strategy documented"
                            + " --set evidence.noise=0.3 --seed 1 --replicates 1 --null off");
            desk.answers.given.add(place);
            desk.press("Save as scenario…");
            assertThat(ScenarioReader.read(place).parameters())
                    .isEqualTo(ScenarioReader.read(Desk.ZHEJIANG, Map.of("evidence.noise", "0.3"))
                            .parameters());
        } finally {
            Files.deleteIfExists(place);
        }
    }

    @Test
    void aScenarioIsNotSavedWhereItWouldNotFindWhatItChanges() {
        try (Desk desk = open()) {
            desk.answers.given.add(directory.resolve("elsewhere.yaml"));
            desk.press("Save as scenario…");
            assertThat(desk.answers.told).singleElement().asString().contains("only in its own folder");
            assertThat(directory.resolve("elsewhere.yaml")).doesNotExist();
        }
    }

    @Test
    void asTheScenarioSaysTakesStrategyAndParametersBack() {
        try (Desk desk = open()) {
            Session session = desk.race().session();
            assertThat(Desk.on(session::isAsFileSays)).isTrue();
            Desk.run(() -> {
                session.choose(1);
                session.set("evidence.noise", "0.3");
            });
            desk.press(desk.words.of("verb.reset"));
            assertThat(session.next().strategy()).isZero();
            assertThat(session.next().settings()).isEmpty();
            assertThat(desk.button(desk.words.of("verb.reset")).isEnabled()).isFalse();
        }
    }

    @Test
    void valuesThatContradictEachOtherAreRefusedWithTheMessageOfTheCommandLine() {
        try (Desk desk = open()) {
            Desk.run(() -> desk.named(JComboBox.class, "levers.group").setSelectedIndex(0));
            Desk.run(() -> {
                JSlider bits = desk.named(JSlider.class, "slider landscape.bits");
                bits.setValue(0);
            });
            JTextArea note = desk.named(JTextArea.class, "note landscape.bits");
            assertThat(Desk.on(note::isVisible)).isTrue();
            assertThat(Desk.<Object>on(note::getText)).asString().contains("landscape.interactions");
            assertThat(desk.race().session().next().settings()).isEmpty();
            desk.photograph("levers-refused-EN");
        }
    }

    @Test
    void resultsOfASwitchedRunAreReproduced() throws Exception {
        for (String name : List.of("zhejiang-2018.yaml", "zhejiang")) {
            copy(Path.of("scenarios").resolve(name), directory.resolve(name));
        }
        Path place = directory.resolve("switched.yaml");
        try (Desk desk = switched(directory.resolve("zhejiang-2018.yaml"))) {
            desk.answers.given.add(place);
            desk.press("Save as scenario…");
            Desk.run(() -> desk.race().session().saveResults(folder -> desk.answers.tell("", folder.toString())));
            Desk.await(() -> desk.answers.told.size() == 2);
            Path folder = Path.of(desk.answers.told.get(1));
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "pacesetter.cli.Main",
                            "reproduce",
                            folder.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        from.equals(file)
                                ? to
                                : to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void switchNowStaysWhereItIs() {
        try (Desk desk = open()) {
            AbstractButton button = desk.button("Switch now");
            Set<Rectangle> places = new LinkedHashSet<>();
            for (int i = 0; i < 15; i++) {
                int strategy = i;
                Desk.run(() -> {
                    desk.named(JComboBox.class, "levers.strategy").setSelectedIndex(strategy);
                    desk.window.frame().validate();
                });
                places.add(desk.place(button));
            }
            assertThat(places).hasSize(1);
        }
    }

    @Test
    void aParameterIsFoundByWhatItSaysAndByBeingChanged() {
        try (Desk desk = open()) {
            JTextField search = desk.named(JTextField.class, "levers.search");
            Desk.run(() -> search.setText("imitation"));
            List<String> found = fields(desk);
            assertThat(found).contains("field pressure.imitation").hasSizeLessThan(12);
            Desk.run(() -> search.setText("模仿"));
            assertThat(fields(desk)).contains("field pressure.imitation");
            Desk.run(() -> {
                search.setText("");
                desk.named(JCheckBox.class, "levers.changed").doClick();
            });
            assertThat(fields(desk)).isEmpty();
            Desk.run(() -> {
                desk.race().session().set("evidence.noise", "0.3");
                search.setText("n");
                search.setText("");
            });
            assertThat(fields(desk)).containsExactly("field evidence.noise");
        }
    }

    /** Names of the fields of the parameters shown. */
    private static List<String> fields(Desk desk) {
        return Desk.on(() -> desk.all(each -> String.valueOf(each.getName()).startsWith("field ")).stream()
                .map(each -> String.valueOf(each.getName()))
                .toList());
    }
}
