package pacesetter.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.stat.inference.TTest;
import pacesetter.run.Cancellation;

/**
 * What a factor does to a strategy's difference from the baseline. Design points are the sample here, as if each was drawn
 * by itself; those of a Sobol sequence lie more evenly, so that the intervals are rather too wide.
 *
 * @param sides by part of the cut
 * @param moves twice the root mean square by which the sides' means lie from the mean of all: of two equal halves their
 *     distance
 * @param least place of the side with the smallest mean among those with an interval
 * @param most place of the side with the largest
 */
public record Turn(Cut cut, List<Side> sides, double moves, int least, int most, Kind kind) {
    /** The difference over the points of a part. */
    public record Side(Cut.Part part, Estimate difference, double positive) {}

    /** A kind as tables have it. */
    static String told(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** What becomes of the difference between the sides that are farthest apart. */
    public enum Kind {
        /** It is surely below 0 on one and above 0 on the other. */
        TURNS,
        /** It is nearer to 0 on one, and not distinguishable from it there. */
        FADES,
        /** It is surely another, and has the same sign. */
        MOVES,
        /** The sides do not surely differ. */
        STAYS
    }

    public Turn {
        sides = List.copyOf(sides);
    }

    /** The cuts of a design by how much they move a difference, the most first. */
    static List<Turn> of(List<Cut> cuts, Spread spread, double confidence) {
        if (spread.points().isEmpty()) {
            return List.of();
        }
        int pairs = cuts.stream()
                .mapToInt(cut -> cut.parts().size() * (cut.parts().size() - 1) / 2)
                .sum();
        double alpha = spread.told() == 0 ? 0 : (1 - confidence) / pairs; // one world may be any
        return cuts.stream()
                .map(cut -> of(cut, spread, confidence, alpha))
                .sorted(Comparator.comparingDouble(turn -> -turn.moves))
                .toList();
    }

    private static Turn of(Cut cut, Spread spread, double confidence, double alpha) {
        Cancellation.check();
        List<double[]> values =
                cut.parts().stream().map(part -> spread.at(part.points())).toList();
        double[] all = values.stream().flatMapToDouble(Arrays::stream).toArray();
        double mean = Arrays.stream(all).average().orElse(Double.NaN);
        double squares = 0;
        int least = -1;
        int most = -1;
        Side[] sides = new Side[values.size()];
        for (int i = 0; i < sides.length; i++) {
            double[] here = values.get(i);
            Estimate difference = Estimate.at(confidence, here);
            long positive = Arrays.stream(here).filter(value -> value > 0).count();
            sides[i] = new Side(cut.parts().get(i), difference, positive / (double) here.length);
            if (here.length > 0) {
                squares += here.length * (difference.mean() - mean) * (difference.mean() - mean);
            }
            if (here.length > 1) {
                least = least < 0
                                || difference.mean() < sides[least].difference().mean()
                        ? i
                        : least;
                most = most < 0 || difference.mean() > sides[most].difference().mean() ? i : most;
            }
        }
        boolean apart = least != most && p(values.get(least), values.get(most)) < alpha;
        return new Turn(
                cut,
                List.of(sides),
                all.length == 0 ? 0 : 2 * Math.sqrt(squares / all.length),
                least,
                most,
                apart ? kind(sides[least].difference(), sides[most].difference()) : Kind.STAYS);
    }

    private static Kind kind(Estimate least, Estimate most) {
        if (least.high() < 0 && most.low() > 0) {
            return Kind.TURNS;
        }
        boolean low = !least.isSigned() && most.isSigned() && Math.abs(least.mean()) < Math.abs(most.mean());
        boolean high = !most.isSigned() && least.isSigned() && Math.abs(most.mean()) < Math.abs(least.mean());
        return low || high ? Kind.FADES : Kind.MOVES;
    }

    /** Of Welch's (1947) test for two means whose variances may differ. */
    private static double p(double[] one, double[] other) {
        double apart = Sample.of(one).variance() + Sample.of(other).variance();
        return apart > 0 ? new TTest().tTest(one, other) : 0;
    }

    /** Whether two sides have two points each, without which nothing is known of it. */
    public boolean isTried() {
        return sides.stream().filter(side -> side.difference().n() > 1).count() > 1;
    }

    /** The side on which the difference is not what it is on the other: turned against the mean of all, or faded. */
    public Side there() {
        return sides.get(isLeastThere() ? least : most);
    }

    /** The other one. */
    public Side elsewhere() {
        return sides.get(isLeastThere() ? most : least);
    }

    /** The smaller of the two in size: what is against the bulk, or near 0. */
    private boolean isLeastThere() {
        return Math.abs(sides.get(least).difference().mean())
                <= Math.abs(sides.get(most).difference().mean());
    }
}
