package pacesetter.scenario.shape;

/**
 * The declaration of one key of a scenario file.
 *
 * @param fallback what holds where the key is left out, empty if nothing or obvious
 * @param about what it is: English sentences
 * @param former its name in files of an earlier version, which is still read; empty if it had no other
 */
public record Key(String name, Shape shape, boolean required, String fallback, String about, String former) {
    public static Key required(String name, Shape shape, String about) {
        return new Key(name, shape, true, "", about, "");
    }

    public static Key optional(String name, Shape shape, String about) {
        return new Key(name, shape, false, "", about, "");
    }

    public static Key optional(String name, Shape shape, String fallback, String about) {
        return new Key(name, shape, false, fallback, about, "");
    }

    /** The same, which had another name. */
    public Key formerly(String other) {
        return new Key(name, shape, required, fallback, about, other);
    }
}
