package pacesetter.model;

import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The province: it measures, names leaders, publishes, and orders. Its step covers the evidence, the leader test, the
 * journal and the levers of a tick, which regions see when they plan in the same tick.
 */
final class Province implements Steppable {
    private static final long serialVersionUID = 1L;

    private final transient Model model;

    Province(Model model) {
        this.model = model;
    }

    @Override
    public void step(SimState state) {
        int tick = model.tick();
        model.leaderTest().applyRules(tick);
        model.leaderTest().findTrue();
        boolean measures = model.evidence().isDue(tick);
        if (measures) {
            model.measure(tick);
            model.compare(tick);
            model.journal().consider(tick);
            model.publicity().consider(tick);
            model.relay().consider(tick);
            model.mentoring().consider(tick);
        }
        model.journal().publish(tick);
        if (!model.standards().isEmpty() && !model.isFrozen()) {
            model.standards().step(tick, measures);
            model.national().step(tick);
        }
        model.mandates().issue(tick);
        model.relay().followScript(tick);
        model.mentoring().help();
        model.reward().grant(tick);
    }

    /** Domains listed so far. */
    public int listed() {
        int count = 0;
        for (int d = 0; d < model.programmes().domains(); d++) {
            count += model.listedTick(d) >= 0 ? 1 : 0;
        }
        return count;
    }

    @Override
    public String toString() {
        return "Province";
    }
}
