package pacesetter.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import pacesetter.model.ground.World;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.parameters.PressureParameters;
import sim.engine.Schedule;

/**
 * What moves regions and what copies bring, seen from inside: pressures by the weeks since a listing, and what practices are
 * worth where they come from and where they go.
 */
public final class Pressures implements Hazard.Panel {
    private static final int QUARTER = 13;
    private static final int LATE = 39; // weeks after the listing in which the late quarter begins

    private final Model model;
    private final PressureParameters weights;
    private final double[] learning = new double[2]; // [early, late] sum of the term in the hazard
    private final double[] imitation = new double[2];
    private final int[] cells = new int[2];
    private final int[] notice; // [domain] tick of the notice, -1 before
    private final int[] pilotVersion; // [domain] the version listed first, -1 before
    private final double[] pilot; // [domain] quality of its practice at its carrier when listed
    private final double[] before; // [cell] quality at the end of the last tick
    private final double[] rollout; // [domain] sum of the qualities of that version's first adopters
    private final int[] adopters; // [domain]
    private final double[] gains = new double[2]; // [voluntary, bound] sum of its first adopters' gains
    private final int[] copies = new int[2];

    private Pressures(Model model) {
        this.model = model;
        weights = model.world().scenario().parameters().pressure();
        int domains = model.fields().size();
        notice = new int[domains];
        Arrays.fill(notice, -1);
        pilotVersion = notice.clone();
        pilot = new double[domains];
        rollout = new double[domains];
        adopters = new int[domains];
        before = Cells.of(model).qualities();
    }

    /** Runs a strategy in a world for the calendar's weeks and returns what was seen, by name. */
    public static Map<String, Double> watch(World world, Strategy strategy) {
        Model model = Model.of(world, strategy);
        Pressures seen = new Pressures(model);
        model.start();
        model.living().orElseThrow().hazard.setPanel(seen);
        model.schedule.scheduleRepeating(Schedule.EPOCH, Model.OBSERVE, state -> seen.observe());
        for (int week = 0; week < world.scenario().calendar().ticks(); week++) {
            model.schedule.step(model);
        }
        return seen.numbers();
    }

    @Override
    public void drawn(
            int region,
            int domain,
            int tick,
            double learned,
            double competition,
            double imitated,
            double coercion,
            double relay,
            double cost,
            double distance,
            boolean moved) {
        int age = model.listedTick(domain) < 0 ? -1 : tick - model.listedTick(domain);
        boolean early = age >= 0 && age < QUARTER;
        if (early || (age >= LATE && age < LATE + QUARTER)) {
            int when = early ? 0 : 1;
            learning[when] += weights.learning() * learned;
            imitation[when] += weights.imitation() * imitated;
            cells[when]++;
        }
    }

    private void observe() {
        Happenings happenings = model.happenings();
        Cells now = Cells.of(model);
        for (int i = 0; i < happenings.count(); i++) {
            int domain = happenings.domain(i);
            Happening kind = Happening.values()[happenings.kind(i)];
            if (kind == Happening.NOTICE) {
                notice[domain] = model.tick();
            } else if (kind == Happening.LISTING && pilotVersion[domain] < 0 && happenings.region(i) >= 0) {
                pilotVersion[domain] = happenings.version(i);
                pilot[domain] = before[now.cell(happenings.region(i), domain)];
            } else if (kind == Happening.ADOPTION) {
                int cell = now.cell(happenings.region(i), domain);
                if (now.adoptedTick(cell) == model.tick()) {
                    adopted(domain, cell, happenings.version(i));
                }
            }
        }
        System.arraycopy(now.qualities(), 0, before, 0, before.length);
    }

    private void adopted(int domain, int cell, int version) {
        if (version != pilotVersion[domain]) {
            return;
        }
        double quality = Cells.of(model).quality(cell);
        rollout[domain] += quality;
        adopters[domain]++;
        int bound = notice[domain] >= 0 ? 1 : 0;
        gains[bound] += quality - before[cell];
        copies[bound]++;
    }

    private Map<String, Double> numbers() {
        double gap = 0;
        int domains = 0;
        for (int d = 0; d < adopters.length; d++) {
            if (adopters[d] > 0) {
                gap += pilot[d] - rollout[d] / adopters[d];
                domains++;
            }
        }
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("learning_kept", learning[1] / cells[1] / (learning[0] / cells[0]));
        numbers.put("imitation_kept", imitation[1] / cells[1] / (imitation[0] / cells[0]));
        numbers.put("pilot_gap", domains == 0 ? Double.NaN : gap / domains);
        numbers.put("voluntary_gain", copies[0] == 0 ? Double.NaN : gains[0] / copies[0]);
        numbers.put("bound_gain", copies[1] == 0 ? Double.NaN : gains[1] / copies[1]);
        return numbers;
    }
}
