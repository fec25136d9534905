package pacesetter.scenario;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One means of promotion; a strategy bundles several. What files and people call it stands in {@link LeverType}. */
public sealed interface Lever {
    /** Where and when it works. */
    Scope scope();

    /** Its kind. */
    LeverType type();

    /** The same lever at another place and time. */
    Lever in(Scope other);

    /** What a scenario file says of it beside its scope, by key. */
    default Map<String, String> keys() {
        return Map.of();
    }

    /** A lever without settings of its own. */
    record Plain(LeverType type, Scope scope) implements Lever {
        @Override
        public Lever in(Scope other) {
            return new Plain(type, other);
        }
    }

    /**
     * The province orders a listed practice copied, with a deadline.
     *
     * @param scripted true: issued by the scenario's events alone; false: after every listing
     * @param delay weeks from listing to notice (not scripted)
     * @param deadline weeks from notice to deadline, in place of {@code mandate.deadline}
     */
    record Notice(Scope scope, boolean scripted, int delay, int deadline) implements Lever {
        @Override
        public LeverType type() {
            return LeverType.NOTICE;
        }

        @Override
        public Lever in(Scope other) {
            return new Notice(other, scripted, delay, deadline);
        }

        @Override
        public Map<String, String> keys() {
            Map<String, String> keys = new TreeMap<>(Map.of("deadline", Integer.toString(deadline)));
            keys.put("issue", scripted ? "scripted" : "after_listing");
            if (!scripted) {
                keys.put("delay", Integer.toString(delay));
            }
            return keys;
        }
    }

    /**
     * The province supervises by checklist that what is listed is copied completely, from the listing on.
     *
     * @param deadline weeks from the listing, or from the lever's start, to the deadline
     */
    record Checklist(Scope scope, int deadline) implements Lever {
        @Override
        public LeverType type() {
            return LeverType.CHECKLIST;
        }

        @Override
        public Lever in(Scope other) {
            return new Checklist(other, deadline);
        }

        @Override
        public Map<String, String> keys() {
            return Map.of("deadline", Integer.toString(deadline));
        }
    }

    /**
     * The province makes a standard of a listed practice, a floor that every region must reach.
     *
     * @param scripted true: made by the scenario's events alone; false: of what has proved itself
     * @param adopters share of regions that must have adopted the version, in place of {@code standard.adopters}
     * @param age weeks since the listing, in place of {@code standard.age}
     * @param deadline weeks from the standard to its deadline, in place of {@code mandate.deadline}
     */
    record Standard(Scope scope, boolean scripted, double adopters, int age, int deadline) implements Lever {
        @Override
        public LeverType type() {
            return LeverType.STANDARD;
        }

        @Override
        public Lever in(Scope other) {
            return new Standard(other, scripted, adopters, age, deadline);
        }

        @Override
        public Map<String, String> keys() {
            Map<String, String> keys = new TreeMap<>(Map.of("deadline", Integer.toString(deadline)));
            keys.put("issue", scripted ? "scripted" : "after_adoption");
            keys.put("adopters", Double.toString(adopters));
            keys.put("age", Integer.toString(age));
            return keys;
        }
    }

    /** Regions learn along a given network, in the order of the region table, in place of borders and groups. */
    record Network(Scope scope, Graph graph) implements Lever {
        @Override
        public LeverType type() {
            return LeverType.NETWORK;
        }

        @Override
        public Lever in(Scope other) {
            return new Network(other, graph);
        }

        @Override
        public Map<String, String> keys() {
            return Map.of("graph", graph.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Shape of a learning network; the last region follows the first but on the path. */
    enum Graph {
        /** Each region sees the one before and the one after it. */
        PATH,
        /** The path closed to a circle. */
        RING,
        /** The two before and the two after, on a circle (Lazer and Friedman's lattice). */
        LATTICE,
        /** Everybody sees everybody. */
        COMPLETE
    }
}
