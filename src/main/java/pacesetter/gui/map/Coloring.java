package pacesetter.gui.map;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A colour for each region, and what the colours mean.
 *
 * @param heading the quantity with its unit
 * @param colors one a region
 * @param values one a region, in words
 * @param key how to read the colours
 */
record Coloring(String heading, List<Color> colors, List<String> values, Key key) {
    /** How to read the colours. */
    sealed interface Key {}

    /**
     * From little to much.
     *
     * @param marks texts at equal distances from the low to the high end
     */
    record Gradient(Ramp ramp, List<String> marks) implements Key {
        Gradient {
            marks = List.copyOf(marks);
        }
    }

    /** One colour each. */
    record Classes(List<Entry> entries) implements Key {
        Classes {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A colour and its meaning.
     *
     * @param about what the text does not say, may be empty
     */
    record Entry(Color color, String text, String about) {
        Entry(Color color, String text) {
            this(color, text, "");
        }
    }

    Coloring {
        colors = List.copyOf(colors);
        values = List.copyOf(values);
    }

    /**
     * What the reader wants to see.
     *
     * @param domain its index, empty for all domains together
     * @param indicator which of the domain's, from 0
     */
    record Choice(Quantity quantity, OptionalInt domain, int indicator) {}

    /** Collects regions one by one. */
    static final class Builder {
        private final List<Color> colors = new ArrayList<>();
        private final List<String> values = new ArrayList<>();

        void add(Color color, String value) {
            colors.add(color);
            values.add(value);
        }

        Coloring with(String heading, Key key) {
            return new Coloring(heading, colors, values, key);
        }
    }
}
