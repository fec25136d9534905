package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Component;
import java.awt.event.MouseEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.Action;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pacesetter.gui.live.Player;
import pacesetter.scenario.MapFile;
import pacesetter.scenario.Region;
import pacesetter.scenario.describe.Starter;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.text.Language;

@Screen
final class RacePanelTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aClickOnTheMapOpensTheInspectorOfTheRegion(Language language) {
        try (Desk desk = Desk.open(language, Desk.ZHEJIANG, directory)) {
            Desk.run(() -> desk.race().transport().goTo(30));
            Desk.await(() -> desk.player().run().ticks() == 30 && desk.player().state() == Player.State.PAUSED);
            desk.photograph("race-week-30-" + language);
            Desk.run(() -> click(desk));
            assertThat(Desk.on(() -> desk.race().inspector().region())).isPresent();
            assertThat(Desk.on(() -> desk.race().inspector().isShowing())).isTrue();
            Desk.run(() -> {});
            desk.photograph("inspector-" + language);
            desk.play();
            desk.photograph("inspector-end-" + language);
        }
    }

    /** Clicks in the middle of the map. */
    private static void click(Desk desk) {
        Component canvas = desk.all(each -> each.getClass().getSimpleName().equals("MapCanvas"))
                .get(0);
        for (int kind : new int[] {MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED}) {
            canvas.dispatchEvent(new MouseEvent(
                    canvas,
                    kind,
                    System.currentTimeMillis(),
                    0,
                    canvas.getWidth() / 2,
                    canvas.getHeight() / 2,
                    1,
                    false,
                    MouseEvent.BUTTON1));
        }
    }

    @Test
    void aSecondChartIsShownBelowTheFirst() {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            desk.play();
            desk.verb("second");
            desk.photograph("two-charts-EN");
        }
    }

    @Test
    void everythingThatCanBeDoneHasATextATipAndAKeyInTheMenus() {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            Desk.run(() -> {
                JMenuBar bar = desk.window.frame().getJMenuBar();
                List<KeyStroke> keys = new ArrayList<>();
                for (int menu = 0; menu < bar.getMenuCount(); menu++) {
                    for (Component item : bar.getMenu(menu).getMenuComponents()) {
                        Action verb = ((JMenuItem) item).getAction();
                        assertThat(verb.getValue(Action.NAME)).asString().isNotBlank();
                        assertThat(verb.getValue(Action.SHORT_DESCRIPTION))
                                .asString()
                                .isNotBlank();
                        if (verb.getValue(Action.ACCELERATOR_KEY) instanceof KeyStroke key) {
                            keys.add(key);
                        }
                    }
                }
                assertThat(keys).hasSizeGreaterThan(20).doesNotHaveDuplicates();
            });
        }
    }

    @Test
    void theScenarioMayNameBoundariesAndWhatDoesNotMatchIsTold() throws IOException {
        for (var file : Starter.files(Language.EN).entrySet()) {
            Files.write(directory.resolve(file.getKey()), file.getValue());
        }
        Path scenario = directory.resolve(Starter.SCENARIO);
        Region region = ScenarioReader.read(scenario).regions().get(0);
        Files.writeString(directory.resolve("one.geojson"), """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "properties": {"code": "%s"}, "geometry": {"type": "Polygon", "coordinates":
                    [[[119, 29], [120, 29], [120, 30], [119, 30], [119, 29]]]}},
                  {"type": "Feature", "properties": {"code": "unheard-of"}, "geometry": {"type": "Polygon", "coordinates":
                    [[[121, 29], [122, 29], [122, 30], [121, 30], [121, 29]]]}}]}
                """.formatted(region.code()));
        Files.writeString(scenario, Files.readString(scenario) + "\nmap: one.geojson\n");
        assertThat(ScenarioReader.map(scenario).map(MapFile::path)).hasValue(directory.resolve("one.geojson"));
        try (Desk desk = Desk.open(Language.EN, scenario, directory)) {
            assertThat(desk.answers.told)
                    .singleElement()
                    .asString()
                    .contains("drawn as discs")
                    .contains("unheard-of");
        }
    }

    @Test
    void boundariesThatAreNotThereAreAMistakeOfTheScenario() throws IOException {
        for (var file : Starter.files(Language.EN).entrySet()) {
            Files.write(directory.resolve(file.getKey()), file.getValue());
        }
        Path scenario = directory.resolve(Starter.SCENARIO);
        Files.writeString(scenario, Files.readString(scenario) + "\nmap: none.geojson\n");
        assertThatThrownBy(() -> ScenarioReader.read(scenario))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("map (none.geojson) does not exist");
    }
}
