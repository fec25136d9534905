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
    static final int LONGEST = 500;

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
                    leaf.place(), Name.same(name), leaf.shown(), Shape.mustBe(phrase()), Typography.hint(leaf.text()));
            return Optional.empty();
        }
        return Optional.of(leaf.text());
    }

    @Override
    public JsonObject schema(boolean whole) {
        // A name or a code of digits alone is a number to YAML.
        JsonObject schema = Shape.type("string", "number");
        schema.addProperty("pattern", "^" + pattern.pattern() + "$");
        return schema;
    }
}
