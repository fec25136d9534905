package pacesetter.experiment.sensitivity;

import pacesetter.text.Coded;
import pacesetter.text.Name;

/** How points are laid, and what is computed from them. */
public enum SensitivityMethod implements Coded {
    /** Elementary effects along trajectories (Morris 1991; Campolongo, Cariboni and Saltelli 2007). */
    MORRIS(new Name("elementary effects (Morris)", "基本效应（Morris）")),
    /** First-order indices from any table of points (Plischke, Borgonovo and Smith 2013). */
    GIVEN(new Name("first-order indices from given points", "由现有点估计一阶指数")),
    /** First-order and total indices from a design of their own (Saltelli et al. 2010; Jansen 1999). */
    SOBOL(new Name("first-order and total indices (Sobol)", "一阶与总指数（Sobol）"));

    private final Name meaning;

    SensitivityMethod(Name meaning) {
        this.meaning = meaning;
    }

    @Override
    public Name meaning() {
        return meaning;
    }

    /** The measure by which its factors are put in order. */
    public Measure first() {
        return switch (this) {
            case MORRIS -> Measure.MU_STAR;
            case GIVEN -> Measure.S1;
            case SOBOL -> Measure.ST;
        };
    }
}
