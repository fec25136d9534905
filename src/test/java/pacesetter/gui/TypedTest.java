package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.gui.look.Palette;
import pacesetter.text.Language;

@Screen
final class TypedTest {
    @TempDir
    private Path directory;

    private Desk start() {
        Desk desk = Desk.open(Language.EN, Palette.LIGHT, Optional.empty(), directory);
        desk.choose(Desk.ZHEJIANG);
        return desk;
    }

    private static JTextField field(Desk desk, String spinner) {
        return Desk.on(() ->
                ((JSpinner.DefaultEditor) desk.named(JSpinner.class, spinner).getEditor()).getTextField());
    }

    @Test
    void aSeedThatWasTypedIsTakenByTheKeyThatStarts() {
        try (Desk desk = start()) {
            desk.type(field(desk, "seed"), "7");
            Desk.run(() -> desk.window.start().startVerb().actionPerformed(null));
            assertThat(desk.race().session().now().seed()).isEqualTo(7);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"12x", "", "2,5", "-1"})
    void whatIsNoNumberIsToldAndNothingIsDone(String text) {
        try (Desk desk = start()) {
            desk.type(field(desk, "replicate"), text);
            Desk.run(() -> desk.window.start().startVerb().actionPerformed(null));
            assertThat(desk.answers.told).singleElement().asString().contains("not taken", "from 0 to 999999");
            assertThat(Desk.on(desk.window::race)).isEmpty();
            assertThat(field(desk, "replicate").getText()).isEqualTo("0");
        }
    }

    @Test
    void aParameterThatWasTypedWorksFromTheStartThatIsAskedFor() {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            Desk.run(() -> {
                desk.race().left().setSelectedIndex(1);
                desk.named(JComboBox.class, "levers.group").setSelectedIndex(4);
            });
            desk.type(desk.named(JTextField.class, "field evidence.noise"), "0.31");
            desk.verb("apply");
            Desk.await(
                    () -> desk.player().run().scenario().parameters().evidence().noise() == .31);
            desk.verb("undo");
            assertThat(desk.race().session().next().settings()).isEmpty();
        }
    }
}
