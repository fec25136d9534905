package pacesetter.scenario.shape;

import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.regex.Pattern;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Tree;
import pacesetter.scenario.source.Typography;
import pacesetter.text.Name;

/**
 * A text, quoted or not.
 *
 * @param pattern what it must match
 * @param phrase the pattern in words
 */
public record Text(Pattern pattern, Name phrase) implements Shape {
    private static final int LONGEST = 500;

    public static final Text ANY = new Text(Pattern.compile("[\\s\\S]{1," + LONGEST + "}"), new Name("a text", "文字"));

    public static final Text LINE =
            new Text(Pattern.compile("[^\\n\\t]{1," + LONGEST + "}"), new Name("a text on one line", "一行文字"));

    public static final Text ID = new Text(
            Pattern.compile("[a-z0-9][a-z0-9-]{0,63}"),
            new Name(
                    "small letters a-z, digits and hyphens, at most 64, not beginning with a hyphen",
                    "小写字母 a-z、数字和连字符，至多 64 个，不以连字符开头"));

    public static final Text PATH = new Text(
            Pattern.compile("[^\\\\]{1," + LONGEST + "}"),
            new Name("a path with / between folders, from the file that names it", "相对于引用它的文件的路径，文件夹之间用 /"));

    @Override
    public Optional<Object> read(String name, Tree tree, Problems problems) {
        if (!(tree instanceof Tree.Leaf leaf) || leaf.isNull()) {
            return refuse(name, tree, problems);
        }
        if (!pattern.matcher(leaf.text()).matches()) {
            problems.add(
                    leaf.place(),
                    Name.same(name),
                    leaf.shown(),
                    Shape.mustBe(phrase()),
                    size(leaf.text()).or(() -> Typography.hint(leaf.text())));
            return Optional.empty();
        }
        return Optional.of(leaf.text());
    }

    /** What a message that shows the beginning of a text on one line cannot show. */
    private static Optional<Name> size(String text) {
        if (text.length() > LONGEST) {
            return Optional.of(
                    Name.of("It has %d characters, more than %d.", "它有 %d 个字符，超过 %d 个。", text.length(), LONGEST));
        }
        if (text.contains("\n")) {
            return Optional.of(new Name("There is a line break in it.", "其中有换行。"));
        }
        return text.contains("\t") ? Optional.of(new Name("There is a tab in it.", "其中有制表符。")) : Optional.empty();
    }

    @Override
    public JsonObject schema(boolean whole) {
        // A name or a code of digits alone is a number to YAML.
        JsonObject schema = Shape.type("string", "number");
        schema.addProperty("pattern", "^" + pattern.pattern() + "$");
        return schema;
    }
}
