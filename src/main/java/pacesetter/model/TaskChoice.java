package pacesetter.model;

import java.util.Arrays;
import pacesetter.random.Stream;

/** A choice among tasks by utility and noise, while attention lasts (S10; Gumbel noise makes it a logit, McFadden 1974). */
final class TaskChoice {
    private int size;
    private int[] what = new int[32]; // as offered
    private double[] utilities = new double[32];
    private double[] costs = new double[32];
    private int[] order = new int[32];
    private boolean[] taken = new boolean[32];
    private double noise;
    private Stream draws = new Stream(0);

    /** Nothing is offered yet. */
    void begin(double scale, Stream noiseDraws) {
        size = 0;
        noise = scale;
        draws = noiseDraws;
    }

    /** Offers a task; of equals the one offered first comes first. */
    void offer(Task kind, int domain, double utility, double cost, int task) {
        if (size == what.length) {
            what = Arrays.copyOf(what, size * 2);
            utilities = Arrays.copyOf(utilities, size * 2);
            costs = Arrays.copyOf(costs, size * 2);
            order = Arrays.copyOf(order, size * 2);
            taken = Arrays.copyOf(taken, size * 2);
        }
        double disturbed = noise > 0 ? utility + noise * Gumbel.of(draws.bits(kind.draw(domain))) : utility;
        what[size] = task;
        utilities[size] = disturbed;
        costs[size] = cost;
        int place = size;
        while (place > 0 && utilities[order[place - 1]] < disturbed) {
            order[place] = order[place - 1];
            place--;
        }
        order[place] = size++;
    }

    /** Takes tasks in order while they can be paid for; returns what is left. */
    double decide(double available) {
        double left = available;
        for (int i = 0; i < size; i++) {
            int task = order[i];
            taken[task] = costs[task] <= left;
            left -= taken[task] ? costs[task] : 0;
        }
        return left;
    }

    int size() {
        return size;
    }

    /** What was offered as number i. */
    int what(int i) {
        return what[i];
    }

    boolean isTaken(int i) {
        return taken[i];
    }
}
