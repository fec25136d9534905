package pacesetter.run;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import pacesetter.model.Field;
import pacesetter.model.Status;
import pacesetter.text.Name;
import pacesetter.text.Term;

/**
 * Counts and sums over some programmes at the end of a tick. The meanings of coverage are kept apart: <em>adopted</em>
 * took another's practice, on paper included; <em>in force</em> is adopted, not on paper and rolled out since;
 * <em>delivered</em> performs well by whatever way; <em>covered</em> is in force or delivered. The originator counts in
 * all.
 *
 * <p>Programmes are counted in 32 classes by status, originator and delivery: this is the recorder's inner loop.
 */
final class Tally {
    private static final int STATUSES = 8; // room for them
    private static final int ORIGINATOR = 8;
    private static final int SHORT = 16; // performs below the threshold
    private static final int CLASSES = 32;

    private static final int[] ADOPTED = classes(c -> isOriginator(c) || status(c) != Status.NONE.ordinal());
    private static final int[] IN_FORCE = classes(c -> isOriginator(c) || status(c) == Status.IN_FORCE.ordinal());
    private static final int[] DELIVERED = classes(c -> isOriginator(c) || (c & SHORT) == 0);
    private static final int[] COVERED = classes(c -> isIn(IN_FORCE, c) || isIn(DELIVERED, c));
    private static final int[] PAPER =
            classes(c -> status(c) == Status.PAPER.ordinal() || status(c) == Status.PLAQUE.ordinal());
    private static final int[] DROPPED = classes(c -> status(c) == Status.DROPPED.ordinal());
    private static final int[] ALL = classes(c -> true);

    /** 1 for a class that has a reform, 0 where the legacy practice is all there is. */
    private static final double[] REFORMED = IntStream.range(0, CLASSES)
            .mapToDouble(c -> isIn(COVERED, c) || status(c) == Status.ROLLOUT.ordinal() ? 1 : 0)
            .toArray();

    /** What every table of coverage has. */
    static final List<Variable<Tally>> VARIABLES = variables();

    /** The same where programmes of several domains are counted. */
    static final List<Variable<Tally>> OVER_DOMAINS = VARIABLES.stream()
            .map(one ->
                    new Variable<>(one.column().noting("Of domains with room at the start."), one.name(), one.number()))
            .toList();

    private final int[] programmes = new int[CLASSES]; // [class]
    private final long[] people = new long[CLASSES]; // [class]
    private int all;
    private double performance;
    private double quality;
    private double items;
    private double satisfaction;
    private double embellished;
    private double score;

    /** All bits of a class that belongs, none of the others. */
    private static int[] classes(IntPredicate members) {
        return IntStream.range(0, CLASSES).map(c -> members.test(c) ? -1 : 0).toArray();
    }

    private static boolean isIn(int[] members, int classOf) {
        return members[classOf] != 0;
    }

    private static boolean isOriginator(int classOf) {
        return (classOf & ORIGINATOR) != 0;
    }

    private static int status(int classOf) {
        return classOf % STATUSES;
    }

    /**
     * Adds a domain's programmes in the regions {@code from} until before {@code to}.
     *
     * @param population of all regions
     * @param threshold performance from which a programme delivers
     * @param exponent of the score
     */
    void add(Field state, int from, int to, long[] population, double threshold, double exponent) {
        double performances = 0;
        double qualities = 0;
        double handled = 0;
        double content = 0;
        double reported = 0;
        for (int region = from; region < to; region++) {
            double delivery = state.performance(region);
            // The sign bit in place of a branch: what regions do is hard to predict.
            int below = (int) (Double.doubleToRawLongBits(delivery - threshold) >>> 63);
            int originator = state.isOriginator(region) ? ORIGINATOR : 0;
            int classOf = state.status(region).ordinal() + originator + SHORT * below;
            programmes[classOf]++;
            people[classOf] += population[region];
            performances += delivery;
            qualities += state.quality(region);
            handled += REFORMED[classOf] * state.rollout(region) * state.depth(region);
            content += state.satisfaction(region);
            reported += state.embellished(region);
        }
        all += to - from;
        performance += performances;
        quality += qualities;
        items += handled;
        satisfaction += content;
        embellished += reported;
        score += exponent == 1 ? performances : scores(state, from, to, exponent);
    }

    private static double scores(Field state, int from, int to, double exponent) {
        double sum = 0;
        for (int region = from; region < to; region++) {
            sum += power(state.performance(region), exponent);
        }
        return sum;
    }

