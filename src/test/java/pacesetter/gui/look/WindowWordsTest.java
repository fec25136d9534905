package pacesetter.gui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import javax.swing.plaf.basic.BasicHTML;
import org.junit.jupiter.api.Test;
import pacesetter.text.Language;
import pacesetter.text.Name;
import pacesetter.text.Tiers;

/** Nothing that comes from elsewhere steers the window. */
final class WindowWordsTest {
    private static final String HOSTILE = "a\u202Eb\u001B[31m";
    private static final String SHOWN = "a<U+202E>b<U+001B>[31m";

    private final WindowWords words = new WindowWords(Language.EN);

    @Test
    void hiddenCharactersAreShown() {
        assertThat(words.of(Name.same(HOSTILE))).isEqualTo(SHOWN);
        assertThat(words.of("save.results", Path.of("x" + HOSTILE))).contains("x" + SHOWN);
        assertThat(words.of(new IllegalStateException(HOSTILE))).isEqualTo(SHOWN);
        assertThat(WindowWords.shown(Path.of(HOSTILE))).isEqualTo(SHOWN);
    }

    @Test
    void noNameIsReadAsAPage() {
        String page = "<HTML><img src='http://a.example'>";
        assertThat(BasicHTML.isHTMLString(page)).isTrue();
        assertThat(BasicHTML.isHTMLString(words.of(Name.same(page)))).isFalse();
        assertThat(words.of(Name.same("<b>"))).isEqualTo("<b>");
    }

    @Test
    void tipsSpeakOfTheScenariosRegions() {
        WindowWords words = new WindowWords(Language.EN);
        assertThat(words.of("log.tip")).isEqualTo("A click goes to the date and the region");
        words.speakOf(Tiers.of(Map.of("region", new Name("State", "州"))));
        assertThat(words.of("log.tip")).isEqualTo("A click goes to the date and the State");
        assertThat(words.told("No {region} chosen", "未选择{region}")).isEqualTo("No State chosen");
        words.choose(Language.ZH);
        assertThat(words.of("unit.regions")).isEqualTo("个州");
    }
}
