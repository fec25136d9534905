package pacesetter.experiment.curves;

import org.apache.commons.math3.util.FastMath;
import pacesetter.text.Coded;
import pacesetter.text.Name;

/** A number that makes the shape of a curve, by period where it is a rate. */
public enum CurveParameter implements Coded {
    P(new Name("p (adoption by itself)", "p（自发采用）")),
    Q(new Name("q (imitation)", "q（模仿）")),
    R(new Name("r (growth rate)", "r（增长率）")),
    MIDPOINT(new Name("midpoint", "拐点")),
    CEILING(new Name("m (ceiling)", "m（上限）"));

    private static final double FASTEST = 20;
    private static final double SLOWEST = 1e-9;

    private final Name meaning;

    CurveParameter(Name meaning) {
        this.meaning = meaning;
    }

    @Override
    public Name meaning() {
        return meaning;
    }

    private boolean isRate() {
        return this != MIDPOINT && this != CEILING;
    }

    /** The value as searches see it: rates by their logarithm. */
    double coded(double value) {
        return isRate() ? FastMath.log(value) : value;
    }

    double decoded(double coded) {
        return isRate() ? FastMath.exp(coded) : coded;
    }

    /** The least coded value that is looked at; a rate so small is 0. */
    double least(int periods) {
        return switch (this) {
            case P, Q, R -> FastMath.log(SLOWEST / periods);
            case MIDPOINT -> -periods;
            case CEILING -> 0;
        };
    }

    /** The greatest; at a rate so high all is over within a period. */
    double most(int periods) {
        return switch (this) {
            case P, Q, R -> FastMath.log(FASTEST);
            case MIDPOINT -> 3. * periods;
            case CEILING -> 1;
        };
    }

    /** The end of an interval that reaches the least value. */
    double floor() {
        return isRate() ? 0 : Double.NaN;
    }
}
