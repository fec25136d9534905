package pacesetter.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import pacesetter.model.Happening;
import pacesetter.model.Happenings;
import pacesetter.model.Model;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/** What has happened in a run that is watched, in order, whatever its scenario lets it record. */
public final class Chronicle implements Steppable {
    private static final List<Happening> KINDS = List.of(Happening.values());

    private final List<Event> events = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>(); // by tick: position of its first event

    private Chronicle() {}

    /**
     * Something that happened.
     *
     * @param region to which, −1 if to none
     * @param source the region it came from or the leader before, −1 if none
     * @param version it is about, −1 if none
     * @param value see {@link Happening}; NaN if empty
     */
    public record Event(int tick, Happening kind, int domain, int region, int source, int version, double value) {}

    /** The chronicle of a model that has started and not yet ticked. */
    public static Chronicle on(Model model) {
        Chronicle chronicle = new Chronicle();
        // Before what happened is cleared, and in an ordering of its own: MASON shuffles those that share one.
        model.schedule.scheduleRepeating(Schedule.EPOCH, Model.OBSERVE - 2, chronicle, 1);
        return chronicle;
    }

    @Override
    public void step(SimState state) {
        Model model = (Model) state;
        starts.add(events.size());
        Happenings happenings = model.happenings();
        for (int i = 0; i < happenings.count(); i++) {
            events.add(new Event(
                    model.tick(),
                    KINDS.get(happenings.kind(i)),
                    happenings.domain(i),
                    happenings.region(i),
                    happenings.source(i),
                    happenings.version(i),
                    happenings.value(i)));
        }
    }

    /** Ticks it has. */
    public int ticks() {
        return starts.size();
    }

    /** All events, in order; a view. */
    public List<Event> events() {
        return Collections.unmodifiableList(events);
    }

    /** The events of a tick and those after it. */
    public List<Event> since(int tick) {
        int first = starts.isEmpty() ? 0 : starts.get(Math.max(0, Math.min(tick, starts.size() - 1)));
        return events().subList(first, events.size());
    }
}
