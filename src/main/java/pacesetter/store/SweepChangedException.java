package pacesetter.store;

import java.io.IOException;
import pacesetter.text.Name;
import pacesetter.text.Told;

/** A folder holds the results of another sweep than the one that should go on there; nothing in it was touched. */
public final class SweepChangedException extends IOException implements Told {
    private final Name told;

    SweepChangedException(Name told) {
        super(told.en());
        this.told = told;
    }

    @Override
    public Name told() {
        return told;
    }
}
