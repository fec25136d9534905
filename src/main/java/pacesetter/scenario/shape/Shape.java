package pacesetter.scenario.shape;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Tree;
import pacesetter.text.Name;

/** What a value may look like. The reader, the JSON Schema and the reference page all read it. */
public sealed interface Shape
        permits Text, Numeric, Choice, Shape.Flag, Date, Label, Shape.Many, Keys, Shorthand, Variants {
    /** The value, or nothing and a problem noted. */
    Optional<Object> read(String name, Tree tree, Problems problems);

    /** The tree with today's names for keys that have had others. */
    default Tree today(Tree tree) {
        return tree;
    }

    /**
     * The shape as JSON Schema.
     *
     * @param whole false in a scenario that extends another: keys may then be missing, or without a value
     */
    JsonObject schema(boolean whole);

    /** The shape in words that go on from "must be". */
    Name phrase();

    /** Notes that the value is of another kind altogether. */
    default Optional<Object> refuse(String name, Tree tree, Problems problems) {
        return refuse(Name.same(name), tree, problems);
    }

    /** The same of what has a name in each language. */
    default Optional<Object> refuse(Name name, Tree tree, Problems problems) {
        boolean none = tree instanceof Tree.Leaf leaf && leaf.isNull();
        Name rule = none ? Name.of("needs a value: %s", "需要取值：%s", phrase()) : mustBe(phrase());
        problems.add(tree.place(), name, tree.shown(), rule);
        return Optional.empty();
    }

    /** The rule that a value is of a phrase. */
    static Name mustBe(Name phrase) {
        boolean code = phrase.zh().charAt(0) < 0x80; // which Chinese sets apart by a blank
        return Name.of("must be %s", code ? "应为 %s" : "应为%s", phrase);
    }

    /** The rule that a group has a key. */
    static Name needsKey(String key) {
        return Name.of("needs the key %s", "缺少键 %s", key);
    }

    /** Yes or no. */
    record Flag() implements Shape {
        private static final Map<String, Boolean> WORDS =
                Map.of("true", true, "True", true, "TRUE", true, "false", false, "False", false, "FALSE", false);

        @Override
        public Optional<Object> read(String name, Tree tree, Problems problems) {
            if (tree instanceof Tree.Leaf leaf && leaf.plain() && WORDS.containsKey(leaf.text())) {
                return Optional.ofNullable(WORDS.get(leaf.text()));
            }
            return refuse(name, tree, problems);
        }

        @Override
        public JsonObject schema(boolean whole) {
            return type("boolean");
        }

        @Override
        public Name phrase() {
            return new Name("true or false", "true 或 false");
        }
    }

    /** A list of values of one shape; those with a problem are left out. */
    record Many(Shape element) implements Shape {
        @Override
        public Optional<Object> read(String name, Tree tree, Problems problems) {
            if (!(tree instanceof Tree.Items list)) {
                return refuse(name, tree, problems);
            }
            List<Bound> elements = new ArrayList<>();
            for (Tree item : list.items()) {
                element.read(name, item, problems).ifPresent(value -> elements.add(new Bound(item.place(), value)));
            }
            return Optional.of(elements);
        }

        @Override
        public Tree today(Tree tree) {
            return tree instanceof Tree.Items list
                    ? new Tree.Items(
                            list.place(),
                            list.items().stream().map(element::today).toList())
                    : tree;
        }

        @Override
        public JsonObject schema(boolean whole) {
            JsonObject schema = type("array");
            // Items with an id change the inherited item of that id; those without replace it whole.
            boolean merged = element instanceof Keys group && group.keys().containsKey("id");
            schema.add("items", element.schema(whole || !merged));
            return schema;
        }

        @Override
        public Name phrase() {
            return Name.of("a list: %s", "列表，各项为%s", element.phrase());
        }
    }

    /** A schema of nothing but these types. */
    static JsonObject type(String... types) {
        JsonObject schema = new JsonObject();
        if (types.length == 1) {
            schema.addProperty("type", types[0]);
        } else {
            schema.add("type", strings(List.of(types)));
        }
        return schema;
    }

    static JsonArray strings(List<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(new JsonPrimitive(value)));
        return array;
    }

    /** The words a scenario file uses for the constants of an enum. */
    static List<String> words(Class<?> type) {
        return Arrays.stream(type.asSubclass(Enum.class).getEnumConstants())
                .map(constant -> word((Enum<?>) constant))
                .toList();
    }

    /** The word a scenario file uses for the constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
