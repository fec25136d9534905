package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.swing.JComboBox;
import javax.swing.JTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pacesetter.gui.live.Player;
import pacesetter.gui.map.NamedBars;
import pacesetter.model.Happening;
import pacesetter.report.EventWords;
import pacesetter.run.Chronicle;
import pacesetter.run.RunTable;
import pacesetter.scenario.Scenario;
import pacesetter.text.Language;

@Screen
final class LogPanelTest {
    private static final int WEEKS = 40;

    @TempDir
    private Path directory;

    private Desk open(Language language) {
        Desk desk = Desk.open(language, Desk.ZHEJIANG, directory);
        desk.goTo(WEEKS);
        desk.verb("log");
        return desk;
    }

    private static List<Chronicle.Event> shown(Desk desk) {
        return Desk.on(() -> {
            List<Chronicle.Event> shown = new ArrayList<>();
            LogTable rows = desk.race().log().rows();
            for (int row = 0; row < rows.getRowCount(); row++) {
                shown.add(rows.event(row));
            }
            return shown;
        });
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatHappenedStandsInWholeSentences(Language language) {
        try (Desk desk = open(language)) {
            List<Chronicle.Event> events = shown(desk);
            assertThat(events)
                    .hasSize(Desk.on(() ->
                            desk.player().run().whole().table(RunTable.EVENTS).rows()));
            Scenario scenario = desk.player().run().scenario();
            for (Chronicle.Event event : events) {
                String sentence = new EventWords(scenario, language).of(event);
                assertThat(sentence)
                        .endsWith(language == Language.EN ? "." : "。")
                        .doesNotContain("%", "{", "null");
            }
            desk.resize(1024, 700);
            JTable table = desk.named(JTable.class, "log");
            Rectangle cell = Desk.on(() -> table.getCellRect(3, 1, true));
            String tip = Desk.on(() -> table.getToolTipText(
                    new MouseEvent(table, MouseEvent.MOUSE_MOVED, 0, 0, cell.x + 5, cell.y + 5, 0, false)));
            assertThat(tip)
                    .as("whole, where there is no room")
                    .contains(new EventWords(scenario, language).of(events.get(3)));
            desk.photograph("log-" + language);
        }
    }

    @Test
    void theLogIsOfTheTopicThePlaceAndTheDomainChosen() {
        try (Desk desk = open(Language.EN)) {
            Desk.run(() -> {
                desk.named(JComboBox.class, "log.topic").setSelectedIndex(LogTopic.ADOPTIONS.ordinal());
                desk.named(JComboBox.class, "log.place").setSelectedIndex(2);
                desk.race().domain().choose(OptionalInt.of(0));
            });
            Scenario scenario = desk.player().run().scenario();
            assertThat(shown(desk))
                    .isNotEmpty()
                    .allMatch(event -> LogTopic.ADOPTIONS.has(event.kind())
                            && event.domain() == 0
                            && scenario.regions().get(event.region()).group() == 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClickOnAnAdoptionGoesToItsWeekAndRegionAndSaysWhy(Language language) {
        try (Desk desk = open(language)) {
            Desk.run(() -> desk.named(JComboBox.class, "log.topic").setSelectedIndex(LogTopic.ADOPTIONS.ordinal()));
            List<Chronicle.Event> events = shown(desk);
            int row = 0;
            while (events.get(row).kind() != Happening.ADOPTION
                    || events.get(row).tick() < 5) {
                row++;
            }
            Chronicle.Event event = events.get(row);
            int clicked = row;
            desk.resize(1366, 768);
            click(desk, row);
            Desk.await(() -> desk.player().run().ticks() == event.tick() + 1
                    && desk.player().state() == Player.State.PAUSED);
            assertThat(Desk.on(() -> desk.race().inspector().region())).hasValue(event.region());
            assertThat(shown(desk)).as("stays whole").isEqualTo(events);
            Desk.await(() -> !desk.race().log().bars().bars().isEmpty());
            List<NamedBars.Bar> bars = Desk.on(() -> desk.race().log().bars().bars());
            assertThat(bars).hasSizeGreaterThan(2).allMatch(bar -> bar.size() > 0 && bar.size() < 1);
            assertThat(bars.subList(1, bars.size()))
                    .allMatch(bar -> bar.size() != bars.get(0).size());
            Scenario scenario = desk.player().run().scenario();
            assertThat(Desk.on(() -> desk.race().log().bars().heading()))
                    .contains(
                            language.of(scenario.regions().get(event.region()).name()),
                            language.of(scenario.domains().get(event.domain()).name()),
                            desk.words.of(scenario.calendar().endOf(event.tick())));
            Desk.await(() -> isWhollySeen(desk.named(JTable.class, "log"), clicked));
            desk.photograph("log-why-" + language);
        }
    }

    private static boolean isWhollySeen(JTable table, int row) {
        return table.getSelectedRow() == row && table.getVisibleRect().contains(table.getCellRect(row, 1, true));
    }

    private static void click(Desk desk, int row) {
        Desk.run(() -> {
            JTable table = desk.named(JTable.class, "log");
            table.scrollRectToVisible(table.getCellRect(row, 1, true));
            Rectangle cell = table.getCellRect(row, 1, true);
            for (int kind : new int[] {MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED}) {
                table.dispatchEvent(new MouseEvent(
                        table,
                        kind,
                        0,
                        kind == MouseEvent.MOUSE_PRESSED ? MouseEvent.BUTTON1_DOWN_MASK : 0,
                        cell.x + 5,
                        cell.y + 5,
                        1,
                        false,
                        MouseEvent.BUTTON1));
            }
        });
    }
}
