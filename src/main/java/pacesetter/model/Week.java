package pacesetter.model;

import java.util.ArrayList;
import java.util.List;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The order of a week: what happens inside each domain, what the province does, what regions are moved to do, what they choose,
 * and what they then carry out.
 */
final class Week {
    private final List<Group> groups = new ArrayList<>();

    /** The steps of a phase, and whose they are, step by step. */
    record Group(Phase phase, Steppable steps, List<Submodel> submodels) {
        Group {
            submodels = List.copyOf(submodels);
        }
    }

    /** A step in one domain, which sees no other. */
    interface InField {
        void week(Field field, int tick);
    }

    /** Takes a step in every domain that is open, in their order. */
    static void inOpen(Field[] fields, int tick, InField step) {
        for (Field field : fields) {
            if (field.isOpen(tick)) {
                step.week(field, tick);
            }
        }
    }

    /** Takes steps in one domain, in their order. */
    static void in(Field field, int tick, Steps<InField> steps) {
        for (int i = 0; i < steps.size(); i++) { // makes no object, of which there would be one a domain and week
            steps.get(i).week(field, tick);
        }
    }

    /** A step in all domains at once. */
    interface InAll {
        /** Takes the step; {@code measured} says whether the province has measured in this tick. */
        void week(int tick, boolean measured);
    }

    /** Adds the next group of steps. */
    void add(Phase phase, Steppable steps, List<Submodel> submodels) {
        groups.add(new Group(phase, steps, submodels));
    }

    /** The groups in their order. */
    List<Group> groups() {
        return List.copyOf(groups);
    }

    /** Puts the groups on a schedule, one after another in each tick from 0. */
    void on(Schedule schedule, int ordering) {
        for (int i = 0; i < groups.size(); i++) {
            schedule.scheduleRepeating(0, ordering + i, groups.get(i).steps(), 1);
        }
    }

    /** Tick that a schedule is in. */
    static int tick(SimState state) {
        return (int) state.schedule.getTime();
    }
}
