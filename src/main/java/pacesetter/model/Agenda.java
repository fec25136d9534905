package pacesetter.model;

import java.util.Arrays;

/**
 * The tasks of a week, as they are offered: domain by domain. Each region's hang together in a list, so that it can choose
 * among its own; what it takes up is carried out in the order of offers.
 */
final class Agenda {
    private static final int NONE = -1;

    private int size;
    private Task[] kinds = new Task[64];
    private int[] domains = new int[64];
    private int[] regions = new int[64];
    private int[] versions = new int[64];
    private boolean[] mandated = new boolean[64];
    private double[] utilities = new double[64];
    private double[] costs = new double[64];
    private boolean[] taken = new boolean[64];
    private int[] next = new int[64]; // task of the same region, NONE for the last
    private final int[] first; // [region] task, NONE for none
    private final int[] last; // [region]
    private final int[] supervised; // [region] programmes

    Agenda(int regionCount) {
        first = new int[regionCount];
        last = new int[regionCount];
        supervised = new int[regionCount];
        clear();
    }

    /** A new week. */
    void clear() {
        size = 0;
        Arrays.fill(first, NONE);
        Arrays.fill(supervised, 0);
    }

    /** Offers a region a task. */
    void offer(int region, Task kind, int domain, int version, boolean isMandated, double utility, double cost) {
        if (size == kinds.length) {
            grow(size * 2);
        }
        kinds[size] = kind;
        domains[size] = domain;
        regions[size] = region;
        versions[size] = version;
        mandated[size] = isMandated;
        utilities[size] = utility;
        costs[size] = cost;
        taken[size] = false;
        next[size] = NONE;
        if (first[region] == NONE) {
            first[region] = size;
        } else {
            next[last[region]] = size;
        }
        last[region] = size++;
    }

    private void grow(int capacity) {
        kinds = Arrays.copyOf(kinds, capacity);
        domains = Arrays.copyOf(domains, capacity);
        regions = Arrays.copyOf(regions, capacity);
        versions = Arrays.copyOf(versions, capacity);
        mandated = Arrays.copyOf(mandated, capacity);
        utilities = Arrays.copyOf(utilities, capacity);
        costs = Arrays.copyOf(costs, capacity);
        taken = Arrays.copyOf(taken, capacity);
        next = Arrays.copyOf(next, capacity);
    }

    /** One of a region's programmes is supervised in this week: that comes first. */
    void supervise(int region) {
        supervised[region]++;
    }

    /** How many of a region's programmes are supervised. */
    int supervised(int region) {
        return supervised[region];
    }

    /** A region takes up a task. */
    void take(int task) {
        taken[task] = true;
    }

    int size() {
        return size;
    }

    /** A region's first task, −1 if it has none. */
    int first(int region) {
        return first[region];
    }

    /** The next task of the same region, −1 if there is none. */
    int next(int task) {
        return next[task];
    }

    Task kind(int task) {
        return kinds[task];
    }

    int domain(int task) {
        return domains[task];
    }

    int region(int task) {
        return regions[task];
    }

    int version(int task) {
        return versions[task];
    }

    boolean isMandated(int task) {
        return mandated[task];
    }

    boolean isTaken(int task) {
        return taken[task];
    }

    double utility(int task) {
        return utilities[task];
    }

    double cost(int task) {
        return costs[task];
    }
}
