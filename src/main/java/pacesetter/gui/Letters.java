package pacesetter.gui;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.UIManager;

/** Fonts that have what is to be written. */
final class Letters {
    /** Characters that every Chinese font has, simplified ones among them. */
    private static final String CHINESE = "改革领域覆盖见效策略地区领跑者运行";

    private Letters() {}

    /**
     * Makes sure that the window can show Chinese, with another font if its own has no such characters.
     *
     * @return false if no font of this machine has them
     */
    static boolean showChinese() {
        Font own = UIManager.getFont("Label.font");
        Optional<Font> font = first(Stream.concat(
                Stream.of(own),
                Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                        .map(family -> new Font(family, Font.PLAIN, own.getSize()))));
        font.filter(found -> !found.equals(own)).ifPresent(found -> UIManager.put("defaultFont", found));
        return font.isPresent();
    }

    /** The first font that has the characters. */
    static Optional<Font> first(Stream<Font> fonts) {
        return fonts.filter(font -> font.canDisplayUpTo(CHINESE) == -1).findFirst();
    }
}
