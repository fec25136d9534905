package pacesetter.scenario.shape;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Tree;
import pacesetter.text.Name;

/**
 * A group of keys, or the value of one of them alone.
 *
 * @param alone that key
 */
public record Shorthand(Keys keys, String alone) implements Shape {
    @Override
    public Optional<Object> read(String name, Tree tree, Problems problems) {
        if (!(tree instanceof Tree.Leaf leaf)) {
            return keys.read(name, tree, problems);
        }
        return shape().read(name, leaf, problems)
                .map(value -> new Values(
                        leaf.place(), Map.of(alone, value).keySet(), Map.of(alone, new Bound(leaf.place(), value))));
    }

    private Shape shape() {
        return Objects.requireNonNull(keys.keys().get(alone)).shape();
    }

    @Override
    public JsonObject schema(boolean whole) {
        JsonArray either = new JsonArray();
        either.add(shape().schema(whole));
        either.add(keys.schema(whole));
        JsonObject schema = new JsonObject();
        schema.add("anyOf", either);
        return schema;
    }

    @Override
    public Name phrase() {
        return Name.of("%s, or %s", "%s，或%s", shape().phrase(), keys.phrase());
    }
}
