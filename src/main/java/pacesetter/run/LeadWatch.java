package pacesetter.run;

import java.util.Arrays;
import pacesetter.model.Field;
import pacesetter.model.Model;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Follows the three leads of a model; alone on its schedule it is all that a frozen twin needs. */
final class LeadWatch implements Steppable {
    private final LeadStatistics truly;
    private final LeadStatistics measured;
    private final LeadStatistics titled;
    private final double[] before; // [domain * regions + region] quality at the end of the tick before
    private final Rows changes = new Rows(3); // a row a tick: true, measured, titled, per domain so far

    LeadWatch(int domains, int regions) {
        truly = new LeadStatistics(domains, regions);
        measured = new LeadStatistics(domains, regions);
        titled = new LeadStatistics(domains, regions);
        before = new double[domains * regions];
        Arrays.fill(before, Double.NaN);
    }

    @Override
    public void step(SimState state) {
        observe((Model) state);
    }

    void observe(Model model) {
        for (int d = 0; d < model.fields().size(); d++) {
            if (!model.field(d).isOpen(model.tick())) {
                continue;
            }
            watchLeaps(model.field(d), d, model.leads().truly(d));
            add(truly, model, d, model.leads().truly(d));
            add(measured, model, d, model.leads().measured(d));
            add(titled, model, d, model.leads().titled(d));
        }
        changes.add(truly.changesPerDomain());
        changes.add(measured.changesPerDomain());
        changes.add(titled.changesPerDomain());
    }

    /** A leap: in the tick before, somebody else than the leader of then had a better practice than the leader of now. */
    private void watchLeaps(Field field, int domain, int leader) {
        int first = domain * field.regions();
        int old = truly.leader(domain);
        boolean changes = leader >= 0 && old >= 0 && leader != old;
        boolean leapt = false;
        for (int r = 0; changes && r < field.regions(); r++) {
            leapt |= r != old && before[first + r] > before[first + leader];
        }
        if (leapt) {
            truly.leap();
        }
        for (int r = 0; r < field.regions(); r++) {
            before[first + r] = field.quality(r);
        }
    }

    private static void add(LeadStatistics statistics, Model model, int domain, int leader) {
        Field field = model.field(domain);
        boolean follower = leader >= 0 && field.adoptedTick(leader) >= 0;
        statistics.add(domain, leader, follower);
        int truly = model.leads().truly(domain);
        if (leader >= 0 && truly >= 0) {
            statistics.judge(domain, leader, field.quality(truly), field::quality);
        }
    }

    /** Changes per domain up to the end of a tick; lead 0 is the true one, 1 the measured, 2 the titled. */
    double changes(int tick, int lead) {
        return changes.get(tick, lead);
    }

    /** Highest quality among programmes rolled out far enough. */
    LeadStatistics truly() {
        return truly;
    }

    /** Highest measured performance. */
    LeadStatistics measured() {
        return measured;
    }

    /** Named by the province. */
    LeadStatistics titled() {
        return titled;
    }
}
