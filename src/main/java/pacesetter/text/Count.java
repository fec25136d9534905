package pacesetter.text;

/** A number with the English noun it counts, in the form that goes with it. */
public final class Count {
    private Count() {}

    /** For instance {@code 1 world} or {@code 3 strategies}. */
    public static String of(long number, String one) {
        return of(number, one, plural(one));
    }

    /** The regular plural of an English noun. */
    public static String plural(String one) {
        return one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
    }

    /** The same where a verb follows, as in {@code 1 run is} and {@code 2 runs are}. */
    public static String of(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
