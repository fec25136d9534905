package pacesetter.model;

import pacesetter.scenario.LeverType;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The province: it measures, names leaders, publishes, and orders. Its step covers the evidence, the selection of leaders,
 * the journal and the levers of a tick, which regions see when they plan in the same tick.
 */
final class Province implements Steppable {
    private final Model model;
    private final Levers leagues;

    Province(Model model) {
        this.model = model;
        leagues = Levers.of(LeverType.LEAGUE_TABLE, model);
    }

    @Override
    public void step(SimState state) {
        int tick = model.tick();
        model.selection().applyRules(tick);
        model.selection().findTrue();
        boolean standards = !model.standards().isEmpty() && !model.isFrozen();
        if (standards) {
            model.standards().record().look();
        }
        boolean measures = model.evidence().isDue(tick);
        if (measures) {
            measure(tick);
            if (standards) {
                model.standards().record().measured();
            }
            compare(tick);
            model.journal().consider(tick);
            model.publicity().consider(tick);
            model.mentoring().consider(tick);
        }
        model.journal().publish(tick);
        if (standards) {
            model.standards().step(tick, measures);
        }
        if (!model.isFrozen()) {
            model.national().step(tick);
        }
        model.mandates().step(tick, measures);
        model.relay().step(tick);
        model.mentoring().help();
        model.reward().grant(tick);
    }

    /** Regions report and the province measures. */
    private void measure(int tick) {
        if (!model.isFrozen()) {
            model.gaming().report(tick);
        }
        model.evidence().measure(tick);
    }

    /** Who is ahead of whom, after a measurement. */
    private void compare(int tick) {
        for (int d = 0; d < model.programmes().domains(); d++) {
            model.selection().findMeasured(d);
            if (!model.isFrozen()) {
                if (model.journal().version(d) < 0) {
                    model.rivalry().findBest(d);
                }
                model.rivalry().countAhead(d, leagues, tick);
            }
        }
        if (!model.isFrozen()) {
            model.decisions().offers().lookAtAdopters();
            model.reward().lookAtLead(tick);
        }
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
