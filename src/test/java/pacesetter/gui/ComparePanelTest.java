package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JSpinner;
import javax.swing.JTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pacesetter.gui.map.CopiedCells;
import pacesetter.run.RunTable;
import pacesetter.text.Language;

@Screen
final class ComparePanelTest {
    @TempDir
    private Path directory;

    private ComparePanel compare(Desk desk) {
        return Desk.on(desk.window::compare);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void comparedStrategiesLeaveAFolderAndAreShown(Language language) {
        try (Desk desk = Desk.open(language, Desk.ZHEJIANG, directory)) {
            ComparePanel panel = compare(desk);
            Desk.run(() -> {
                desk.window.tabs().setSelectedIndex(1);
                panel.strategies().choose(List.of(1, 2, 3));
                desk.named(JSpinner.class, "compare.worlds").setValue(3);
            });
            desk.press(desk.words.of("verb.compare"));
            ResultsView results = panel.results();
            Desk.await(() -> results.folder().isPresent());
            assertThat(Desk.on(() -> results.folder().orElseThrow()))
                    .isEqualTo(directory.toAbsolutePath().resolve("results/0001"));
            assertThat(Desk.on(results::report)).contains("3");
            int tabs = Desk.on(() -> results.tabs().getTabCount());
            for (int i = 0; i < tabs; i++) {
                int tab = i;
                Desk.run(() -> results.tabs().setSelectedIndex(tab));
                if (tab == tabs - 2) {
                    Desk.await(() -> results.series().chart().view().picture().isPresent());
                }
                desk.photograph("results-" + tab + "-" + language);
            }
            assertThat(Desk.on(() -> results.outcomes().getColumnCount())).isEqualTo(5);
            Desk.run(() -> results.strategies().choose(List.of(0)));
            assertThat(Desk.on(() -> results.outcomes().getColumnCount())).isEqualTo(3);
            Desk.run(() -> {
                results.strategies().choose(List.of(0, 1, 2));
                results.tabs().setSelectedIndex(tabs - 2);
                desk.named(JComboBox.class, "series.domain").setSelectedIndex(1);
            });
            Desk.await(() -> results.series().chart().view().picture().isPresent());
            desk.photograph("results-domain-" + language);
            assertThat(desk.answers.told).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void observedAdoptionsStandBelowTheSeries(Language language) throws IOException {
        Path scenario = Path.of("src/test/resources/adoption/us.yaml");
        try (Desk desk = Desk.open(language, scenario, directory)) {
            Desk.run(() -> {
                desk.window.tabs().setSelectedIndex(1);
                compare(desk).strategies().choose(List.of(0, 1));
                desk.named(JSpinner.class, "compare.worlds").setValue(1);
            });
            desk.press(desk.words.of("verb.compare"));
            ResultsView results = compare(desk).results();
            Desk.await(() -> results.folder().isPresent());
            Desk.run(() -> results.tabs().setSelectedIndex(results.tabs().getTabCount() - 2));
            Desk.await(() -> results.series().chart().view().picture().isPresent());
            desk.photograph("results-observed-" + language);
            assertThat(drawn(results))
                    .contains(language.of(">Adopted: domains held out<", ">采用：留作检验领域<"))
                    .contains(language.of(">observed, for calibration<", ">观测值，用于校准<"));
            String listed = language.of(RunTable.called("listed").orElseThrow());
            Desk.run(() -> desk.named(JComboBox.class, "series.column").setSelectedItem(listed));
            Desk.await(() -> drawn(results).contains(listed));
            assertThat(drawn(results)).doesNotContain(language.of("held out", "留作检验"));
        }
    }

    private String drawn(ResultsView results) {
        return Desk.on(() -> results.series().chart().view().picture())
                .map(picture -> {
                    try {
                        return Files.readString(picture.writeSvg(directory));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .orElse("");
    }

    @Test
    void aCancelledComparisonLeavesNothing() throws IOException {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            ComparePanel panel = compare(desk);
            Desk.run(() -> {
                desk.window.tabs().setSelectedIndex(1);
                desk.named(JSpinner.class, "compare.worlds").setValue(500);
            });
            desk.press("Compare");
            Desk.run(desk.window::close);
            assertThat(desk.answers.told).singleElement().asString().contains("comparison is running");
            assertThat(desk.isClosed()).isFalse();
            desk.press("Cancel");
            Desk.await(() -> !panel.isBusy());
            Path results = directory.resolve("results");
            if (Files.exists(results)) {
                try (Stream<Path> left = Files.list(results)) {
                    assertThat(left).isEmpty();
                }
            }
        }
    }

    @Test
    void aFolderThatHoldsNoResultsIsToldSo() {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            desk.answers.given.add(directory);
            Desk.run(() -> desk.window.tabs().setSelectedIndex(1));
            desk.press("Open results…");
            Desk.await(() -> !desk.answers.told.isEmpty());
            assertThat(desk.answers.told).singleElement().asString().contains("holds no finished results");
        }
    }

    @Test
    void aFolderOfResultsIsShownWithoutWhatSteersTheScreen() throws Exception {
        Path hostile = Files.createDirectories(directory.resolve("a\u202Eb"));
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, hostile)) {
            Desk.run(() -> {
                desk.window.tabs().setSelectedIndex(1);
                compare(desk).strategies().choose(List.of(1, 2));
                desk.named(JSpinner.class, "compare.worlds").setValue(1);
            });
            desk.press(desk.words.of("verb.compare"));
            ResultsView results = compare(desk).results();
            Desk.await(() -> results.folder().isPresent());
            assertThat(Desk.on(() -> desk.named(JLabel.class, "results.place").getToolTipText()))
                    .contains("a<U+202E>b")
                    .doesNotContain("\u202E");
            assertThat(Desk.on(() -> results.outcomes().getTransferHandler())).isInstanceOf(CopiedCells.class);
        }
    }

    @Test
    void closingWhileComparingLeavesNothing() throws IOException {
        Path results = directory.resolve("results");
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            Desk.run(() -> {
                desk.window.tabs().setSelectedIndex(1);
                desk.named(JSpinner.class, "compare.worlds").setValue(500);
            });
            desk.press("Compare");
            Desk.await(() -> Files.isDirectory(results));
            desk.answers.given.add(0);
            Desk.run(desk.window::close);
            Desk.await(desk::isClosed);
            try (Stream<Path> left = Files.list(results)) {
                assertThat(left).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void outcomesAndStrategiesAreCalledByTheirNames(Language language) {
        try (Desk desk = Desk.open(language, Desk.ZHEJIANG, directory)) {
            Desk.run(() -> {
                desk.window.tabs().setSelectedIndex(1);
                compare(desk).strategies().choose(List.of(1, 2));
                desk.named(JSpinner.class, "compare.worlds").setValue(1);
            });
            desk.press(desk.words.of("verb.compare"));
            ResultsView results = compare(desk).results();
            Desk.await(() -> results.folder().isPresent());
            JTable table = results.outcomes();
            for (int row = 0; row < table.getRowCount(); row++) {
                for (int column = 0; column < 2; column++) {
                    String text = String.valueOf(table.getValueAt(row, column));
                    assertThat(text).isNotBlank().doesNotContain("_");
                    assertThat(language == Language.EN || text.codePoints().anyMatch(Character::isIdeographic))
                            .as(text)
                            .isTrue();
                }
            }
            JComboBox<?> columns = desk.named(JComboBox.class, "series.column");
            for (int i = 0; i < columns.getItemCount(); i++) {
                assertThat(String.valueOf(columns.getItemAt(i))).doesNotContain("_");
            }
        }
    }
}
