package pacesetter.scenario.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A YAML document as plain text, lists and maps, each with its place. */
public sealed interface Tree {
    /** Where the value begins. */
    Place place();

    /** The value as an error message shows it. */
    String shown();

    /**
     * A single value.
     *
     * @param plain false if it was quoted, which makes it a text
     */
    record Leaf(Place place, String text, boolean plain) implements Tree {
        private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

        /** Whether YAML reads it as no value at all. */
        public boolean isNull() {
            return plain && NULLS.contains(text);
        }

        @Override
        public String shown() {
            return text.isEmpty() ? "empty" : text;
        }
    }

    /** A list. */
    record Items(Place place, List<Tree> items) implements Tree {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String shown() {
            return "a list";
        }
    }

    /** A map, in file order. */
    record Fields(Place place, Map<String, Field> fields) implements Tree {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public String shown() {
            return "a group of keys";
        }
    }

    /**
     * A value under a key.
     *
     * @param place where the key stands
     */
    record Field(Place place, Tree value) {}
}
