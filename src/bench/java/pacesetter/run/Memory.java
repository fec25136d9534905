package pacesetter.run;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.bench.Clock;
import pacesetter.bench.Zhejiang;
import pacesetter.model.Model;
import pacesetter.model.ground.World;
import pacesetter.random.Seed;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Group;
import pacesetter.scenario.Recording;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;

/**
 * How much memory a run keeps, and how its time grows: Zhejiang, and Zhejiang made larger by repeating its regions (each
 * round with groups of its own) and domains. Prints the heap after garbage collection, beyond what there was before
 * the scenario was read: with the world alone, and with a run in its last week whose tables are full but for events, which
 * are as many as it says; and the processor time in ns a programme-tick of the fastest of several runs, with events.
 *
 * <p>{@code java -cp target/benchmarks.jar pacesetter.run.Memory [REGIONSxDOMAINS ...]}
 */
public final class Memory {
    private static final List<String> SIZES =
            List.of("89x60", "178x60", "89x120", "178x120", "1000x60", "10000x60", "100000x60");
    private static final int RUNS = 12;
    private static final int FEW_RUNS = 2;
    private static final int MANY_PROGRAMMES = 500_000;

    private Memory() {}

    public static void main(String[] arguments) {
        PrintStream out = System.out;
        long empty = used();
        Scenario zhejiang = Zhejiang.read();
        long read = used() - empty;
        out.printf("scenario alone: %.1f MB%n", read / 1e6);
        out.println("regions domains world_MB run_MB bytes_per_programme events ns_per_programme_tick");
        for (String size : arguments.length > 0 ? List.of(arguments) : SIZES) {
            String[] sides = size.split("x", 2);
            measure(out, grown(zhejiang, Integer.parseInt(sides[0]), Integer.parseInt(sides[1])), empty);
        }
    }

    private static void measure(PrintStream out, Scenario scenario, long empty) {
        int programmes = scenario.regions().size() * scenario.domains().size();
        World world = World.of(scenario, Seed.ofReplicate(1, 0));
        long built = used() - empty;
        Run run = new Run(0, scenario, 0, 0, 1, Zhejiang.WEEKS, Run.Null.OFF);
        long fastest = Long.MAX_VALUE;
        int events = 0;
        for (int i = 0; i < (programmes < MANY_PROGRAMMES ? RUNS : FEW_RUNS); i++) {
            long start = Clock.now();
            events = Execution.of(run, world).table(RunTable.EVENTS).rows();
            fastest = Math.min(fastest, Clock.now() - start);
        }
        Model model = Model.of(world, scenario.strategies().get(0));
        model.start();
        Recorder recorder =
                Recorder.on(model, new Run(0, withoutEvents(scenario), 0, 0, 1, Zhejiang.WEEKS, Run.Null.OFF));
        for (int week = 0; week < Zhejiang.WEEKS; week++) {
            model.schedule.step(model);
        }
        long running = used() - empty;
        RunResult.Completed result = recorder.result(Optional.empty());
        out.printf(
                "%d %d %.1f %.1f %d %d %.1f%n",
                scenario.regions().size(),
                scenario.domains().size(),
                built / 1e6,
                running / 1e6,
                (running - built) / programmes,
                events,
                (double) fastest / programmes / Zhejiang.WEEKS);
        if (result.table(RunTable.EVENTS).rows() > 0) {
            throw new IllegalStateException("events are streamed, and not kept");
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The scenario with its regions and domains repeated until there are so many. */
    private static Scenario grown(Scenario from, int regions, int domains) {
        List<Region> places = new ArrayList<>();
        List<Group> groups = new ArrayList<>(from.groups());
        for (int r = 0; r < regions; r++) {
            int round = r / from.regions().size();
            Region region = from.regions().get(r % from.regions().size());
            int group = region.group() + round * from.groups().size();
            while (groups.size() <= group) {
                groups.add(new Group(groups.size(), region.name(), r));
            }
            places.add(new Region(
                    r,
                    region.code() + (round == 0 ? "" : "-" + round),
                    region.name(),
                    group,
                    region.lon(),
                    region.lat(),
                    region.population(),
                    region.style(),
                    region.threshold()));
        }
        List<Domain> fields = new ArrayList<>();
        for (int d = 0; d < domains; d++) {
            int round = d / from.domains().size();
            Domain domain = from.domains().get(d % from.domains().size());
            fields.add(new Domain(
                    d,
                    domain.id() + (round == 0 ? "" : "-" + round),
                    domain.name(),
                    domain.synthetic(),
                    domain.landscape(),
                    domain.kind(),
                    domain.rolloutSpeed(),
                    domain.cost(),
                    domain.noise(),
                    domain.pioneer(),
                    domain.indicators(),
                    domain.concept(),
                    domain.followers(),
                    domain.period()));
        }
        return with(from, groups, places, fields, from.recording());
    }

    private static Scenario withoutEvents(Scenario from) {
        Recording all = from.recording();
        Recording fewer = new Recording(all.groupTicks(), false, all.adoptions(), all.compression());
        return with(from, from.groups(), from.regions(), from.domains(), fewer);
    }

    private static Scenario with(
            Scenario from, List<Group> groups, List<Region> places, List<Domain> fields, Recording recording) {
        return new Scenario(
                from.id(),
                from.title(),
                from.tiers(),
                from.calendar(),
                from.parameters(),
                groups,
                places,
                from.borders(),
                from.network(),
                from.styleShares(),
                fields,
                from.strategies(),
                from.initial(),
                from.events(),
                from.targets(),
                from.plausible(),
                from.measurements(),
                from.observed(),
                from.horizons(),
                from.price(),
                recording,
                from.remarks(),
                from.files());
    }
}
