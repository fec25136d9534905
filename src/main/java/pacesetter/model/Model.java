package pacesetter.model;

import java.util.List;
import pacesetter.model.ground.World;
import pacesetter.scenario.Strategy;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The simulated province on MASON's schedule, one entry a phase of the tick. Use: {@code start()}, then step the
 * schedule once a tick; observers go on the schedule at {@link #OBSERVE}, after everything that changes the world.
 *
 * <p>Regions read what was published before they act and write their own programmes only, so the order in which they
 * step cannot matter.
 */
public final class Model extends SimState {
    /** Ordering of observers within a tick. */
    public static final int OBSERVE = 100;

    private final World world;
    private final Strategy strategy;
    private final boolean frozen;
    private final Programmes start;
    private final Versions ancestry; // as it starts
    private boolean untouched = true;

    private Programmes programmes;
    private Leads leads;
    private Happenings happenings;
    private Ledger ledger;
    private Versions versions;
    private Environment environment;
    private Imitation imitation;
    private Rivalry rivalry;
    private Satisfaction satisfaction;
    private Drop drop;
    private Gaming gaming;
    private Reward reward;
    private Evidence evidence;
    private Selection selection;
    private Journal journal;
    private Mandates mandates;
    private Standards standards;
    private National national;
    private Relay relay;
    private Copying copying;
    private Search search;
    private Transplants transplants;
    private Publicity publicity;
    private Mentoring mentoring;
    private Contacts contacts;
    private List<RegionAgent> regions;
    private Province province;
    private RollOut rollOut;
    private Decisions decisions;

    private Model(World world, Strategy strategy, boolean frozen, Programmes start, Versions ancestry) {
        super(world.seed().value());
        this.world = world;
        this.strategy = strategy;
        this.frozen = frozen;
        this.start = start;
        this.ancestry = ancestry;
        build();
    }

    /** The world under a strategy. */
    public static Model of(World world, Strategy strategy) {
        return new Model(world, strategy, false, Programmes.atStart(world), Versions.atStart(world));
    }

    /**
     * The same world with practices frozen as this model has left them: nobody changes anything, the province goes on
     * measuring, naming leaders and publishing from tick 0.
     */
    public Model frozen() {
        return new Model(world, strategy, true, programmes.frozen(), versions);
    }

    @Override
    public void start() {
        super.start();
        if (!untouched) {
            build();
        }
        untouched = false;
        if (!frozen) {
            phase(0, environment);
            phase(1, new Delivery(programmes));
            phase(2, satisfaction);
            phase(3, drop);
        }
        phase(4, province);
        if (!frozen) {
            phase(5, decisions);
            phase(6, state -> act());
        }
        schedule.scheduleRepeating(0, OBSERVE + 1, state -> happenings.clear(), 1);
    }

    private void phase(int ordering, Steppable steppable) {
        schedule.scheduleRepeating(0, ordering, steppable, 1);
    }

    private void build() {
        programmes = start.copy();
        int domains = programmes.domains();
        leads = new Leads(domains);
        happenings = new Happenings();
        ledger = new Ledger();
        versions = ancestry.copy();
        environment = new Environment(this);
        if (!frozen) {
            environment.evaluateAll();
            new Delivery(programmes).step(this);
        }
        satisfaction = new Satisfaction(this);
        if (!frozen) {
            satisfaction.settle();
        }
        drop = new Drop(this);
        gaming = new Gaming(this);
        reward = new Reward(this);
        Peers peers = Peers.of(world, strategy);
        imitation = new Imitation(world, peers);
        rivalry = new Rivalry(programmes, peers);
        evidence = new Evidence(this);
        selection = new Selection(this);
        journal = new Journal(this);
        mandates = new Mandates(this);
        standards = new Standards(this);
        national = new National(this);
        relay = new Relay(this);
        copying = new Copying(this);
        search = new Search(this);
        transplants = new Transplants(this);
        publicity = new Publicity(this);
        mentoring = new Mentoring(this);
        contacts = new Contacts(this);
        regions = world.scenario().regions().stream()
                .map(region -> new RegionAgent(region, this))
                .toList();
        province = new Province(this);
        rollOut = new RollOut(this);
        decisions = new Decisions(this);
    }

    /** Whether practices are held as they are. */
    boolean isFrozen() {
        return frozen;
    }

    void act() {
        for (RegionAgent region : regions) {
            region.step(this);
        }
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

    /** What happened in this tick; emptied after the observers. */
    public Happenings happenings() {
        return happenings;
    }

    public Ledger ledger() {
        return ledger;
    }

    /** Provincial standards. */
    public Standards standards() {
        return standards;
    }

    /** What the nation and other provinces have taken up. */
    public National national() {
        return national;
    }

    /** The province, an agent. */
    public Province province() {
        return province;
    }

    /** The regions, agents, in the scenario's order. */
    public List<RegionAgent> regions() {
        return regions;
    }

    /** Tick in which the domain's latest version was published, −1 if never. */
    public int listedTick(int domain) {
        return journal.listedTick(domain);
    }

    /** The genealogy of practices. */
    public Versions versions() {
        return versions;
    }

    Environment environment() {
        return environment;
    }

    Gaming gaming() {
        return gaming;
    }

    Imitation imitation() {
        return imitation;
    }

    Rivalry rivalry() {
        return rivalry;
    }

    Satisfaction satisfaction() {
        return satisfaction;
    }

    Drop drop() {
        return drop;
    }

    Reward reward() {
        return reward;
    }

    Evidence evidence() {
        return evidence;
    }

    Selection selection() {
        return selection;
    }

    Journal journal() {
        return journal;
    }

    Mandates mandates() {
        return mandates;
    }

    Relay relay() {
        return relay;
    }

    Copying copying() {
        return copying;
    }

    Search search() {
        return search;
    }

    Transplants transplants() {
        return transplants;
    }

    Publicity publicity() {
        return publicity;
    }

    Mentoring mentoring() {
        return mentoring;
    }

    Contacts contacts() {
        return contacts;
    }

    RollOut rollOut() {
        return rollOut;
    }

    Decisions decisions() {
        return decisions;
    }
}
