package pacesetter.gui.map;

import java.time.LocalDate;
import java.util.Arrays;
import pacesetter.model.Field;
import pacesetter.model.Leads;
import pacesetter.model.Model;
import pacesetter.model.Status;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Scenario;

/** What a model shows between two ticks, copied, so that it can be painted while the model goes on. */
final class Snapshot {
    private final Scenario scenario;
    private final int tick;
    private final int regions;
    private final double[] performance; // [domain * regions + region], Y delivered
    private final double[] measured; // [domain * regions + region], M
    private final double[] satisfaction; // [domain * regions + region], share
    private final Status[] status; // [domain * regions + region]
    private final boolean[] originator; // [domain * regions + region]
    private final int[] practice; // [domain * regions + region], bits
    private final int[] version; // [domain * regions + region], copied last, -1 if none
    private final int[] source; // [domain * regions + region], it came from, -1 if none
    private final int[] adopted; // [domain * regions + region], tick of the first adoption, -1 if none
    private final int[][] leads; // [lead][domain] region, -1 if none
    private final double[] benchmark; // [domain] the pioneer's performance at the start

    private Snapshot(Model model) {
        scenario = model.world().scenario();
        tick = model.tick();
        regions = model.world().scenario().regions().size();
        int domains = model.fields().size();
        int cells = regions * domains;
        performance = new double[cells];
        measured = new double[cells];
        satisfaction = new double[cells];
        status = new Status[cells];
        originator = new boolean[cells];
        practice = new int[cells];
        version = new int[cells];
        source = new int[cells];
        adopted = new int[cells];
        for (int cell = 0; cell < cells; cell++) {
            Field field = model.field(cell / regions);
            int region = cell % regions;
            performance[cell] = field.performance(region);
            measured[cell] = field.measured(region);
            satisfaction[cell] = field.satisfaction(region);
            status[cell] = field.status(region);
            originator[cell] = field.isOriginator(region);
            practice[cell] = field.practice(region);
            version[cell] = field.version(region);
            source[cell] = field.source(region);
            adopted[cell] = field.adoptedTick(region);
        }
        Leads now = model.leads();
        leads = new int[Lead.values().length][domains];
        benchmark = new double[domains];
        for (int d = 0; d < domains; d++) {
            leads[Lead.TRUE.ordinal()][d] = now.truly(d);
            leads[Lead.MEASURED.ordinal()][d] = now.measured(d);
            leads[Lead.TITLED.ordinal()][d] = now.titled(d);
            benchmark[d] = model.world().benchmark(d);
        }
    }

    /** What the model shows now; no tick may be under way. */
    static Snapshot of(Model model) {
        return new Snapshot(model);
    }

    Scenario scenario() {
        return scenario;
    }

    /** The last tick that is over, −1 if none is. */
    int tick() {
        return tick;
    }

    /** The date it shows: the end of the last tick, or the calendar's start. */
    LocalDate date() {
        return endOf(tick);
    }

    /** The end of a tick, the calendar's start for −1. */
    LocalDate endOf(int ended) {
        Calendar calendar = scenario.calendar();
        return ended < 0 ? calendar.start() : calendar.endOf(ended);
    }

    int regions() {
        return regions;
    }

    int domains() {
        return benchmark.length;
    }

    private int cell(int region, int domain) {
        return domain * regions + region;
    }

    /** Performance delivered, 0 as before, 1 the gain of the provincial optimum. */
    double performance(int region, int domain) {
        return performance[cell(region, domain)];
    }

    /** What the province believes of it, same unit. */
    double measured(int region, int domain) {
        return measured[cell(region, domain)];
    }

    /** Satisfaction of residents, share. */
    double satisfaction(int region, int domain) {
        return satisfaction[cell(region, domain)];
    }

    Status status(int region, int domain) {
        return status[cell(region, domain)];
    }

    boolean isOriginator(int region, int domain) {
        return originator[cell(region, domain)];
    }

    /** Performs at the share of the pioneer's start that counts as delivered. */
    boolean delivers(int region, int domain) {
        return performance(region, domain) >= scenario.parameters().coverage().delivered() * benchmark[domain];
    }

    /** In force or delivered, as the tables count it. */
    boolean isCovered(int region, int domain) {
        return isOriginator(region, domain) || status(region, domain) == Status.IN_FORCE || delivers(region, domain);
    }

    /** The practice's elements as bits. */
    int practice(int region, int domain) {
        return practice[cell(region, domain)];
    }

    /** Version copied last, −1 if none. */
    int version(int region, int domain) {
        return version[cell(region, domain)];
    }

    /** Region the practice was copied from last, −1 if none. */
    int source(int region, int domain) {
        return source[cell(region, domain)];
    }

    /** Tick of the first adoption, −1 if none. */
    int adoptedTick(int region, int domain) {
        return adopted[cell(region, domain)];
    }

    /** Region that leads a domain, −1 if none. */
    int leader(Lead lead, int domain) {
        return leads[lead.ordinal()][domain];
    }

    /** The region a domain is learned from: the titled leader, else the measured one; −1 if none. */
    int model(int domain) {
        int titled = leader(Lead.TITLED, domain);
        return titled >= 0 ? titled : leader(Lead.MEASURED, domain);
    }

    /** Number of domains a region leads. */
    int leads(Lead lead, int region) {
        return (int) Arrays.stream(leads[lead.ordinal()])
                .filter(leader -> leader == region)
                .count();
    }

    /** The region that leads most domains, the first of equals, −1 if none leads any. */
    int leadsMost(Lead lead) {
        int[] count = new int[regions];
        int most = -1;
        for (int leader : leads[lead.ordinal()]) {
            if (leader >= 0) {
                count[leader]++;
            }
        }
        for (int r = 0; r < regions; r++) {
            most = count[r] > (most < 0 ? 0 : count[most]) ? r : most;
        }
        return most;
    }

    /** An indicator of a domain in a region, in its own unit. */
    double indicator(int region, int domain, Domain.Indicator indicator) {
        return indicator.at(performance(region, domain) / benchmark[domain]);
    }

    /** Share of elements in which a region's practice is the same as another's. */
    double closeness(int region, int other, int domain) {
        int bits = scenario.domains().get(domain).landscape().bits();
        return 1 - Integer.bitCount(practice(region, domain) ^ practice(other, domain)) / (double) bits;
    }

    /** A region's place by measured performance in a domain, from 1; equals share the better place. */
    int rank(int region, int domain) {
        double own = measured(region, domain);
        int rank = 1;
        for (int other = 0; other < regions; other++) {
            rank += measured(other, domain) > own ? 1 : 0;
        }
        return rank;
    }
}
