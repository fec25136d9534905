package pacesetter.model;

import pacesetter.scenario.Strategy;
import sim.engine.SimState;

/**
 * The simulated province on MASON's schedule. Use: {@code start()}, then step the schedule once a tick; observers go on
 * the schedule at {@link #OBSERVE}, after everything that changes the world.
 */
public final class Model extends SimState {
    private static final long serialVersionUID = 1L;

    /** Ordering of observers within a tick. */
    public static final int OBSERVE = 100;

    private final transient World world;
    private final transient Strategy strategy;
    private final transient Programmes programmes;
    private final transient Leads leads;
    private final transient Happenings happenings = new Happenings();
    private final transient Ledger ledger = new Ledger();

    private Model(World world, Strategy strategy) {
        super(world.seed().value());
        this.world = world;
        this.strategy = strategy;
        int domains = world.scenario().domains().size();
        programmes = new Programmes(world.scenario().regions().size(), domains);
        leads = new Leads(domains);
    }

    /** The world under a strategy. */
    public static Model of(World world, Strategy strategy) {
        return new Model(world, strategy);
    }

    /**
     * The same world with practices frozen as this model has left them: nobody changes anything, the province goes on
     * measuring, naming leaders and publishing from tick 0.
     */
    public Model frozen() {
        return new Model(world, strategy);
    }

    public World world() {
        return world;
    }

    public Strategy strategy() {
        return strategy;
    }

    /** The tick in hand, from 0; −1 before the first. */
    public int tick() {
        return (int) schedule.getTime();
    }

    public Programmes programmes() {
        return programmes;
    }

    public Leads leads() {
        return leads;
    }

    /** What happened in this tick. */
    public Happenings happenings() {
        return happenings;
    }

    public Ledger ledger() {
        return ledger;
    }

    /** Tick in which the domain's latest version was published, −1 if never. */
    public int listedTick(int domain) {
        return -1;
    }
}
