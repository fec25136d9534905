package pacesetter.experiment.curves;

import java.util.List;
import org.apache.commons.math3.util.FastMath;
import pacesetter.text.Coded;
import pacesetter.text.Name;

/** How the share that has adopted, of those that ever will, grows with time since the beginning of period 1. */
public enum CurveModel implements Coded {
    /** F(t) = (1 - e^-(p+q)t) / (1 + (q/p) e^-(p+q)t), Bass (1969), equation 7 as a share. */
    BASS(new Name("Bass", "巴斯模型"), List.of(CurveParameter.P, CurveParameter.Q)) {
        @Override
        double share(double time, double... shape) {
            double sum = shape[0] + shape[1];
            return -FastMath.expm1(-sum * time) / (1 + shape[1] / shape[0] * FastMath.exp(-sum * time));
        }

        @Override
        double rest(double time, double... shape) {
            double decay = FastMath.exp(-(shape[0] + shape[1]) * time);
            double ratio = shape[1] / shape[0];
            return decay * (1 + ratio) / (1 + ratio * decay);
        }

        @Override
        double[][] starts(int periods) {
            double unit = 1. / periods;
            return new double[][] {
                {2 * unit, 2 * unit}, {.3 * unit, 6 * unit}, {.01 * unit, 15 * unit}, {5 * unit, .3 * unit}
            };
        }
    },
    /** F(t) = 1 / (1 + e^-r(t-c)); what it has before period 1 counts to period 1. */
    LOGISTIC(new Name("logistic", "逻辑斯谛模型"), List.of(CurveParameter.R, CurveParameter.MIDPOINT)) {
        @Override
        double share(double time, double... shape) {
            return 1 / (1 + FastMath.exp(-shape[0] * (time - shape[1])));
        }

        @Override
        double rest(double time, double... shape) {
            return 1 / (1 + FastMath.exp(shape[0] * (time - shape[1])));
        }

        @Override
        double[][] starts(int periods) {
            return new double[][] {
                {5. / periods, .5 * periods}, {15. / periods, .3 * periods}, {3. / periods, .9 * periods}
            };
        }
    },
    /** F(t) = 1 - e^-pt: nobody looks at others. */
    CONSTANT(new Name("constant hazard", "恒定风险"), List.of(CurveParameter.P)) {
        @Override
        double share(double time, double... shape) {
            return -FastMath.expm1(-shape[0] * time);
        }

        @Override
        double rest(double time, double... shape) {
            return FastMath.exp(-shape[0] * time);
        }

        @Override
        double[][] starts(int periods) {
            return new double[][] {{1. / periods}, {5. / periods}};
        }
    };

    private final Name meaning;
    private final List<CurveParameter> parameters;

    CurveModel(Name meaning, List<CurveParameter> parameters) {
        this.meaning = meaning;
        this.parameters = parameters;
    }

    @Override
    public Name meaning() {
        return meaning;
    }

    /** Of its shape, in order; a ceiling comes on top. */
    List<CurveParameter> parameters() {
        return parameters;
    }

    /** F(t). */
    abstract double share(double time, double... shape);

    /** 1 - F(t), exact where that is small. */
    abstract double rest(double time, double... shape);

    /** Shapes to begin a search at. */
    abstract double[][] starts(int periods);

    /** The share that adopts within a period, of those that ever will. */
    final double within(int period, double... shape) {
        if (period == 1) {
            return share(1, shape);
        }
        double before = share(period - 1., shape);
        return before < .5 ? share(period, shape) - before : rest(period - 1., shape) - rest(period, shape);
    }
}
