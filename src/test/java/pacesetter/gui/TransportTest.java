package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.swing.JLabel;
import javax.swing.JSlider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pacesetter.gui.live.Player;
import pacesetter.text.Language;

@Screen
final class TransportTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void nothingMovesWhileItPlays(Language language) {
        try (Desk desk = Desk.open(language, Desk.ZHEJIANG, directory)) {
            Set<Rectangle> places = new LinkedHashSet<>();
            JSlider speed = desk.named(JSlider.class, "speed"); // behind the date and all buttons
            Desk.run(() -> desk.player().onFrame(() -> {
                desk.window.frame().validate();
                places.add(speed.getBounds());
            }));
            desk.play();
            assertThat(places).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"2019-07-15, 16 Jul 2019", "2019-07-16, 16 Jul 2019", "2019-07-17, 23 Jul 2019"})
    void theDayOneGoesToHasComeAndNoWholeWeekMore(String day, String shown) {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            desk.answers.given.add(day);
            desk.press("Go to date…");
            Desk.await(() -> desk.player().state() == Player.State.PAUSED
                    && desk.player().run().ticks() > 0);
            assertThat(desk.named(JLabel.class, "date").getText()).isEqualTo(shown);
        }
    }

    @Test
    void theDomainChosenHoldsForMapAndCharts() {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            desk.goTo(30);
            Desk.run(() -> {
                desk.race().charts().select(pacesetter.chart.Chart.GENEALOGY);
                desk.named(DomainBox.class, "domain").setSelectedIndex(3);
            });
            String name = desk.named(DomainBox.class, "domain").getItemAt(3);
            Desk.await(() -> desk.race().charts().top().view().picture().isPresent());
            assertThat(Desk.on(() -> desk.race()
                            .charts()
                            .top()
                            .view()
                            .picture()
                            .orElseThrow()
                            .title()))
                    .contains(name);
            assertThat(desk.race().domain().domain()).hasValue(2);
        }
    }
}
