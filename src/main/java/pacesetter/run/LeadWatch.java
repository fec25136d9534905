package pacesetter.run;

import pacesetter.model.Model;
import pacesetter.model.Programmes;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Follows the three leads of a model; alone on its schedule it is all that a frozen twin needs. */
final class LeadWatch implements Steppable {
    private static final long serialVersionUID = 1L;

    private final transient LeadStatistics truly;
    private final transient LeadStatistics measured;
    private final transient LeadStatistics titled;
    private final transient Rows changes = new Rows(); // a row a tick: true, measured, titled, per domain so far

    LeadWatch(int domains, int regions) {
        truly = new LeadStatistics(domains, regions);
        measured = new LeadStatistics(domains, regions);
        titled = new LeadStatistics(domains, regions);
    }

    @Override
    public void step(SimState state) {
        observe((Model) state);
    }

    void observe(Model model) {
        for (int d = 0; d < model.programmes().domains(); d++) {
            add(truly, model, d, model.leads().truly(d));
            add(measured, model, d, model.leads().measured(d));
            add(titled, model, d, model.leads().titled(d));
        }
        changes.add(truly.changesPerDomain());
        changes.add(measured.changesPerDomain());
        changes.add(titled.changesPerDomain());
    }

    private static void add(LeadStatistics statistics, Model model, int domain, int leader) {
        Programmes programmes = model.programmes();
        boolean follower = leader >= 0 && programmes.adoptedTick(programmes.cell(leader, domain)) >= 0;
        statistics.add(domain, leader, follower);
        int truly = model.leads().truly(domain);
        if (leader >= 0 && truly >= 0) {
            statistics.judge(
                    domain,
                    leader,
                    programmes.quality(programmes.cell(truly, domain)),
                    region -> programmes.quality(programmes.cell(region, domain)));
        }
    }

    /** Changes per domain up to the end of a tick; lead 0 is the true one, 1 the measured, 2 the titled. */
    double changes(int tick, int lead) {
        return changes.get(tick * 3 + lead);
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
