package pacesetter.text;

import java.util.Locale;

/** A constant of an enum that files call by a code, and people by what it means. */
public interface Coded {
    /** The constant's name, as every enum has it. */
    String name();

    /** The word that files use for it. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it means. */
    Name meaning();
}
