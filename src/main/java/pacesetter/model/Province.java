package pacesetter.model;

import java.util.List;
import java.util.stream.Stream;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The province: it measures, names leaders, publishes, and orders. Its step covers the evidence, the selection of leaders,
 * the journal and the levers of a tick, which regions see when they plan in the same tick.
 */
final class Province implements Steppable {
    private final Field[] fields;
    private final int interval; // weeks between two measurements
    private final LeaderRules rules;
    private final Steps<Week.InField> closing;
    private final Steps<Week.InField> weekly;
    private final Steps<Week.InField> measurement;
    private final Steps<Week.InAll> government;

    /**
     * @param closing what ends with a domain
     * @param weekly what it looks at in each domain every week
     * @param measurement what it does in each domain when it measures
     * @param government what it does for all domains
     */
    Province(
            Field[] fields,
            int interval,
            LeaderRules rules,
            Steps<Week.InField> closing,
            Steps<Week.InField> weekly,
            Steps<Week.InField> measurement,
            Steps<Week.InAll> government) {
        this.fields = fields;
        this.interval = interval;
        this.rules = rules;
        this.closing = closing;
        this.weekly = weekly;
        this.measurement = measurement;
        this.government = government;
    }

    /** Whose steps it takes in a week, in their order. */
    List<Submodel> submodels() {
        return Stream.of(weekly.submodels(), measurement.submodels(), government.submodels())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void step(SimState state) {
        int tick = Week.tick(state);
        boolean measures = tick % interval == 0;
        rules.week(tick);
        for (Field field : fields) {
            if (field.period().to() == tick) {
                Week.in(field, tick, closing);
            }
        }
        Week.inOpen(fields, tick, (field, now) -> {
            Week.in(field, now, weekly);
            // A domain that opens later is measured at once: regions cannot look at it before.
            if (measures || field.period().from() == now) {
                Week.in(field, now, measurement);
            }
        });
        for (int i = 0; i < government.size(); i++) {
            government.get(i).week(tick, measures);
        }
    }

    @Override
    public String toString() {
        return "Province";
    }
}
