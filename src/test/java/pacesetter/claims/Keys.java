package pacesetter.claims;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keys of a part of the file, some of them taken from what it stands in. */
record Keys(Map<String, Object> values) {
    Keys {
        values = Map.copyOf(values);
    }

    @SuppressWarnings("unchecked") // what a YAML file holds
    static Keys of(Object tree) {
        return new Keys((Map<String, Object>) tree);
    }

    /** These, and those of another where they are not here; what is set is put together. */
    Keys within(Keys outer) {
        Map<String, Object> all = new LinkedHashMap<>(outer.values);
        all.putAll(values);
        Map<String, String> set = new LinkedHashMap<>(outer.map("set"));
        set.putAll(map("set"));
        all.put("set", set);
        return new Keys(all);
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).map(Object::toString);
    }

    String needed(String key) {
        return text(key).orElseThrow(() -> new IllegalArgumentException("no " + key + " in " + values));
    }

    Map<String, String> map(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (values.get(key) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> texts.put(String.valueOf(name), String.valueOf(value)));
        }
        return texts;
    }

    List<Keys> list(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(Keys::of).toList()
                : List.of();
    }
}