    /** A power, by squaring where the exponent is a whole number. */
    static double power(double base, double exponent) {
        int left = (int) exponent;
        if (left != exponent || left < 0) {
            return FastMath.pow(base, exponent);
        }
        double result = 1;
        double square = base;
        for (; left != 0; left >>= 1) {
            if ((left & 1) != 0) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }

    /** Forgets all programmes. */
    void clear() {
        Arrays.fill(programmes, 0);
        Arrays.fill(people, 0);
        all = 0;
        performance = 0;
        quality = 0;
        items = 0;
        satisfaction = 0;
        embellished = 0;
        score = 0;
    }

    void add(Tally other) {
        for (int c = 0; c < CLASSES; c++) {
            programmes[c] += other.programmes[c];
            people[c] += other.people[c];
        }
        all += other.all;
        performance += other.performance;
        quality += other.quality;
        items += other.items;
        satisfaction += other.satisfaction;
        embellished += other.embellished;
        score += other.score;
    }

    /** Share of programmes that took another's practice; NaN, as every share and mean here, if there are none. */
    double adopted() {
        return share(ADOPTED);
    }

    double inForce() {
        return share(IN_FORCE);
    }

    double delivered() {
        return share(DELIVERED);
    }

    double covered() {
        return share(COVERED);
    }

    /** Mean of roll-out times depth, 0 where the legacy practice is all there is. */
    double items() {
        return mean(items);
    }

    private double share(int[] members) {
        return (double) count(members) / all;
    }

    private double population(int[] members) {
        return (double) people(members) / people(ALL);
    }

    private double mean(double sum) {
        return sum / all;
    }

    private int count(int[] members) {
        int sum = 0;
        for (int c = 0; c < CLASSES; c++) {
            sum += programmes[c] & members[c];
        }
        return sum;
    }

    private long people(int[] members) {
        long sum = 0;
        for (int c = 0; c < CLASSES; c++) {
            sum += people[c] & members[c];
        }
        return sum;
    }

    private static List<Variable<Tally>> variables() {
        Variables<Tally> list = new Variables<>();
        coverage(
                list,
                "adopted",
                Term.ADOPTED.word(),
                ADOPTED,
                "took another region's practice, on paper included, or originated it");
        coverage(
                list,
                "in_force",
                Term.IN_FORCE.word(),
                IN_FORCE,
                "took another's practice, not on paper, and have rolled it out since, or originated it");
        coverage(
                list,
                "delivered",
                Term.DELIVERED.word(),
                DELIVERED,
                "perform, by whatever way, at coverage.delivered of the pioneer's start or better, or originated it");
        coverage(list, "covered", Term.COVERED.word(), COVERED, "are in force or delivered");
        list.add(
                Column.share("paper", "Share of programmes declared on paper or opened as a plaque only.")
                        .with(Goal.MIN),
                "on paper only",
                "仅停留纸面",
                tally -> tally.share(PAPER));
        list.add(
                Column.performance("performance", "Mean performance delivered (Y).")
                        .with(Goal.MAX),
                Term.PERFORMANCE,
                tally -> tally.mean(tally.performance));
        list.add(
                Column.performance("score", "Mean of performance to the power coverage.score_exponent.")
                        .with(Goal.MAX),
                Term.SCORE,
                tally -> tally.mean(tally.score));
        list.add(
                Column.performance("quality", "Mean performance of practices once they are everywhere (y)."),
                "quality of practices",
                "做法质量",
                tally -> tally.mean(tally.quality));
        list.add(
                Column.share(
                        "items",
                        "Share of items handled the new way: mean of roll-out times depth, 0 where only the legacy practice is."),
                "items handled the new way",
                "按新办法办理的事项",
                Tally::items);
        list.add(
                Column.share("dropped", "Share of programmes that took a practice and have given it up.")
                        .with(Goal.MIN),
                Term.GIVEN_UP,
                tally -> tally.share(DROPPED));
        list.add(
                Column.share("satisfaction", "Mean satisfaction of residents (S).")
                        .with(Goal.MAX),
                Term.SATISFACTION,
                tally -> tally.mean(tally.satisfaction));
        list.add(
                Column.amount(
                                "reported_minus_true",
                                "performance",
                                "Mean of what programmes reported beyond what they deliver at the latest measurement, found out by no"
                                        + " audit; endowment and effort that shows are not in it.")
                        .with(Goal.MIN),
                "reported beyond delivered",
                "上报超出实际",
                tally -> tally.mean(tally.embellished));
        return list.list();
    }

    private static void coverage(Variables<Tally> list, String code, Name name, int[] members, String meaning) {
        Column column = Column.share(code, "Share of programmes that " + meaning + ".");
        Column weighted = Column.share(code + "_population", "The same as " + code + ", weighted by population.");
        boolean good = members != ADOPTED; // adoption may be on paper
        list.add(good ? column.with(Goal.MAX) : column, name.en(), name.zh(), tally -> tally.share(members));
        list.add(
                good ? weighted.with(Goal.MAX) : weighted,
                name.en() + ", by population",
                name.zh() + "（按人口加权）",
                tally -> tally.population(members));
    }
}
