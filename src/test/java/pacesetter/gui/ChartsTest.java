package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pacesetter.analysis.StudyResults;
import pacesetter.chart.Chart;
import pacesetter.gui.live.Player;
import pacesetter.gui.look.Palette;
import pacesetter.text.Language;

@Screen
final class ChartsTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyChartIsDrawnAndSaved(Language language) {
        try (Desk desk = Desk.open(language, Desk.ZHEJIANG, directory)) {
            desk.play();
            for (Chart chart : EnumSet.complementOf(EnumSet.of(Chart.SWITCH))) { // of a switched run alone
                String kind = chart.word();
                Desk.run(() -> desk.race().charts().select(chart));
                desk.photograph("chart-" + kind + "-" + language);
                for (String ending : List.of("png", "svg", "csv")) {
                    Path file = directory.resolve(kind + "." + ending);
                    desk.answers.given.add(file);
                    desk.press(ending.toUpperCase(java.util.Locale.ROOT));
                    assertThat(file).isNotEmptyFile();
                }
            }
            assertThat(desk.answers.told).isEmpty();
        }
    }

    @Test
    void chartsGoDarkWithTheWindow() {
        try (Desk desk = Desk.open(Language.EN, Palette.DARK, Optional.of(Desk.ZHEJIANG), directory)) {
            desk.play();
            Desk.run(() -> desk.race().charts().select(Chart.TURNOVER)); // leaves room below
            BufferedImage image = desk.photograph("race-dark-en");
            Rectangle chart =
                    desk.place(Desk.on(() -> desk.race().charts().top().view()));
            int corner = image.getRGB(chart.x + chart.width - 20, chart.y + chart.height - 20) & 0xFFFFFF;
            assertThat(corner).isEqualTo(Palette.DARK.paper().getRGB() & 0xFFFFFF);
            assertThat(dark(image.getSubimage(chart.x, chart.y, chart.width, chart.height)))
                    .as("share of dark pixels")
                    .isGreaterThan(.9);
        }
    }

    private static double dark(BufferedImage image) {
        return IntStream.range(0, image.getHeight())
                .flatMap(y -> IntStream.range(0, image.getWidth()).map(x -> image.getRGB(x, y) >> 8 & 0xFF))
                .mapToDouble(green -> green < 0x40 ? 1 : 0)
                .average()
                .orElseThrow();
    }

    @Test
    void aChartIsCopiedMagnifiedAndHeldStill() throws Exception {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            Desk.run(() -> desk.race().transport().goTo(20));
            Desk.await(() -> desk.player().run().ticks() == 20 && desk.player().state() == Player.State.PAUSED);
            desk.press("Copy");
            Object copied = Desk.on(
                    () -> Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.imageFlavor));
            assertThat(copied).isInstanceOf(BufferedImage.class);
            ChartView view = Desk.on(() -> desk.race().charts().top().view());
            desk.press("+");
            assertThat(Desk.on(view::zoom)).isEqualTo(1.25);
            desk.press("Fit");
            assertThat(Desk.on(view::zoom)).isEqualTo(1);
            desk.press("Hold still");
            var held = Desk.on(() -> view.picture().orElseThrow());
            desk.play();
            assertThat(Desk.on(() -> view.picture().orElseThrow())).isSameAs(held);
            desk.press("Hold still");
            Desk.run(() -> desk.race().charts().select(Chart.TURNOVER));
            Desk.run(() -> desk.race().charts().select(Chart.COVERAGE));
            assertThat(Desk.on(() -> view.picture().orElseThrow())).isNotSameAs(held);
        }
    }

    @Test
    void theGenealogyOfARunUnderWayEndsWithItsLastWeek() {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            desk.goTo(5);
            StudyResults results = new StudyResults(desk.player().run().scenario());
            results.add(Desk.on(() -> desk.player().run().whole()));
            assertThat(results.genealogies(0))
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.nodes())
                            .allMatch(node -> node.carriers().size() == 5));
        }
    }
}
