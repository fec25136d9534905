package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.analysis.StudyResults;
import pacesetter.chart.Chart;
import pacesetter.chart.panel.TimePlot;
import pacesetter.run.LeadChanges;
import pacesetter.text.Language;

@Screen
final class ChartHandTest {
    private static final int WEEK = 20;

    @TempDir
    private Path directory;

    @Test
    void thePointerTellsTheDateAndTheValuesOfTheTable() {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            desk.goTo(40);
            ChartCanvas canvas = canvas(desk);
            TimePlot plot = plot(canvas);
            mouse(canvas, MouseEvent.MOUSE_MOVED, at(canvas, plot, WEEK), 0);
            StudyResults results = new StudyResults(desk.player().run().scenario());
            Desk.run(() -> results.watch(desk.player().run().glance(), LeadChanges.NONE));
            double covered = results.series(0, "covered").points().get(WEEK).mean();
            List<String> told = Desk.on(canvas::told);
            assertThat(told.get(0)).isEqualTo(plot.date(WEEK).toString());
            assertThat(told.get(1)).isEqualTo(String.format(java.util.Locale.ROOT, "covered  %.1f %%", covered * 100));
            desk.photograph("pointer-EN");
            mouse(canvas, MouseEvent.MOUSE_EXITED, new Point(0, 0), 0);
            assertThat(Desk.on(canvas::told)).isEmpty();
        }
    }

    @Test
    void aPeriodDrawnOnOneChartHoldsForAllUntilADoubleClick() {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            desk.goTo(60);
            ChartCanvas canvas = canvas(desk);
            TimePlot whole = plot(canvas);
            mouse(canvas, MouseEvent.MOUSE_PRESSED, at(canvas, whole, 10), 1);
            mouse(canvas, MouseEvent.MOUSE_DRAGGED, at(canvas, whole, 30), 1);
            desk.photograph("period-drawn-EN");
            mouse(canvas, MouseEvent.MOUSE_RELEASED, at(canvas, whole, 30), 1);
            for (Chart chart : List.of(Chart.COVERAGE, Chart.TURNOVER, Chart.LEADERS, Chart.RANKS, Chart.GENEALOGY)) {
                Desk.run(() -> desk.race().charts().select(chart));
                TimePlot plot = plot(canvas(desk));
                assertThat(List.of(
                                plot.dates().shown().from(),
                                plot.dates().shown().to()))
                        .as(chart.word())
                        .containsExactly(11, 31);
                desk.photograph("period-" + chart.word());
            }
            Desk.run(() -> desk.race().charts().select(Chart.COVERAGE));
            mouse(canvas, MouseEvent.MOUSE_CLICKED, at(canvas, plot(canvas), 20), 2);
            assertThat(plot(canvas).dates()).isEqualTo(whole.dates());
        }
    }

    @Test
    void aKeyAndTheEndOfALineSayWhatTheirWordsMean() {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            desk.goTo(20);
            ChartCanvas canvas = canvas(desk);
            TimePlot plot = plot(canvas);
            assertThat(tip(canvas, plot.area().getMaxX() + 20, plot.area().getCenterY()))
                    .contains("covered, delivered", "<i>");
            Desk.run(() -> desk.race().charts().select(Chart.TURNOVER));
            assertThat(tip(canvas(desk), 60, 60)).contains("true", "the best practice", "<i>");
        }
    }

    /** In points of the picture. */
    private static String tip(ChartCanvas canvas, double x, double y) {
        return Desk.on(() -> {
            Point place = new Point((int) (x * canvas.scale()), (int) (y * canvas.scale()));
            return String.valueOf(canvas.getToolTipText(
                    new MouseEvent(canvas, MouseEvent.MOUSE_MOVED, 0, 0, place.x, place.y, 0, false)));
        });
    }

    @Test
    void aChartThatGoesOnBelowSaysSoUntilItsEndIsSeen() {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            desk.goTo(10);
            desk.resize(1024, 700);
            String more = desk.words.of("chart.more");
            JLabel label = (JLabel) Desk.on(() -> desk.all(
                            each -> each instanceof JLabel said && more.equals(said.getText()) && said.isShowing())
                    .get(0));
            ChartCanvas canvas = canvas(desk);
            Desk.run(() -> canvas.scrollRectToVisible(new Rectangle(0, canvas.getHeight() - 1, 1, 1)));
            assertThat(Desk.<Object>on(label::getText)).isEqualTo("");
        }
    }

    @Test
    void lettersKeepTheirSizeWhenTheWindowGrows() {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            desk.goTo(10);
            ChartCanvas canvas = canvas(desk);
            desk.resize(1300, 860);
            int narrow = Desk.on(canvas::getWidth);
            double before = Desk.on(canvas::scale);
            desk.resize(1800, 860);
            assertThat(Desk.on(canvas::getWidth)).isGreaterThan(narrow + 100);
            assertThat(Desk.on(canvas::scale)).isBetween(before * .99, before * 1.01);
            desk.photograph("wide-EN");
        }
    }

    private static ChartCanvas canvas(Desk desk) {
        return Desk.on(() -> desk.race().charts().top().view().canvas());
    }

    private static TimePlot plot(ChartCanvas canvas) {
        return Desk.on(() -> {
            for (int y = 0; y < canvas.getHeight(); y += 5) {
                var found = canvas.plot(new Point(canvas.getWidth() / 2, y));
                if (found.isPresent()) {
                    return found.get();
                }
            }
            throw new AssertionError("no time is shown");
        });
    }

    private static Point at(ChartCanvas canvas, TimePlot plot, int tick) {
        double scale = Desk.on(canvas::scale);
        return new Point((int) Math.round(plot.x(tick) * scale), (int)
                Math.round(plot.area().getCenterY() * scale));
    }

    private static void mouse(Component target, int kind, Point place, int clicks) {
        Desk.run(() -> target.dispatchEvent(new MouseEvent(
                target,
                kind,
                System.currentTimeMillis(),
                clicks > 0 ? MouseEvent.BUTTON1_DOWN_MASK : 0,
                place.x,
                place.y,
                clicks,
                false,
                clicks > 0 ? MouseEvent.BUTTON1 : MouseEvent.NOBUTTON)));
    }
}
