package pacesetter.scenario.shape;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Tree;
import pacesetter.text.Name;
import pacesetter.text.Spelling;

/**
 * A map with known keys.
 *
 * @param about what it is, empty if its key says it
 */
public record Keys(String about, Map<String, Key> keys) implements Shape {
    /** What is said of a key that is no more, and has no other name. */
    private static final Map<String, Name> GONE = Map.of(
            "speed_works",
            new Name(
                    "Works are built site by site: see works_sites, works_delay and works_spread.",
                    "工程逐点建成：见 works_sites、works_delay 与 works_spread。"));

    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,9}");

    public static Keys of(String about, List<Key> keys) {
        Map<String, Key> byName = new LinkedHashMap<>();
        keys.forEach(key -> byName.put(key.name(), key));
        return new Keys(about, byName);
    }

    public static Keys of(String about, Key... keys) {
        return of(about, List.of(keys));
    }

    @Override
    public Optional<Object> read(String name, Tree tree, Problems problems) {
        return values(Name.same(name), tree, problems).map(values -> (Object) values);
    }

    @Override
    public Tree today(Tree tree) {
        if (!(tree instanceof Tree.Fields map)) {
            return tree;
        }
        Map<String, Tree.Field> renamed = new LinkedHashMap<>();
        map.fields().forEach((name, field) -> {
            Key key = former(name)
                    .filter(now -> !map.fields().containsKey(now.name()))
                    .orElse(keys.get(name));
            renamed.put(
                    key == null ? name : key.name(),
                    key == null
                            ? field
                            : new Tree.Field(field.place(), key.shape().today(field.value())));
        });
        return new Tree.Fields(map.place(), renamed);
    }

    /** The key that had this name. */
    private Optional<Key> former(String name) {
        return keys.values().stream()
                .filter(key -> !key.former().isEmpty() && key.former().equals(name))
                .findFirst();
    }

    /** The values of a tree that is a map, or nothing and a problem noted. */
    public Optional<Values> values(Name name, Tree tree, Problems problems) {
        if (!(tree instanceof Tree.Fields map)) {
            refuse(name, tree, problems);
            return Optional.empty();
        }
        Map<String, Bound> values = new LinkedHashMap<>();
        Optional<Map.Entry<String, Tree.Field>> before = Optional.empty();
        for (Map.Entry<String, Tree.Field> entry : map.fields().entrySet()) {
            Key key = keys.get(entry.getKey());
            Tree value = entry.getValue().value();
            if (key == null) {
                Optional<Key> today = former(entry.getKey());
                Optional<Name> comma = decimalComma(before, entry.getKey(), value);
                problems.add(
                        entry.getValue().place(),
                        new Name("key", "键"),
                        Name.same(entry.getKey()),
                        today.map(now -> Name.of(
                                        "is the former name of %s, which stands there too",
                                        "是 %s 的旧名，而后者也在该处", now.name()))
                                .orElse(Name.of("is unknown in %s", "不属于 %s", name)),
                        today.map(now -> new Name("Keep one of them.", "请保留其一。"))
                                .or(() -> comma)
                                .or(() -> Optional.ofNullable(GONE.get(entry.getKey())))
                                .or(() -> Spelling.hint(entry.getKey(), keys.keySet()))
                                .or(() -> Optional.of(
                                        Name.of("It knows %s.", "可用的键：%s。", Name.list(List.copyOf(keys.keySet()))))));
            } else {
                key.shape()
                        .read(key.name(), value, problems)
                        .ifPresent(read -> values.put(key.name(), new Bound(value.place(), read)));
            }
            before = Optional.of(entry);
        }
        for (Key key : keys.values()) {
            if (key.required() && !map.fields().containsKey(key.name())) {
                problems.add(map.place(), name, Tree.Fields.SHOWN, Shape.needsKey(key.name()));
            }
        }
        return Optional.of(new Values(map.place(), map.fields().keySet(), values));
    }

    /** The cure where a comma in a number has made a key of the digits behind it: {@code {slots: 0,5}}. */
    private static Optional<Name> decimalComma(Optional<Map.Entry<String, Tree.Field>> before, String key, Tree value) {
        if (before.isEmpty() || !DIGITS.matcher(key).matches() || !(value instanceof Tree.Leaf end && end.isNull())) {
            return Optional.empty();
        }
        return before.filter(entry -> entry.getValue().value() instanceof Tree.Leaf leaf
                        && DIGITS.matcher(leaf.text()).matches())
                .map(entry -> {
                    String digits = ((Tree.Leaf) entry.getValue().value()).text();
                    boolean thousands = key.length() == 3 && !digits.equals("0");
                    String point = entry.getKey() + ": " + digits + "." + key;
                    return thousands
                            ? Name.of(
                                    "Write %s or %s.",
                                    "请写 %s 或 %s。", entry.getKey() + ": " + digits + key, digits + "." + key)
                            : Name.of("Write a point, not a comma: %s.", "小数点请用点号，不用逗号：%s。", point);
                });
    }

    @Override
    public JsonObject schema(boolean whole) {
        JsonObject properties = new JsonObject();
        JsonArray required = new JsonArray();
        for (Key key : keys.values()) {
            JsonObject property = key.shape().schema(whole);
            String fallback = key.fallback().isEmpty() ? "" : " Default: " + key.fallback() + ".";
            property.addProperty("description", key.about() + fallback);
            properties.add(key.name(), whole ? property : orNothing(property));
            if (key.required() && whole) {
                required.add(key.name());
            }
        }
        JsonObject schema = Shape.type("object");
        schema.add("properties", properties);
        if (!required.isEmpty()) {
            schema.add("required", required);
        }
        schema.addProperty("additionalProperties", false);
        return schema;
    }

    /** The schema with null allowed, which takes away what was inherited. */
    private static JsonObject orNothing(JsonObject schema) {
        if (schema.get("type") instanceof JsonPrimitive type) {
            schema.add("type", Shape.strings(List.of(type.getAsString(), "null")));
        } else if (schema.get("type") instanceof JsonArray types) {
            types.add("null");
        } else if (schema.get("enum") instanceof JsonArray words) {
            words.add(JsonNull.INSTANCE);
        } else if (schema.get("anyOf") instanceof JsonArray either) {
            either.add(Shape.type("null"));
        }
        return schema;
    }

    @Override
    public Name phrase() {
        return Name.of("a group of keys: %s", "一组键：%s", Name.list(List.copyOf(keys.keySet())));
    }
}
