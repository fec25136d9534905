package pacesetter.gui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.scenario.Period;

/** The period that all charts show, or all time. */
public final class PeriodChoice {
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<Period> period = Optional.empty();

    /** The ticks that are shown, empty for all. */
    public Optional<Period> period() {
        return period;
    }

    /** Shows a period, or all time, on all charts. */
    public void choose(Optional<Period> wanted) {
        if (!wanted.equals(period)) {
            period = wanted;
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    /** Calls when another is chosen. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }
}
