package pacesetter.scenario.shape;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Optional;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Tree;
import pacesetter.text.Name;

/** A display name, in any letters: a text for both languages, or {@code {en: …, zh: …}}. */
public record Label() implements Shape {
    private static final Keys BOTH = Keys.of(
            "",
            Key.required("en", Text.LINE, "In English texts."),
            Key.optional("zh", Text.LINE, "the English name", "In Chinese texts."));

    @Override
    public Optional<Object> read(String name, Tree tree, Problems problems) {
        if (tree instanceof Tree.Fields) {
            return BOTH.values(Name.same(name), tree, problems)
                    .flatMap(values -> values.text("en")
                            .map(en -> new Name(en, values.text("zh").orElse(en))));
        }
        if (!(tree instanceof Tree.Leaf leaf) || leaf.isNull()) {
            return refuse(name, tree, problems);
        }
        return Text.LINE.read(name, tree, problems).map(text -> new Name((String) text, (String) text));
    }

    @Override
    public JsonObject schema(boolean whole) {
        JsonArray either = new JsonArray();
        either.add(Text.LINE.schema(whole));
        either.add(BOTH.schema(whole));
        JsonObject schema = new JsonObject();
        schema.add("anyOf", either);
        return schema;
    }

    @Override
    public Name phrase() {
        return new Name("a text, or {en: …, zh: …}", "文字，或 {en: …, zh: …}");
    }
}
