package pacesetter.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.run.RunTable;
import pacesetter.run.Table;

/**
 * The versions of a domain's practice in one run: who made them from which, who carried them, and what became of them.
 * Rebuilt from the tables of versions, events and adoptions alone.
 *
 * @param nodes in the order of their ids
 * @param marks in the order of time
 */
public record Genealogy(int domain, List<Node> nodes, List<Mark> marks) {
    /**
     * A version.
     *
     * @param region its carrier, −1 for a department or a standard
     * @param tick when it was first published or copied, −1 if held at the start
     * @param parents ids of the versions it was made from, of this domain or another
     * @param copies times a region took it
     * @param carriers by tick, regions whose practice stems from it
     */
    public record Node(int id, int region, int tick, List<Integer> parents, int copies, List<Integer> carriers) {
        public Node {
            parents = List.copyOf(parents);
            carriers = List.copyOf(carriers);
        }
    }

    /** What happened to a version. */
    public enum Kind {
        /** It was published. */
        LISTING,
        /** It came into force as a standard. */
        STANDARD,
        /** It is a standard, and the measured leader left it behind. */
        LEFT_BEHIND,
        /** Its carrier took the lead from another region: the title, or the measured lead where nobody has a title. */
        OVERTAKE
    }

    /** What happened to a version in a tick. */
    public record Mark(Kind kind, int tick, int version) {}

    public Genealogy {
        nodes = List.copyOf(nodes);
        marks = List.copyOf(marks);
    }

    /** Whether its overtakes are those of the title: somebody was published. */
    public boolean isTitled() {
        return marks.stream().anyMatch(mark -> mark.kind() == Kind.LISTING);
    }

    /** How often the lead was taken over. */
    public long overtakes() {
        return marks.stream().filter(mark -> mark.kind() == Kind.OVERTAKE).count();
    }

    /**
     * The genealogies of a run's domains that have versions, in the order of domains; none if no events were kept, and of a frozen
     * twin, in which nobody copies.
     */
    static List<Genealogy> in(RunResult.Completed result) {
        Map<Integer, Reader> readers = new TreeMap<>();
        if (result.run().noise() == Run.Null.FROZEN) {
            return List.of();
        }
        Table series = result.series();
        int ticks = cell(series, series.rows() - 1, "tick") + 1; // of a run that is watched, those so far
        Table versions = result.table(RunTable.VERSIONS);
        for (int row = 0; row < versions.rows(); row++) {
            int domain = cell(versions, row, "domain");
            readers.computeIfAbsent(domain, d -> new Reader(d, ticks)).version(versions, row);
        }
        Table adoptions = result.table(RunTable.ADOPTIONS);
        for (int row = 0; row < adoptions.rows(); row++) {
            Reader reader = readers.get(cell(adoptions, row, "domain"));
            if (reader != null && cell(adoptions, row, "originator") == 1) {
                reader.holdsAtStart(cell(adoptions, row, "region"));
            }
        }
        Table events = result.table(RunTable.EVENTS);
        for (int row = 0; row < events.rows(); row++) {
            Reader reader = readers.get(cell(events, row, "domain"));
            if (reader != null) {
                reader.event(events, row);
            }
        }
        return readers.values().stream().map(Reader::genealogy).toList();
    }

    /** A cell that holds a whole number, −1 if empty. */
    private static int cell(Table table, int row, String column) {
        double value = table.value(row, ReplicateTable.column(table, column));
        return Double.isNaN(value) ? -1 : (int) value;
    }

    /** Goes through a domain's tables once. */
    private static final class Reader {
        private final int domain;
        private final int ticks;
        private final Map<Integer, Draft> drafts = new TreeMap<>(); // by id
        private final Map<Integer, Integer> origin = new TreeMap<>(); // version by region
        private final List<Mark> titles = new ArrayList<>();
        private final List<Mark> measured = new ArrayList<>();
        private final List<Mark> listings = new ArrayList<>();
        private final List<Mark> standards = new ArrayList<>();
        private final Map<Integer, Optional<Integer>> before = new TreeMap<>(); // origin by region that has adopted
        private int next; // position of the first version the events have not reached

