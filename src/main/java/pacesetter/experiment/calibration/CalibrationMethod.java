package pacesetter.experiment.calibration;

import pacesetter.text.Coded;
import pacesetter.text.Name;

/** How draws are laid. */
public enum CalibrationMethod implements Coded {
    /** All from the prior. */
    REJECTION(new Name("rejection", "拒绝法")),
    /** In rounds that go to where draws are kept. */
    SMC(new Name("sequential Monte Carlo", "序贯蒙特卡洛"));

    private final Name meaning;

    CalibrationMethod(Name meaning) {
        this.meaning = meaning;
    }

    @Override
    public Name meaning() {
        return meaning;
    }
}
