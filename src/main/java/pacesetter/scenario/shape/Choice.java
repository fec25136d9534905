package pacesetter.scenario.shape;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Tree;
import pacesetter.text.Name;
import pacesetter.text.Spelling;

/** One of a few words; hyphens may stand for underscores. */
public record Choice(List<String> words) implements Shape {
    public Choice {
        words = List.copyOf(words);
    }

    public static Choice of(Class<? extends Enum<?>> type) {
        return new Choice(Shape.words(type));
    }

    @Override
    public Optional<Object> read(String name, Tree tree, Problems problems) {
        if (!(tree instanceof Tree.Leaf leaf) || leaf.isNull()) {
            return refuse(name, tree, problems);
        }
        String word = leaf.text().replace('-', '_');
        if (!words.contains(word)) {
            problems.add(
                    leaf.place(), Name.same(name), leaf.shown(), Shape.mustBe(phrase()), Spelling.hint(word, words));
            return Optional.empty();
        }
        return Optional.of(word);
    }

    @Override
    public JsonObject schema(boolean whole) {
        JsonObject schema = new JsonObject();
        schema.add("enum", Shape.strings(words));
        return schema;
    }

    @Override
    public Name phrase() {
        String last = words.get(words.size() - 1);
        List<String> others = words.subList(0, words.size() - 1);
        return others.isEmpty() ? Name.same(last) : Name.of("%s or %s", "%s 或 %s", Name.list(others), last);
    }
}
