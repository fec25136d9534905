package pacesetter.model;

import java.util.List;
import pacesetter.model.ground.World;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.scenario.Event;
import pacesetter.scenario.parameters.NationalParameters;

/**
 * The national tier (S16). What an event says is taken up in so many provinces on its day, and in no more. Else a standard
 * whose floor enough regions are measured to have reached may be taken up by the nation, once a domain; the other provinces
 * follow as in Bass (1969); its originator's results are seen in a better light from then on.
 */
public final class National {
    private final World world;
    private final Field[] fields;
    private final Standards standards;
    private final Prestige prestige;
    private final Happenings happenings;
    private final NationalParameters parameters;
    private final List<Event.NationalUptake> script;
    private final boolean[] taken; // [domain]
    private final boolean[] documented; // [domain] taken up by an event
    private final int[] provinces; // [domain] others that have followed

    National(World world, Field[] fields, Standards standards, Prestige prestige, Happenings happenings) {
        this.world = world;
        this.fields = fields;
        this.standards = standards;
        this.prestige = prestige;
        this.happenings = happenings;
        parameters = world.parameters().national();
        script = world.events().stream()
                .filter(Event.NationalUptake.class::isInstance)
                .map(Event.NationalUptake.class::cast)
                .toList();
        taken = new boolean[fields.length];
        documented = new boolean[taken.length];
        provinces = new int[taken.length];
    }

    void week(int tick) {
        for (Event.NationalUptake event : script) {
            if (event.tick() == tick) {
                takeUp(event);
            }
        }
        Seed seed = world.seed();
        for (int d = 0; d < taken.length; d++) {
            if (documented[d] || !fields[d].isOpen(tick) || (!taken[d] && standards.version(d) < 0)) {
                continue;
            }
            Stream draws = seed.stream(Purpose.NATIONAL, d, tick);
            if (taken[d]) {
                follow(d, draws);
            } else {
                double share = share(d);
                if (share >= parameters.coverage() && draws.uniform(0) < parameters.uptake()) {
                    takeUp(Happening.NATIONAL_UPTAKE, d, standards.originator(d), share);
                }
            }
        }
    }

    private void takeUp(Event.NationalUptake event) {
        int domain = event.domain();
        documented[domain] = true;
        provinces[domain] = Math.max(provinces[domain], event.provinces());
        takeUp(Happening.NATIONAL_EVENT, domain, world.pioneer(domain), event.provinces());
    }

    private void follow(int domain, Stream draws) {
        double share = (double) provinces[domain] / parameters.provinces();
        double hazard = parameters.innovation() + parameters.imitation() * share;
        for (int i = provinces[domain]; i < parameters.provinces(); i++) {
            provinces[domain] += draws.uniform(i) < hazard ? 1 : 0;
        }
    }

    private double share(int domain) {
        double floor = standards.floor(domain);
        Readings measured = fields[domain].evidence().measured();
        int reached = 0;
        for (int r = 0; r < measured.size(); r++) {
            reached += measured.at(r) >= floor ? 1 : 0;
        }
        return (double) reached / measured.size();
    }

    private void takeUp(Happening kind, int domain, int originator, double value) {
        taken[domain] = true;
        if (originator >= 0) {
            prestige.give(originator, parameters.prestige());
        }
        happenings.add(kind, domain, originator, -1, standards.version(domain), value);
    }

    /** Whether the nation has taken up a domain's standard or, by an event, its practice. */
    public boolean isTaken(int domain) {
        return taken[domain];
    }

    /** Other provinces that have followed. */
    public int provinces(int domain) {
        return provinces[domain];
    }
}
