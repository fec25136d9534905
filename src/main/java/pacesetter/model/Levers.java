package pacesetter.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pacesetter.model.ground.World;
import pacesetter.random.Purpose;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Lever;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Period;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Scope;
import pacesetter.scenario.Strategy;

/** The levers of one kind in a strategy, asked where and when they work. Scopes are spread out once, to be read fast. */
final class Levers {
    private static final Set<LeverType> ORDERS = EnumSet.of(LeverType.NOTICE, LeverType.CHECKLIST, LeverType.STANDARD);

    private final List<Lever> levers;
    private final Scope[] scopes; // [lever]
    private final boolean[][] domains; // [lever][domain] in its scope
    private final boolean[][] regions; // [lever][region] in its scope
    private final Period[] periods; // [domain] when it is open

    private Levers(List<Lever> levers, World world) {
        Scenario scenario = world.scenario();
        this.levers = levers;
        scopes = levers.stream().map(Lever::scope).toArray(Scope[]::new);
        periods = scenario.domains().stream().map(Domain::period).toArray(Period[]::new);
        domains = new boolean[scopes.length][scenario.domains().size()];
        regions = new boolean[scopes.length][scenario.regions().size()];
        for (int i = 0; i < scopes.length; i++) {
            for (int d = 0; d < domains[i].length; d++) {
                domains[i][d] =
                        (scopes[i].domains().isEmpty() || scopes[i].domains().contains(d))
                                && isMeant(levers.get(i), d, world);
            }
            for (pacesetter.scenario.Region region : scenario.regions()) {
                regions[i][region.index()] = scopes[i].reaches(region);
            }
        }
    }

    /** Whether an order is meant for a domain: the same ones for all kinds, and with a larger share those and others. */
    private static boolean isMeant(Lever lever, int domain, World world) {
        double share = world.parameters().mandate().share();
        return !ORDERS.contains(lever.type())
                || world.seed().stream(Purpose.MEANT, domain).uniform(0) < share;
    }

    static Levers of(LeverType type, Strategy strategy, World world) {
        List<Lever> levers = strategy.levers().stream()
                .filter(lever -> lever.type() == type)
                .map(world::inTicks)
                .toList();
        return new Levers(levers, world);
    }

    boolean isEmpty() {
        return scopes.length == 0;
    }

    int count() {
        return scopes.length;
    }

    Lever lever(int i) {
        return levers.get(i);
    }

    /** Whether a lever works on a domain in a tick, somewhere; none does where the domain is not open. */
    boolean works(int i, int tick, int domain) {
        return tick >= scopes[i].start()
                && tick < scopes[i].stop()
                && domains[i][domain]
                && periods[domain].contains(tick);
    }

    /** Whether a lever's scope has a region in it. */
    boolean reaches(int i, int region) {
        return regions[i][region];
    }

    /** Number of regions in a lever's scope. */
    int reach(int i) {
        int count = 0;
        for (boolean reached : regions[i]) {
            count += reached ? 1 : 0;
        }
        return count;
    }

    /** Whether any works on a domain in a tick, somewhere. */
    boolean work(int tick, int domain) {
        for (int i = 0; i < scopes.length; i++) {
            if (works(i, tick, domain)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any works on a domain in a tick in a region. */
    boolean work(int tick, int domain, int region) {
        for (int i = 0; i < scopes.length; i++) {
            if (works(i, tick, domain) && reaches(i, region)) {
                return true;
            }
        }
        return false;
    }
}
