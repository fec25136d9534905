package pacesetter.scenario.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pacesetter.text.Name;

/** A YAML document as plain text, lists and maps, each with its place. */
public sealed interface Tree {
    /** Where the value begins. */
    Place place();

    /** The value as an error message shows it. */
    Name shown();

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
        public Name shown() {
            return text.isEmpty() ? new Name("empty", "空") : Name.same(text);
        }
    }

    /** A list. */
    record Items(Place place, List<Tree> items) implements Tree {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public Name shown() {
            return new Name("a list", "列表");
        }
    }

    /** A map, in file order. */
    record Fields(Place place, Map<String, Field> fields) implements Tree {
        /** What stands for its value in a message. */
        public static final Name SHOWN = new Name("a group of keys", "一组键");

        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public Name shown() {
            return SHOWN;
        }
    }

    /**
     * A value under a key.
     *
     * @param place where the key stands
     */
    record Field(Place place, Tree value) {
        /** The same with more behind a single value, which is read together. */
        Field with(String more) {
            return value instanceof Leaf leaf
                    ? new Field(place, new Leaf(leaf.place(), leaf.text() + more, leaf.plain()))
                    : this;
        }
    }
}
