package pacesetter.run;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which numbers of a variable are better. */
public enum Goal {
    /** More is better. */
    MAX(1),
    /** Less is better. */
    MIN(-1);

    private final int sign;

    Goal(int sign) {
        this.sign = sign;
    }

    /** As files say it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that word, absent if it is none. */
    public static Optional<Goal> of(String word) {
        return Arrays.stream(values()).filter(goal -> goal.word().equals(word)).findFirst();
    }

    /** The number turned so that more is better. */
    public double good(double value) {
        return sign * value;
    }
}
