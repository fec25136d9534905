package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.ActionEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.swing.JComboBox;
import javax.swing.JSpinner;
import javax.swing.JTable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pacesetter.chart.Chart;
import pacesetter.gui.live.Player;
import pacesetter.model.Happening;
import pacesetter.scenario.Scenario;
import pacesetter.text.Language;

/** Makes the pictures of the window that the pages show, where it is asked for by name; they are looked at before they are kept. */
@Screen
final class PagePictures {
    private static final int WEEK = 30;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void thePagesShowTheWindowAsItIs(Language language) throws IOException {
        try (Desk desk = Desk.open(language, Desk.ZHEJIANG, directory)) {
            desk.resize(1360, 860);
            desk.goTo(WEEK);
            Desk.run(() -> desk.race().session().file().regions().stream()
                    .filter(region -> region.name().en().startsWith("Yuhang"))
                    .forEach(region -> desk.race().map().choose(region.index())));
            keep(desk, language, "window");
            desk.verb("where");
            keep(desk, language, "window-where");
            if (language == Language.EN) {
                desk.verb("log");
                explain(desk);
                keep(desk, language, "window-why");
                desk.goTo(WEEK);
                desk.verb("where");
            }
            Desk.run(() -> {
                Scenario scenario = desk.race().session().file();
                desk.race().left().setSelectedIndex(1);
                desk.named(JComboBox.class, "levers.strategy")
                        .setSelectedIndex(scenario.strategies().indexOf(scenario.strategy("measured")));
            });
            desk.press(desk.words.of("verb.switch"));
            Desk.await(() -> desk.race().session().isSwitched() && desk.player().state() == Player.State.PAUSED);
            Desk.run(() -> {
                desk.named(JSpinner.class, "worlds").setValue(20);
                desk.race().left().setSelectedIndex(0);
            });
            desk.press(desk.words.of("verb.compare-two"));
            Desk.await(() -> !desk.race().worlds().worlds().isRunning());
            desk.goTo(70);
            desk.verb("where");
            Desk.run(() -> desk.race().charts().select(Chart.SWITCH));
            keep(desk, language, "window-what-if");
        }
    }

    /** Asks why the first adoption after half a year came. */
    private static void explain(Desk desk) {
        Desk.run(() -> {
            desk.named(JComboBox.class, "log.topic").setSelectedIndex(LogTopic.ADOPTIONS.ordinal());
            LogTable rows = desk.race().log().rows();
            int row = 0;
            while (rows.event(row).kind() != Happening.ADOPTION
                    || rows.event(row).tick() < WEEK - 4) {
                row++;
            }
            JTable table = desk.named(JTable.class, "log");
            table.setRowSelectionInterval(row, row);
            table.getActionMap().get("choose").actionPerformed(new ActionEvent(table, 0, "choose"));
        });
        Desk.await(() ->
                !desk.race().log().bars().bars().isEmpty() && desk.player().state() == Player.State.PAUSED);
    }

    /** Into the documentation; the Chinese one has its language in its name. */
    private static void keep(Desk desk, Language language, String name) throws IOException {
        String ending = language == Language.EN ? "" : "-" + language.name().toLowerCase(Locale.ROOT);
        BufferedImage picture = desk.photograph(name + ending);
        Path file = Path.of("src/docs", name + ending + ".png");
        ImageIO.write(picture, "png", file.toFile());
        assertThat(Files.size(file)).isLessThan(600_000);
    }
}
