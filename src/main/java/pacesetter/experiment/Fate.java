package pacesetter.experiment;

import pacesetter.analysis.Estimate;
import pacesetter.text.Coded;
import pacesetter.text.Name;

/** What becomes of a comparison where something is changed, by the intervals there and at the scenario's own values. */
public enum Fate implements Coded {
    /** It has the sign that it had, or none as before. */
    KEEPS(new Name("keeps", "保持")),
    /** Both intervals exclude 0, on opposite sides. */
    TURNS(new Name("turns", "反转")),
    /** It had a sign, and the interval includes 0 now. */
    LOSES(new Name("loses its order", "失去先后")),
    /** It had no sign, and has one now. */
    GAINS(new Name("gains an order", "分出先后"));

    private final Name meaning;

    Fate(Name meaning) {
        this.meaning = meaning;
    }

    @Override
    public Name meaning() {
        return meaning;
    }

    static Fate of(Estimate before, Estimate now) {
        int was = sign(before);
        int is = sign(now);
        if (was == is) {
            return KEEPS;
        }
        return was == 0 ? GAINS : is == 0 ? LOSES : TURNS;
    }

    /** 1 or -1 where the interval excludes 0, else 0. */
    static int sign(Estimate difference) {
        return difference.isSigned() ? (int) Math.signum(difference.mean()) : 0;
    }
}
