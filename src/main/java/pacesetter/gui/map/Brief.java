package pacesetter.gui.map;

import java.util.regex.Pattern;
import pacesetter.text.Name;

/** Names as they stand on a map: without the word for the kind of region, unless one Chinese character is all there is. */
final class Brief {
    private static final Pattern KIND =
            Pattern.compile("( Autonomous)? (District|County|City|Group)$|(?<=..)(自治县|自治州|地区|[区县市州])$");

    private Brief() {}

    static Name of(Name name) {
        return new Name(
                KIND.matcher(name.en()).replaceFirst(""),
                KIND.matcher(name.zh()).replaceFirst(""));
    }
}
