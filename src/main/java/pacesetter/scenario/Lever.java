package pacesetter.scenario;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One means of promotion; a strategy bundles several. What files and people call it, and which settings it has, stands in
 * {@link LeverType}.
 *
 * @param scope where and when it works
 * @param settings what a scenario file says of it beside its scope, by key: a {@link Double}, an {@link Integer} or a word
 */
public record Lever(LeverType type, Scope scope, SortedMap<String, Object> settings) {
    public Lever {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        if (!settings.keySet().equals(type.settings())) {
            throw new IllegalArgumentException(type + " has the settings " + type.settings() + ", not " + settings);
        }
    }

    public Lever(LeverType type, Scope scope, Map<String, Object> settings) {
        this(type, scope, new TreeMap<>(settings));
    }

    /** A lever without settings. */
    public Lever(LeverType type, Scope scope) {
        this(type, scope, new TreeMap<>());
    }

    /** The same lever at another place and time. */
    public Lever in(Scope other) {
        return new Lever(type, other, settings);
    }

    /** Whether the scenario's events alone set it off; else it follows from what happens. */
    public boolean isScripted() {
        return "scripted".equals(settings.get("issue"));
    }

    /** Weeks from its order to the deadline. */
    public int deadline() {
        return whole("deadline");
    }

    /** A setting that is a whole number. */
    public int whole(String key) {
        return (Integer) setting(key);
    }

    /** A setting that is a number. */
    public double number(String key) {
        return (Double) setting(key);
    }

    /** A setting that is one of several words. */
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        return Enum.valueOf(type, ((String) setting(key)).toUpperCase(Locale.ROOT));
    }

    private Object setting(String key) {
        Object value = settings.get(key);
        if (value == null) {
            throw new IllegalArgumentException(type + " has no setting " + key);
        }
        return value;
    }

    /** Shape of a learning network; the last region follows the first but on the path. */
    public enum Graph {
        /** Each region sees the one before and the one after it. */
        PATH,
        /** The path closed to a circle. */
        RING,
        /** The two before and the two after, on a circle (Lazer and Friedman's lattice). */
        LATTICE,
        /** Everybody sees everybody. */
        COMPLETE
    }
}
