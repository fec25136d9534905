package pacesetter.model;

import java.util.List;
import pacesetter.scenario.Lever;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Scope;

/** The levers of one kind in a strategy, asked where and when they work. Scopes are spread out once, to be read fast. */
final class Levers {
    private final List<Lever> levers;
    private final Scope[] scopes; // [lever]
    private final boolean[][] domains; // [lever][domain] in its scope
    private final boolean[][] regions; // [lever][region] in its scope

    private Levers(List<Lever> levers, Scenario scenario) {
        this.levers = levers;
        scopes = levers.stream().map(Lever::scope).toArray(Scope[]::new);
        domains = new boolean[scopes.length][scenario.domains().size()];
        regions = new boolean[scopes.length][scenario.regions().size()];
        for (int i = 0; i < scopes.length; i++) {
            for (int d = 0; d < domains[i].length; d++) {
                domains[i][d] =
                        scopes[i].domains().isEmpty() || scopes[i].domains().contains(d);
            }
            for (pacesetter.scenario.Region region : scenario.regions()) {
                regions[i][region.index()] = scopes[i].reaches(region.group());
            }
        }
    }

    static Levers of(LeverType type, Model model) {
        List<Lever> levers = model.strategy().levers().stream()
                .filter(lever -> lever.type() == type)
                .toList();
        return new Levers(levers, model.world().scenario());
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

    /** Whether a lever works on a domain in a tick, somewhere. */
    boolean works(int i, int tick, int domain) {
        return tick >= scopes[i].start() && tick < scopes[i].stop() && domains[i][domain];
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
