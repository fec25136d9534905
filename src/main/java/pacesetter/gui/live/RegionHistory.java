package pacesetter.gui.live;

import java.util.ArrayList;
import java.util.List;
import pacesetter.model.Field;
import pacesetter.model.Model;
import pacesetter.model.Status;
import pacesetter.scenario.Scenario;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/** What every region has come to, tick by tick, as the tables have it; written down by the model's thread as it runs. */
public final class RegionHistory implements Steppable {
    private final List<Field> fields;
    private final Scenario scenario;
    private final double[] thresholds; // [domain] performance that counts as delivered
    private final List<float[]> performance =
            new ArrayList<>(); // [tick][region] mean over open domains with room at the start
    private final List<float[]> measured = new ArrayList<>(); // [tick][region] mean over open domains
    private final List<float[]> covered =
            new ArrayList<>(); // [tick][region] share of open domains with room at the start

    private RegionHistory(Model model) {
        fields = model.fields();
        scenario = model.world().scenario();
        thresholds = new double[fields.size()];
        for (int d = 0; d < thresholds.length; d++) {
            thresholds[d] = model.world().scenario().parameters().coverage().delivered()
                    * model.world().benchmark(d);
        }
    }

    /** The history of a model that has started and not yet ticked. */
    public static RegionHistory on(Model model) {
        RegionHistory history = new RegionHistory(model);
        // In an ordering of its own: MASON shuffles those that share one.
        model.schedule.scheduleRepeating(Schedule.EPOCH, Model.OBSERVE + 2, history, 1);
        return history;
    }

    @Override
    public void step(SimState state) {
        int regions = fields.get(0).regions();
        float[] means = new float[regions];
        float[] beliefs = new float[regions];
        float[] shares = new float[regions];
        int tick = length();
        List<Field> open = fields.stream().filter(field -> field.isOpen(tick)).toList();
        for (Field field : open) {
            for (int r = 0; r < regions; r++) {
                beliefs[r] += (float) (field.measured(r) / open.size());
            }
        }
        int[] counted = scenario.domainsWithRoom(tick);
        for (int d : counted) {
            Field field = fields.get(d);
            for (int r = 0; r < regions; r++) {
                boolean counts = field.isOriginator(r)
                        || field.status(r) == Status.IN_FORCE
                        || field.performance(r) >= thresholds[d];
                means[r] += (float) (field.performance(r) / counted.length);
                shares[r] += counts ? 1f / counted.length : 0;
            }
        }
        performance.add(means);
        measured.add(beliefs);
        covered.add(shares);
    }

    /** The week that ends with a tick, from 1. */
    public int week(int tick) {
        return scenario.calendar().week(tick);
    }

    /** Number of ticks it has. */
    public int length() {
        return performance.size();
    }

    /** Mean performance of a region over open domains with room at the start. */
    public double performance(int tick, int region) {
        return performance.get(tick)[region];
    }

    /** Share of open domains with room at the start that are covered in a region. */
    public double covered(int tick, int region) {
        return covered.get(tick)[region];
    }

    /** Place of a region by mean measured performance, from 1. */
    public int rank(int tick, int region) {
        float[] all = measured.get(tick);
        int rank = 1;
        for (float other : all) {
            rank += other > all[region] ? 1 : 0;
        }
        return rank;
    }
}