        private Reader(int domain, int ticks) {
            this.domain = domain;
            this.ticks = ticks;
        }

        private static final class Draft {
            private final int region;
            private final int tick;
            private final List<Integer> parents = new ArrayList<>();
            private final int[] steps; // [tick] change of the number of carriers
            private int copies;

            private Draft(int region, int tick, int ticks) {
                this.region = region;
                this.tick = tick;
                steps = new int[ticks];
            }
        }

        void version(Table versions, int row) {
            Draft draft = drafts.computeIfAbsent(
                    cell(versions, row, "version"),
                    id -> new Draft(cell(versions, row, "region"), cell(versions, row, "tick"), ticks));
            int parent = cell(versions, row, "parent");
            if (parent >= 0) {
                draft.parents.add(parent);
            }
        }

        void holdsAtStart(int region) {
            drafts.entrySet().stream()
                    .filter(each -> each.getValue().tick < 0)
                    .findFirst()
                    .ifPresent(root -> move(region, root.getKey(), 0));
        }

        /** In a tick, practices are dropped first, then versions are made, then copied. */
        void event(Table events, int row) {
            int tick = cell(events, row, "tick");
            int region = cell(events, row, "region");
            int version = cell(events, row, "version");
            switch (ReplicateTable.code(events, row, "event")) {
                case "adoption" -> {
                    makeVersions(tick);
                    draft(version).copies++;
                    before.putIfAbsent(region, Optional.ofNullable(origin.get(region)));
                    move(region, version, tick);
                }
                case "drop" -> {
                    makeVersions(tick - 1);
                    leave(region, tick);
                    Optional.ofNullable(before.remove(region))
                            .flatMap(origin -> origin)
                            .ifPresent(former -> move(region, former, tick));
                }
                case "listing" -> listings.add(new Mark(Kind.LISTING, tick, version));
                case "standard", "revision" -> standards.add(new Mark(Kind.STANDARD, tick, version));
                case "standard_overtaken" -> standards.add(new Mark(Kind.LEFT_BEHIND, tick, version));
                case "title" -> lead(titles, events, row);
                case "measured_lead" -> lead(measured, events, row);
                default -> {}
            }
        }

        private void lead(List<Mark> marks, Table events, int row) {
            makeVersions(cell(events, row, "tick"));
            int region = cell(events, row, "region");
            if (region >= 0 && cell(events, row, "source_region") >= 0 && origin.containsKey(region)) {
                marks.add(new Mark(Kind.OVERTAKE, cell(events, row, "tick"), origin.get(region)));
            }
        }

        private void makeVersions(int tick) {
            List<Integer> ids = List.copyOf(drafts.keySet());
            while (next < ids.size() && draft(ids.get(next)).tick <= tick) {
                int id = ids.get(next++);
                Draft draft = draft(id);
                if (draft.tick >= 0 && draft.region >= 0) {
                    move(draft.region, id, draft.tick);
                }
            }
        }

        private void move(int region, int version, int tick) {
            leave(region, tick);
            origin.put(region, version);
            draft(version).steps[tick]++;
        }

        private void leave(int region, int tick) {
            Integer former = origin.remove(region);
            if (former != null) {
                draft(former).steps[tick]--;
            }
        }

        private Draft draft(int version) {
            Draft draft = drafts.get(version);
            if (draft == null) {
                throw new IllegalArgumentException("version " + version + " is not in the table of versions");
            }
            return draft;
        }

        Genealogy genealogy() {
            makeVersions(ticks);
            List<Node> nodes = new ArrayList<>();
            drafts.forEach((id, draft) -> {
                int[] carriers = draft.steps.clone();
                Arrays.parallelPrefix(carriers, Integer::sum);
                nodes.add(new Node(
                        id,
                        draft.region,
                        draft.tick,
                        draft.parents,
                        draft.copies,
                        Arrays.stream(carriers).boxed().toList()));
            });
            List<Mark> marks = new ArrayList<>(listings);
            marks.addAll(listings.isEmpty() ? measured : titles);
            marks.addAll(standards);
            marks.sort(Comparator.comparingInt(Mark::tick));
            return new Genealogy(domain, nodes, marks);
        }
    }
}
