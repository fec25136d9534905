package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pacesetter.gui.map.CodedTable;
import pacesetter.text.Language;

@Screen
final class CsvMenuTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void everyTableAndBarIsTakenAwayWithCodesWhateverTheLanguage(Language language) throws IOException {
        try (Desk desk = Desk.open(language, Path.of("scenarios/teaching.yaml"), directory)) {
            desk.goTo(20);
            Desk.run(() -> desk.race().map().choose(3));
            desk.verb("log");
            Desk.await(() -> desk.race().log().rows().getRowCount() > 0);
            assertThat(take(desk, "log")).first().isEqualTo("tick,event,domain,region,source_region,version,value");
            assertThat(take(desk, "log").size())
                    .isEqualTo(desk.race().log().rows().getRowCount() + 1);
            int domains = desk.player().run().scenario().domains().size();
            assertThat(take(desk, "programmes"))
                    .hasSize(domains + 1)
                    .first()
                    .asString()
                    .startsWith("domain,region,date,");
            assertThat(take(desk, "attention")).hasSize(7).first().isEqualTo("purpose,spent");
            assertThat(take(desk, "past")).hasSize(21).first().isEqualTo("tick,performance,covered,rank");
            assertThat(desk.answers.told).isEmpty();
            menu(desk, "log.motive").doClick(0); // nothing was asked yet
            assertThat(desk.answers.told).containsExactly(desk.words.of("chart.nothing"));
        }
    }

    /** The lines of the file that a component's menu writes. */
    private List<String> take(Desk desk, String name) throws IOException {
        Path file = directory.resolve(name + ".csv");
        desk.answers.given.add(file);
        Desk.run(() -> menu(desk, name).doClick(0));
        return Files.readAllLines(file);
    }

    private static JMenuItem menu(Desk desk, String name) {
        JComponent component = desk.named(JComponent.class, name);
        return (JMenuItem) component.getComponentPopupMenu().getComponent(0);
    }

    @Test
    void noTableIsWithoutItsMenu() throws Exception {
        try (Desk desk = Desk.open(Language.EN, Path.of("scenarios/teaching.yaml"), directory)) {
            desk.goTo(3);
            Desk.run(() ->
                    desk.race().session().saveResults(desk.window.compare().results()::open));
            Desk.await(() -> desk.window.compare().results().folder().isPresent());
            List<Component> tables =
                    Desk.on(() -> desk.all(each -> each instanceof JTable || each instanceof CodedTable));
            assertThat(tables).hasSizeGreaterThan(4).allSatisfy(each -> {
                assertThat(((JComponent) each).getComponentPopupMenu())
                        .as(each.getName())
                        .isNotNull();
                assertThat(each.getName()).isNotBlank();
            });
            assertThat(take(desk, "outcomes")).first().isEqualTo("outcome,strategy,n,mean,low,high");
            assertThat(take(desk, "outcomes")).anySatisfy(row -> assertThat(row).startsWith("covered_end,"));
        }
    }
}
