package pacesetter.scenario.shape;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Tree;
import pacesetter.text.Name;

/**
 * A map whose other keys depend on the word under one of them.
 *
 * @param key the key that tells the variants apart
 * @param variants the keys of each, that one included
 */
public record Variants(String key, Map<String, Keys> variants) implements Shape {
    public Variants {
        variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
    }

    @SafeVarargs
    public static Variants of(String key, Map.Entry<String, Keys>... variants) {
        Map<String, Keys> byWord = new LinkedHashMap<>();
        for (Map.Entry<String, Keys> variant : variants) {
            byWord.put(variant.getKey(), variant.getValue());
        }
        return of(key, byWord);
    }

    /** The variants of these words, whose groups lack the key that tells them apart. */
    public static Variants of(String key, Map<String, Keys> variants) {
        Map<String, Keys> byWord = new LinkedHashMap<>();
        variants.forEach((word, group) -> {
            Map<String, Key> keys = new LinkedHashMap<>();
            keys.put(key, Key.required(key, new Choice(List.of(word)), group.about()));
            keys.putAll(group.keys());
            byWord.put(word, new Keys(group.about(), keys));
        });
        return new Variants(key, byWord);
    }

    @Override
    public Optional<Object> read(String name, Tree tree, Problems problems) {
        if (!(tree instanceof Tree.Fields map)) {
            return refuse(name, tree, problems);
        }
        Tree.Field field = map.fields().get(key);
        if (field == null) {
            problems.add(map.place(), Name.same(name), map.shown(), Shape.needsKey(key));
            return Optional.empty();
        }
        return words().read(key, field.value(), problems)
                .flatMap(word -> Optional.ofNullable(variants.get(word))
                        .flatMap(variant -> variant.read((String) word, tree, problems)));
    }

    @Override
    public Tree today(Tree tree) {
        Tree.Field field = tree instanceof Tree.Fields map ? map.fields().get(key) : null;
        Keys variant = field != null && field.value() instanceof Tree.Leaf word
                ? variants.get(word.text().replace('-', '_'))
                : null;
        return variant == null ? tree : variant.today(tree);
    }

    private Choice words() {
        return new Choice(List.copyOf(variants.keySet()));
    }

    @Override
    public JsonObject schema(boolean whole) {
        JsonArray either = new JsonArray();
        variants.values().forEach(variant -> either.add(variant.schema(whole)));
        JsonObject schema = new JsonObject();
        schema.add("oneOf", either);
        return schema;
    }

    @Override
    public Name phrase() {
        return Name.of("a group of keys with %s: %s", "一组键，其中 %s：%s", key, words().phrase());
    }
}
