package pacesetter.run;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import pacesetter.model.Happening;

/**
 * When the three leads of each domain changed hands in a run, from what happened in it. As everywhere, the first leader of a
 * domain is no change, nor is one who was away and comes back with nobody between.
 */
public final class LeadChanges {
    /** None at all. */
    public static final LeadChanges NONE = new LeadChanges(new int[0]);

    private static final List<Happening> LEADS = List.of(Happening.TRUE_LEAD, Happening.MEASURED_LEAD, Happening.TITLE);

    /** As the columns of {@link RunTable#SERIES} that count them over all domains. */
    private static final List<String> COLUMNS = List.of("true_changes", "measured_changes", "titled_changes");

    private static final int WIDTH = 3;

    private final int[] changes; // in the order of time: [change * WIDTH + 0] tick, + 1 lead, + 2 domain

    private LeadChanges(int[] changes) {
        this.changes = changes;
    }

    /** Those of a run that is watched; while no tick is under way. */
    public static LeadChanges of(Chronicle told, int domains) {
        Collector found = new Collector(domains);
        told.events().forEach(event -> found.add(event.tick(), event.kind(), event.domain(), event.region()));
        return found.changes();
    }

    /** Those of a run that is over; none if it kept no events. */
    public static LeadChanges of(RunResult.Completed result) {
        Table events = result.table(RunTable.EVENTS);
        List<Happening> kinds = List.of(Happening.values());
        Collector found = new Collector(result.run().scenario().domains().size());
        for (int row = 0; row < events.rows(); row++) {
            double region = events.value(row, events.column("region"));
            found.add(
                    (int) events.value(row, events.column("tick")),
                    kinds.get((int) events.value(row, events.column("event"))),
                    (int) events.value(row, events.column("domain")),
                    Double.isNaN(region) ? -1 : (int) region);
        }
        return found.changes();
    }

    /** Whether a column counts changes of a lead. */
    public static boolean isCountedIn(String column) {
        return COLUMNS.contains(column);
    }

    /** The ticks in which a lead, named as its column of {@link RunTable#SERIES}, changed in a domain. */
    public int[] ticks(String column, int domain) {
        int lead = COLUMNS.indexOf(column);
        return IntStream.range(0, changes.length / WIDTH)
                .filter(i -> changes[i * WIDTH + 1] == lead && changes[i * WIDTH + 2] == domain)
                .map(i -> changes[i * WIDTH])
                .toArray();
    }

    /** Sees who leads, event by event. */
    private static final class Collector {
        private final int[] leaders; // [lead * domains + domain], −1 before the first
        private final int domains;
        private final IntStream.Builder found = IntStream.builder();

        Collector(int domains) {
            this.domains = domains;
            leaders = new int[LEADS.size() * domains];
            Arrays.fill(leaders, -1);
        }

        void add(int tick, Happening kind, int domain, int region) {
            int lead = LEADS.indexOf(kind);
            if (lead < 0 || region < 0) {
                return;
            }
            int before = leaders[lead * domains + domain];
            leaders[lead * domains + domain] = region;
            if (before >= 0 && before != region) {
                found.add(tick).add(lead).add(domain);
            }
        }

        LeadChanges changes() {
            return new LeadChanges(found.build().toArray());
        }
    }
}
