package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JEditorPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pacesetter.document.ModelHtml;
import pacesetter.gui.look.WindowWords;
import pacesetter.text.Language;

@Screen
final class HelpPagesTest {
    private static final Path TEACHING = Path.of("scenarios/teaching.yaml");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void theModelIsReadInTheWindowsLanguage(Language language) {
        try (Desk desk = Desk.open(language, TEACHING, directory)) {
            desk.verb("model");
            assertThat(desk.answers.told)
                    .singleElement()
                    .asString()
                    .contains("<h2>", "<table border", "<code>mandate.deadline</code>")
                    .contains(language == Language.EN ? "Limits of use" : "使用限制")
                    .doesNotContain("](");
            WindowWords words = new WindowWords(language);
            JDialog page = Desk.on(() -> {
                SwingDialogs dialogs = new SwingDialogs(desk.window.frame(), words);
                dialogs.page("", ModelHtml.page(language));
                return (JDialog) desk.window.frame().getOwnedWindows()[0];
            });
            Desk.photograph(page.getRootPane(), "model-" + language);
            assertThat(Desk.on(() ->
                            Desk.first(page, JEditorPane.class).getDocument().getLength()))
                    .isGreaterThan(10_000);
            Desk.run(page::dispose);
        }
    }

    @Test
    void aScenarioThatWasOpenedStandsOnTheStartScreen() {
        try (Desk desk = Desk.open(Language.EN, TEACHING, directory)) {
            desk.verb("new");
            Desk.run(() -> desk.named(JButton.class, "recent teaching.yaml").doClick(0));
            Desk.await(() -> desk.window.start().chosen().isPresent()
                    && !desk.window.start().isReading());
            assertThat(Desk.on(() -> desk.window.start().chosen().orElseThrow().file()))
                    .isEqualTo(TEACHING.toAbsolutePath());
            desk.photograph("start-recent-EN");
        }
    }
}
