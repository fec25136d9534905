package pacesetter.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import pacesetter.model.ground.World;
import pacesetter.scenario.Strategy;
import sim.engine.SimState;

/**
 * The simulated province on MASON's schedule, one entry a group of steps of the {@link Week}. Use: {@code start()}, then step the
 * schedule once a tick; observers go on the schedule at {@link #OBSERVE}, after everything that changes the world.
 *
 * <p>Regions read what was published before they choose and change their own programmes only, so the order in which they
 * step cannot matter.
 */
public final class Model extends SimState {
    /** Ordering of observers within a tick. */
    public static final int OBSERVE = 100;

    private final transient Supplier<Wiring> start;
    private final boolean frozen;
    private transient Wiring wiring;
    private transient Optional<Living> living = Optional.empty();
    private transient Week week = new Week();
    private transient List<Field> fields = List.of();
    private boolean untouched = true;
    private int tick = -1;

    private Model(World world, Supplier<Wiring> start, boolean frozen) {
        super(world.seed().value());
        this.start = start;
        this.frozen = frozen;
        wiring = start.get();
        complete();
    }

    private void complete() {
        living = frozen ? Optional.empty() : Optional.of(new Living(wiring));
        week = Timetable.of(wiring, living);
        fields = List.of(wiring.fields);
    }

    /** The world under a strategy. */
    public static Model of(World world, Strategy strategy) {
        return new Model(world, () -> Wiring.of(world, strategy), false);
    }

    /**
     * The same world with practices frozen as this model has left them: nobody changes anything, the province goes on
     * measuring, naming leaders and publishing from tick 0.
     */
    public Model frozen() {
        return new Model(world(), wiring::frozen, true);
    }

    @Override
    public void start() {
        super.start();
        if (!untouched) {
            wiring = start.get();
            complete();
        }
        untouched = false;
        tick = -1;
        schedule.scheduleRepeating(0, 0, state -> tick = Week.tick(state), 1);
        week.on(schedule, 1);
        schedule.scheduleRepeating(0, OBSERVE + 1, state -> happenings().clear(), 1);
    }

    /** The phases of a week in their order, each with the submodels whose steps it takes, in the order of their first steps. */
    public Map<Phase, List<Submodel>> order() {
        Map<Phase, List<Submodel>> order = new LinkedHashMap<>();
        week.groups()
                .forEach(group -> order.put(
                        group.phase(), group.submodels().stream().distinct().toList()));
        return order;
    }

    /** The submodels. */
    Wiring wiring() {
        return wiring;
    }

    /** What changes programmes, none in a frozen model. */
    Optional<Living> living() {
        return living;
    }

    Week week() {
        return week;
    }

    public World world() {
        return wiring.world;
    }

    public Strategy strategy() {
        return wiring.strategy;
    }

    /** The tick in hand, from 0; −1 before the first. */
    public int tick() {
        return tick;
    }

    /** The domains, in the scenario's order. */
    public List<Field> fields() {
        return fields;
    }

    public Field field(int domain) {
        return wiring.fields[domain];
    }

    public Leads leads() {
        return wiring.leads;
    }

    /** What happened in this tick; emptied after the observers. */
    public Happenings happenings() {
        return wiring.happenings;
    }

    public Ledger ledger() {
        return wiring.ledger;
    }

    /** Provincial standards. */
    public Standards standards() {
        return wiring.standards;
    }

    /** What the nation and other provinces have taken up. */
    public National national() {
        return wiring.national;
    }

    /** The regions, agents, in the scenario's order; none in a frozen world. */
    public List<RegionAgent> regions() {
        return living.map(all -> all.agents).orElse(List.of());
    }

    /** Tick in which the domain's latest version was published, −1 if never. */
    public int listedTick(int domain) {
        return wiring.print.listed(domain);
    }

    /** The genealogy of practices. */
    public Versions versions() {
        return wiring.versions;
    }
}
