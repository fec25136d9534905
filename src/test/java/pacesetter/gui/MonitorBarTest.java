package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.swing.JLabel;
import javax.swing.JPopupMenu;
import javax.swing.MenuSelectionManager;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pacesetter.run.Table;
import pacesetter.text.Language;

@Screen
final class MonitorBarTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void numbersOfTheWeekAreInSightWhateverViewIsInFront(Language language) {
        try (Desk desk = Desk.open(language, Desk.ZHEJIANG, directory)) {
            desk.goTo(30);
            Table series = Desk.on(() -> desk.player().run().glance().series());
            JLabel covered = desk.named(JLabel.class, "monitor.covered");
            double share = series.value(29, series.column("covered"));
            assertThat(covered.getText()).endsWith(String.format(java.util.Locale.ROOT, "%.1f %%", share * 100));
            JLabel price = desk.named(JLabel.class, "monitor.province_cost");
            assertThat(Desk.on(price::isShowing)).isFalse();
            desk.press(desk.words.of("verb.monitors"));
            assertThat(Desk.on(() ->
                            ((JPopupMenu) MenuSelectionManager.defaultManager().getSelectedPath()[0]).getInvoker()))
                    .as("it opens where it was pressed")
                    .isSameAs(desk.button(desk.words.of("verb.monitors")));
            desk.menu(desk.words.of(
                    pacesetter.run.RunTable.called("province_cost").orElseThrow()));
            assertThat(Desk.on(price::isShowing)).isTrue();
            assertThat(price.getText()).doesNotContain("_").doesNotEndWith("–");
        }
    }
}
