package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.OptionalInt;
import javax.swing.JSpinner;
import javax.swing.JTable;
import javax.swing.JTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pacesetter.analysis.Parts;
import pacesetter.analysis.Reach;
import pacesetter.run.RunResult;
import pacesetter.run.RunTable;
import pacesetter.run.Table;
import pacesetter.text.Language;

@Screen
final class WhereTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void theRunIsToldByKindOfDomainTypeOfRegionAndGroup(Language language) {
        try (Desk desk = Desk.open(language, Desk.ZHEJIANG, directory)) {
            desk.goTo(40);
            desk.verb("where");
            JTable table = desk.named(JTable.class, "where");
            int parts = Parts.of(desk.player().run().scenario()).parts().size();
            assertThat(parts).isGreaterThan(11 + 2);
            assertThat(Desk.on(table::getRowCount)).isEqualTo(parts);
            assertThat(Desk.on(() -> table.getColumnCount())).isEqualTo(4);
            desk.photograph("where-" + language);
            Desk.run(() -> desk.named(JSpinner.class, "worlds").setValue(3));
            desk.press(desk.words.of("verb.worlds"));
            Desk.await(() -> !desk.race().worlds().worlds().isRunning());
            String run = desk.words.of(
                    desk.player().run().scenario().strategies().get(0).name());
            assertThat(text(desk, "where.whose")).contains("3", "95", run);
            assertThat(text(desk, "where.behind")).contains("%");
            Desk.run(() -> {
                assertThat((String) table.getValueAt(0, 1)).matches("[0-9]{2}\\.[0-9] \\[.*]");
                for (int column = 0; column < table.getColumnCount(); column++) {
                    assertThat(table.getFontMetrics(table.getFont()).stringWidth(table.getColumnName(column)))
                            .isLessThan(table.getColumnModel().getColumn(column).getWidth());
                }
            });
            desk.photograph("where-worlds-" + language);
        }
    }

    private static String text(Desk desk, String name) {
        return Desk.on(() -> desk.named(JTextArea.class, name).getText());
    }

    @Test
    void allPartsAreMadeOfTheSameProgrammes() {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            desk.goTo(30);
            RunResult.Completed whole = Desk.on(() -> desk.player().run().whole());
            Reach reach = new Reach(Parts.of(desk.player().run().scenario()), 1);
            reach.add(0, whole);
            Table table = whole.table(RunTable.ADOPTIONS);
            double sum = 0;
            for (int row = 0; row < table.rows(); row++) {
                sum += table.value(row, table.column("final_performance"));
            }
            assertThat(reach.performance(0, 0).mean()).isCloseTo(sum / table.rows(), within(1e-9));
            for (Parts.By by : Parts.By.values()) {
                double together = 0;
                double programmes = 0;
                for (int part = 0; part < reach.parts().parts().size(); part++) {
                    Parts.Part each = reach.parts().parts().get(part);
                    if (each.by() == by) {
                        double size = (double)
                                        each.regions().stream().filter(in -> in).count()
                                * each.domains().stream().filter(in -> in).count();
                        together += size * reach.performance(0, part).mean();
                        programmes += size;
                    }
                }
                assertThat(programmes).as(by.name()).isEqualTo(table.rows());
                assertThat(together).as(by.name()).isCloseTo(sum, within(1e-6));
            }
            assertThat(reach.behind(0)).hasSize(9).allMatch(each -> each.share() == 1);
            assertThat(reach.lowest(0, 0).mean())
                    .isLessThan(reach.performance(0, 0).mean());
            assertThat(new WhereTable(desk.words, reach, 0, OptionalInt.empty()).coded())
                    .isPresent();
        }
    }
}
