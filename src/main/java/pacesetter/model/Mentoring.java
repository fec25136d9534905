package pacesetter.model;

import java.util.Arrays;
import pacesetter.model.ground.World;
import pacesetter.scenario.Region;
import pacesetter.scenario.parameters.MentoringParameters;

/**
 * Mentoring: a region that holds a title helps the region that is furthest behind it among those measured not to deliver,
 * at home in its group before elsewhere, and in one domain at a time: where its help is needed most. The helped region
 * sees the mentor's practice as it is and makes fewer errors; the mentor pays attention. It stays for some weeks, then
 * chooses again.
 */
final class Mentoring {
    private static final int NOBODY = -1;

    private final Field[] fields;
    private final MentoringParameters parameters;
    private final double delivered; // share of what was listed, from which a region needs no help
    private final Levers levers;
    private final Leads leads;
    private final InPrint print;
    private final Happenings happenings;
    private final int[] groups; // [region]
    private final int[] helped; // [domain] region that is helped, NOBODY if none is
    private final int[] mentor; // [domain] region that helps
    private final int[] until; // [domain] tick in which the help ends
    private final int[] engagement; // [region] domain in which it helps, or would; NOBODY if none

    Mentoring(World world, Field[] fields, Levers levers, Leads leads, InPrint print, Happenings happenings) {
        this.fields = fields;
        this.levers = levers;
        this.leads = leads;
        this.print = print;
        this.happenings = happenings;
        parameters = world.parameters().mentoring();
        delivered = world.parameters().coverage().delivered();
        groups = world.scenario().regions().stream().mapToInt(Region::group).toArray();
        helped = new int[fields.length];
        Arrays.fill(helped, NOBODY);
        mentor = helped.clone();
        until = helped.clone();
        engagement = new int[groups.length];
        Arrays.fill(engagement, NOBODY);
    }

    /** Ends what is over; mentors that are free choose; called whenever the province has measured. */
    void consider(int tick) {
        if (levers.isEmpty()) {
            return;
        }
        endWhatIsOver(tick);
        int[] laggards = new int[helped.length];
        for (int d = 0; d < helped.length; d++) {
            int leader = leads.titled(d);
            boolean free = leader >= 0 && (engagement[leader] < 0 || helped[engagement[leader]] < 0);
            laggards[d] = free && levers.work(tick, d) ? laggard(d, leader, tick) : NOBODY;
            if (laggards[d] >= 0) {
                int other = engagement[leader];
                if (other < 0 || isNeededMore(leader, d, laggards[d], other, laggards[other])) {
                    engagement[leader] = d;
                }
            }
        }
        for (int d = 0; d < helped.length; d++) {
            int leader = leads.titled(d);
            if (laggards[d] >= 0 && engagement[leader] == d) {
                begin(d, leader, laggards[d], tick);
            }
        }
    }

    private void endWhatIsOver(int tick) {
        for (int d = 0; d < helped.length; d++) {
            boolean stays = tick < until[d] && leads.titled(d) == mentor[d];
            if (helped[d] >= 0 && !(stays && levers.work(tick, d, helped[d]))) {
                end(d);
            }
        }
    }

    /** Nobody is helped in a domain any more. */
    void end(int domain) {
        if (helped[domain] >= 0) {
            engagement[mentor[domain]] = NOBODY;
            helped[domain] = NOBODY;
        }
    }

    /** The region furthest behind a leader among those measured not to deliver what was listed, at home before elsewhere; −1 if none. */
    private int laggard(int domain, int leader, int tick) {
        double good = delivered * print.measuredThen(domain);
        int found = NOBODY;
        for (int r = 0; r < groups.length; r++) {
            if (measured(r, domain) < good
                    && lead(leader, r, domain) > 0
                    && levers.work(tick, domain, r)
                    && (found < 0 || isNeededMore(leader, domain, r, domain, found))) {
                found = r;
            }
        }
        return found;
    }

    private boolean isNeededMore(int leader, int domain, int region, int otherDomain, int other) {
        boolean home = groups[region] == groups[leader];
        boolean otherHome = groups[other] == groups[leader];
        return home == otherHome ? lead(leader, region, domain) > lead(leader, other, otherDomain) : home;
    }

    private double lead(int leader, int region, int domain) {
        return measured(leader, domain) - measured(region, domain);
    }

    private double measured(int region, int domain) {
        return fields[domain].evidence().measured().at(region);
    }

    private void begin(int domain, int leader, int laggard, int tick) {
        helped[domain] = laggard;
        mentor[domain] = leader;
        until[domain] = tick + parameters.weeks();
        happenings.add(Happening.MENTORING, domain, laggard, leader, -1, lead(leader, laggard, domain));
    }

    /** Whether a region helps another in this tick. */
    boolean helps(int region) {
        int domain = engagement[region];
        return domain >= 0 && helped[domain] >= 0 && mentor[domain] == region;
    }

    /** The region that is helped in a domain, −1 if none is. */
    int helped(int domain) {
        return helped[domain];
    }

    /** Who helps a region in a domain, −1 if nobody does. */
    int mentor(int domain, int region) {
        return helped[domain] == region ? mentor[domain] : NOBODY;
    }

    /** Factor on the copying errors of a region in a domain. */
    double errors(int domain, int region) {
        return helped[domain] == region ? parameters.error() : 1;
    }
}
