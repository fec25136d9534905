package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JComboBox;
import javax.swing.JSlider;
import javax.swing.JTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.cli.Commands;
import pacesetter.experiment.robust.Advantage;
import pacesetter.experiment.robust.PointMeans;
import pacesetter.store.StoredStudy;
import pacesetter.text.Language;

@Screen
final class BreakEvenPaneTest {
    @TempDir
    private Path directory;

    @Test
    void aSweepTellsWhereAStrategyStopsBeatingTheBaseline() throws Exception {
        for (String name : List.of("golden.yaml", "regions.csv", "borders.csv")) {
            Files.copy(Path.of("src/test/resources/golden").resolve(name), directory.resolve(name));
        }
        Commands.type(
                directory,
                "sensitivity golden.yaml --method given --points 48 --factor search.trial --factor pressure.link"
                        + " --until 2019-05-02 --out mine --no-charts --replicates 1");
        PointMeans means = PointMeans.of(StoredStudy.open(directory.resolve("mine")), List.of());
        int trial = means.factors().get(0).hasWords() ? 1 : 0;
        Advantage advantage = new Advantage(means, 0, 1, 0, trial);
        double mean = IntStream.range(0, means.points())
                .mapToDouble(point -> means.good(0, 1, point) - means.good(0, 0, point))
                .average()
                .orElseThrow();
        double curve = IntStream.range(0, means.points())
                .mapToDouble(point ->
                        advantage.at(means.factors().get(trial).value(point)).mean())
                .average()
                .orElseThrow();
        // A least squares fit with a constant has the mean of what it fits.
        assertThat(curve).isEqualTo(mean, within(Math.abs(mean) * .05 + 1e-6));
        try (Desk desk = Desk.open(Language.EN, directory.resolve("golden.yaml"), directory)) {
            Desk.run(() -> desk.window.compare().results().open(directory.resolve("mine")));
            Desk.await(() -> desk.window.compare().results().folder().isPresent());
            ResultsView results = desk.window.compare().results();
            Desk.run(() -> results.tabs().setSelectedIndex(results.tabs().indexOfTab(desk.words.of("break-even"))));
            JTextArea said = desk.named(JTextArea.class, "break-even.said");
            Desk.await(() -> said.getText().contains("search.trial ="));
            Desk.run(() -> desk.named(JSlider.class, "break-even.value").setValue(0));
            assertThat(Desk.<Object>on(said::getText))
                    .asString()
                    .contains("search.trial = " + pacesetter.analysis.Estimate.number(advantage.least(), 3));
            assertThat(Desk.on(() ->
                            desk.named(JComboBox.class, "break-even.factor").getItemCount()))
                    .isEqualTo(1);
            desk.photograph("break-even-EN");
            Desk.run(() -> desk.window.tabs().setSelectedIndex(1));
            desk.photograph("break-even-EN");
        }
    }
}
