package pacesetter.text;

/** A number with the English noun it counts, in the form that goes with it. */
public final class Count {
    private Count() {}

    /** For instance {@code 1 world} or {@code 3 strategies}. */
    public static String of(long number, String one) {
        if (number == 1) {
            return "1 " + one;
        }
        return number + " " + (one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s");
    }
}
