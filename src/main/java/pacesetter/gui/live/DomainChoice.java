package pacesetter.gui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The domain that all views show, or all domains together. */
public final class DomainChoice {
    private final List<Runnable> listeners = new ArrayList<>();
    private OptionalInt domain = OptionalInt.empty();

    /** The index of the domain, empty for all together. */
    public OptionalInt domain() {
        return domain;
    }

    /** Shows a domain, or all together, in all views. */
    public void choose(OptionalInt wanted) {
        if (!wanted.equals(domain)) {
            domain = wanted;
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    /** Calls when another is chosen. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }
}
