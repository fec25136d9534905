package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JSpinner;
import javax.swing.JTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pacesetter.analysis.Band;
import pacesetter.analysis.StudyResults;
import pacesetter.chart.Chart;
import pacesetter.gui.live.Player;
import pacesetter.model.ground.World;
import pacesetter.run.Execution;
import pacesetter.run.Run;
import pacesetter.run.Table;
import pacesetter.run.Tables;
import pacesetter.scenario.Scenario;
import pacesetter.text.Language;

@Screen
final class WorldsBarTest {
    private static final int WEEK = 20;

    @TempDir
    private Path directory;

    /** Zhejiang, switched after 20 weeks from its first strategy to {@code measured}. */
    private Desk switched(Language language) {
        Desk desk = Desk.open(language, Desk.ZHEJIANG, directory);
        desk.goTo(WEEK);
        Desk.run(() -> {
            desk.race().left().setSelectedIndex(1);
            Scenario scenario = desk.race().session().file();
            desk.named(JComboBox.class, "levers.strategy")
                    .setSelectedIndex(scenario.strategies().indexOf(scenario.strategy("measured")));
        });
        desk.press(desk.words.of("verb.switch"));
        Desk.await(() -> desk.race().session().isSwitched() && desk.player().state() == Player.State.PAUSED);
        return desk;
    }

    @Test
    void theRunAsItWouldHaveBeenGoesOnBesideTheSwitchedOne() {
        try (Desk desk = switched(Language.EN)) {
            assertThat(Desk.<Object>on(
                            () -> desk.named(JTextArea.class, "levers.pending").getText()))
                    .as("nothing waits that works already")
                    .isEqualTo(desk.words.of("levers.switched", desk.words.of("levers.unchanged")));
            Run unswitched = desk.player().run().ghost().orElseThrow().open().run();
            assertThat(unswitched.strategy()).isZero();
            desk.goTo(60);
            Table ghost = Desk.on(() ->
                    desk.player().run().ghost().orElseThrow().open().glance().series());
            Table alone = Execution.of(
                            new Run(0, unswitched.scenario(), 0, 0, 1, 60, Run.Null.OFF),
                            World.of(unswitched.scenario(), unswitched.seed()))
                    .series();
            assertThat(Tables.bits(ghost)).isEqualTo(Tables.bits(alone));
            // Back and forth again it is the same.
            desk.goTo(30);
            desk.goTo(60);
            assertThat(Tables.bits(Desk.on(() -> desk.player()
                            .run()
                            .ghost()
                            .orElseThrow()
                            .open()
                            .glance()
                            .series())))
                    .isEqualTo(Tables.bits(alone));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSecondMapAndLinesOnTheChartsShowIt(Language language) {
        try (Desk desk = switched(language)) {
            desk.goTo(70);
            desk.resize(1024, 700);
            Desk.run(() -> {
                desk.race().left().setSelectedIndex(0);
                desk.race().charts().select(Chart.SWITCH);
            });
            ChartCanvas canvas = desk.race().charts().top().view().canvas();
            Desk.await(() -> canvas.getVisibleRect().height >= canvas.getPreferredSize().height);
            List<Component> maps = Desk.on(
                    () -> desk.all(each -> each.getClass().getSimpleName().equals("MapCanvas")));
            assertThat(maps).hasSize(2).allMatch(Component::isShowing);
            assertThat(maps.get(0).getSize()).isEqualTo(maps.get(1).getSize());
            assertThat(desk.photograph("what-if-map-" + language)).isNotNull();
            for (Chart chart : List.of(Chart.COVERAGE, Chart.TURNOVER, Chart.INDICATORS, Chart.SWITCH)) {
                Desk.run(() -> desk.race().charts().select(chart));
                desk.photograph("what-if-" + chart.word() + "-" + language);
                assertThat(Desk.on(() -> desk.race().charts().top().view().picture()))
                        .isPresent();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void compareTheseTwoGivesTheDifferencePairByPair(Language language) {
        try (Desk desk = switched(language)) {
            Desk.run(() -> desk.named(JSpinner.class, "worlds").setValue(3));
            desk.press(desk.words.of("verb.compare-two"));
            OtherWorlds worlds = desk.race().worlds().worlds();
            Desk.await(() -> !worlds.isRunning());
            StudyResults with = worlds.worlds().orElseThrow();
            StudyResults without = worlds.ghosts().orElseThrow();
            assertThat(with.pairs(without)).isEqualTo(3);
            Band difference = with.difference(without, "covered");
            assertThat(difference.points()).hasSize(104).allMatch(point -> point.n() == 3);
            assertThat(difference.points().subList(0, WEEK)).allMatch(point -> point.low() == 0 && point.high() == 0);
            assertThat(difference.points().get(103).mean()).isNotZero();
            desk.press(desk.words.of("verb.sentence"));
            assertThat(Desk.on(() -> Toolkit.getDefaultToolkit()
                            .getSystemClipboard()
                            .getData(DataFlavor.stringFlavor)
                            .toString()))
                    .contains(
                            "3",
                            "[",
                            "zhejiang-2018",
                            "2019-",
                            language == Language.EN ? "\"As documented\" goes on" : "继续“历史实录”",
                            language == Language.EN ? "at these parameters" : "当前未校准的参数");
            desk.goTo(80);
            desk.photograph("what-if-paired-" + language);
            Desk.run(() -> desk.race().charts().select(Chart.COVERAGE));
            desk.photograph("what-if-fan-" + language);
        }
    }

    @Test
    void otherWorldsAreOfTheRunInTheWindowAndCanBeStopped() {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            desk.goTo(5);
            Desk.run(() -> desk.named(JSpinner.class, "worlds").setValue(1000));
            Rectangle before = desk.place(desk.button("Compare these two"));
            int high = desk.race().worlds().getHeight();
            desk.press("Other worlds");
            OtherWorlds worlds = desk.race().worlds().worlds();
            Desk.await(() -> worlds.done() > 2);
            assertThat(desk.place(desk.button("Compare these two")))
                    .as("nothing moves under the hand")
                    .isEqualTo(before);
            assertThat(desk.race().worlds().getHeight()).isEqualTo(high);
            desk.press("Stop");
            assertThat(worlds.isRunning()).isFalse();
            int strategy = worlds.worlds().orElseThrow().strategies().get(0);
            Run run = desk.player().run().run();
            assertThat(worlds.worlds().orElseThrow().series(strategy, "covered").points())
                    .hasSize(run.ticks());
            Desk.run(() -> {
                desk.race().session().set("evidence.noise", "0.3");
                desk.answers.given.add(1);
                desk.race().session().restart();
            });
            assertThat(desk.answers.told)
                    .singleElement()
                    .asString()
                    .contains("other worlds (done: " + worlds.done() + ")");
            assertThat(worlds.worlds()).as("it was refused").isPresent();
            Desk.run(() -> {
                desk.answers.given.add(0);
                desk.race().session().restart();
            });
            Desk.await(() -> worlds.worlds().isEmpty());
        }
    }
}
