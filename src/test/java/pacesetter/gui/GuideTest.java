package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.swing.JComboBox;
import javax.swing.JTextArea;
import javax.swing.TransferHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pacesetter.gui.look.Palette;
import pacesetter.gui.look.WindowWords;
import pacesetter.text.Language;

@Screen
final class GuideTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void everyStepNamesWhatStandsInTheWindow(Language language) {
        try (Desk desk = Desk.open(language, Desk.ZHEJIANG, directory)) {
            desk.verb("guide");
            JTextArea text = desk.named(JTextArea.class, "guide");
            assertThat(Desk.on(text::isShowing)).isTrue();
            StringBuilder all = new StringBuilder();
            for (int step = 1; step < Guide.STEPS; step++) {
                all.append(String.valueOf(Desk.<Object>on(text::getText)));
                desk.press(desk.words.of("verb.guide-next"));
            }
            all.append(String.valueOf(Desk.<Object>on(text::getText)));
            for (String key :
                    List.of("verb.play", "verb.switch", "verb.compare-two", "verb.sentence", "log", "race.levers")) {
                String shown = desk.words.of(key);
                assertThat(all.toString().toLowerCase(java.util.Locale.ROOT))
                        .contains(shown.toLowerCase(java.util.Locale.ROOT));
            }
            desk.photograph("guide-" + language);
            desk.verb("keys");
            assertThat(desk.answers.told).last().asString().contains("Ctrl+P", desk.words.of("verb.switch"));
        }
    }

    @Test
    void theStartScreenLeadsToTheStepsOnTheScenarioThatComesWithTheProgram() {
        try (Desk desk = Desk.open(Language.EN, Palette.LIGHT, Optional.empty(), Path.of(""))) {
            JComboBox<?> files = desk.named(JComboBox.class, "file");
            Desk.await(() -> called(files).contains("A small invented province  ·  "));
            desk.photograph("start-EN");
            desk.press(desk.words.of("verb.guide"));
            Desk.await(() -> desk.window.race().isPresent());
            assertThat(Desk.on(() -> desk.named(JTextArea.class, "guide").isShowing()))
                    .isTrue();
            assertThat(desk.race().session().file().id()).isEqualTo("zhejiang-2018");
        }
    }

    /** All scenarios as the start screen calls them. */
    private static String called(JComboBox<?> files) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < files.getItemCount(); i++) {
            all.append(((ScenarioBox) files).called(new WindowWords(Language.EN), (Path) files.getItemAt(i)))
                    .append('\n');
        }
        return all.toString();
    }

    @Test
    void theMapIsSavedAsAnImageAndAsADrawing() throws Exception {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            desk.goTo(10);
            for (String name : List.of("map.png", "map.svg")) {
                desk.answers.given.add(directory.resolve(name));
                desk.verb("save-map");
            }
            assertThat(ImageIO.read(directory.resolve("map.png").toFile()).getWidth())
                    .isGreaterThan(500);
            assertThat(Files.readString(directory.resolve("map.svg"))).contains("<svg", "Domains covered");
        }
    }

    @Test
    void aScenarioThatIsDroppedIsChosen() {
        try (Desk desk = Desk.open(Language.EN, Palette.LIGHT, Optional.empty(), directory)) {
            File file = Desk.ZHEJIANG.toAbsolutePath().toFile();
            boolean taken = Desk.on(() -> desk.window
                    .frame()
                    .getTransferHandler()
                    .importData(new TransferHandler.TransferSupport(
                            desk.window.frame().getRootPane(), files(file))));
            assertThat(taken).isTrue();
            Desk.await(() -> desk.window.start().chosen().isPresent());
            assertThat(Desk.on(() -> desk.window.start().chosen().orElseThrow().file()))
                    .isEqualTo(file.toPath());
        }
    }

    private static Transferable files(File file) {
        return new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return new DataFlavor[] {DataFlavor.javaFileListFlavor};
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return flavor.equals(DataFlavor.javaFileListFlavor);
            }

            @Override
            public Object getTransferData(DataFlavor flavor) {
                return List.of(file);
            }
        };
    }
}
