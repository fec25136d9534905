package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.List;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.junit.jupiter.api.Test;

final class MemoryTest {
    private static final Rectangle SMALL = new Rectangle(0, 0, 1280, 1024);
    private static final Rectangle LARGE = new Rectangle(1280, 0, 2560, 1440);
    private static final List<Rectangle> BOTH = List.of(SMALL, LARGE);

    @Test
    void theScenariosOpenedLastAreFewAndEachStandsOnceTheLatestFirst() throws BackingStoreException {
        Preferences kept = Preferences.userRoot().node("pacesetter-test-recent");
        kept.clear();
        Memory memory = new Memory(kept);
        for (String name : List.of("a", "b", "c", "d", "e", "f", "c")) {
            memory.opened(Path.of("/scenarios", name + ".yaml"));
        }
        assertThat(new Memory(kept).recent())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("c.yaml", "f.yaml", "e.yaml", "d.yaml", "b.yaml");
        kept.removeNode();
    }

    @Test
    void aWindowTooLargeForTheScreenFillsIt() {
        assertThat(Memory.fit(new Rectangle(20, 20, 1360, 860), List.of(SMALL)))
                .isEqualTo(new Rectangle(0, 20, 1280, 860));
        assertThat(Memory.fit(new Rectangle(20, 20, 2000, 1400), List.of(SMALL)))
                .isEqualTo(SMALL);
    }

    @Test
    void aWindowStaysOnTheScreenThatShowsMostOfIt() {
        Rectangle whole = new Rectangle(1400, 100, 1360, 860);
        assertThat(Memory.fit(whole, BOTH)).isEqualTo(whole);
        assertThat(Memory.fit(new Rectangle(1200, 100, 1360, 860), BOTH))
                .isEqualTo(new Rectangle(1280, 100, 1360, 860));
        assertThat(Memory.fit(new Rectangle(-300, -50, 900, 600), BOTH)).isEqualTo(new Rectangle(0, 0, 900, 600));
    }

    @Test
    void aWindowOfAScreenThatIsGoneComesToTheFirst() {
        assertThat(Memory.fit(new Rectangle(1400, 1100, 1000, 700), List.of(SMALL)))
                .isEqualTo(new Rectangle(280, 324, 1000, 700));
    }
}
