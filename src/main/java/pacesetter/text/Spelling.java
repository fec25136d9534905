package pacesetter.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name a user may have meant. */
public final class Spelling {
    private static final int LONGEST_WORD = 80;

    private Spelling() {}

    /** The hint "Did you mean …?" with the nearest of the names, or nothing where none is near. */
    public static Optional<Name> hint(String word, Collection<String> names) {
        return nearest(word, names).map(Spelling::hint);
    }

    /** The hint with the name that is meant. */
    public static Name hint(String name) {
        return Name.of("Did you mean %s?", "是否想写 %s？", name);
    }

    /** The nearest name, the first of equals, if no more than about a third of the letters differ. */
    public static Optional<String> nearest(String word, Collection<String> names) {
        if (word.isEmpty() || word.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        int best = Math.max(1, (word.length() + 1) / 3) + 1;
        Optional<String> found = Optional.empty();
        for (String name : names) {
            if (Math.abs(name.length() - word.length()) < best) {
                int distance = distance(wanted, name.toLowerCase(Locale.ROOT));
                if (distance < best) {
                    best = distance;
                    found = Optional.of(name);
                }
            }
        }
        return found;
    }

    /** Insertions, deletions, changes and swaps of neighbours that make one word of the other. */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }
}
