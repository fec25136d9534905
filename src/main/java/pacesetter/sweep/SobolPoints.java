package pacesetter.sweep;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;

/**
 * Points of the Sobol sequence (Joe and Kuo 2008), scrambled (Owen 1995) so that the first is no corner, of dimensions of
 * which each two fill the plane: many of the sequence lie on bands together for the first hundreds of points, and no
 * scrambling mends that. More points keep those there are.
 */
public final class SobolPoints {
    /** Points over which two dimensions must fill all boxes. */
    private static final int TRIED = 128;

    /** Boxes along a dimension. */
    private static final int BOXES = 4;

    /** Dimensions of the sequence that commons-math3 has. */
    private static final int MOST = 1000;

    private static final int BITS = 32;

    private SobolPoints() {}

    /**
     * Numbers in (0, 1), [point][factor].
     *
     * @param factors at most 1000
     */
    public static double[][] of(int factors, int points, Seed seed) {
        int[] dimensions = dimensions(factors);
        SobolSequenceGenerator sequence =
                new SobolSequenceGenerator(1 + Arrays.stream(dimensions).max().orElseThrow());
        Stream[] draws = new Stream[factors];
        for (int f = 0; f < factors; f++) {
            draws[f] = seed.stream(Purpose.DESIGN, f);
        }
        double[][] shares = new double[points][factors];
        for (double[] point : shares) {
            double[] plain = sequence.nextVector();
            for (int f = 0; f < factors; f++) {
                point[f] = scrambled(plain[dimensions[f]], draws[f]);
            }
        }
        return shares;
    }

    /** Each binary digit is turned or not by a draw that belongs to the digits before it. */
    private static double scrambled(double share, Stream draws) {
        long digits = (long) (share * (1L << BITS));
        long turned = 0;
        for (int place = 1; place <= BITS; place++) {
            long before = digits >>> (BITS - place + 1);
            turned |= (draws.at(place).bits((int) before) >>> 63) << (BITS - place);
        }
        return ((digits ^ turned) + .5) / (1L << BITS);
    }

    /** The first dimensions that leave no box empty with one before, over the first points; where there is none, the fewest. */
    private static int[] dimensions(int factors) {
        int[][] boxes = boxes();
        int[] empty = new int[MOST]; // boxes that each dimension leaves with those chosen
        int[] chosen = new int[factors];
        for (int f = 0; f < factors; f++) {
            int next = IntStream.range(0, MOST).reduce(0, (best, one) -> empty[one] < empty[best] ? one : best);
            chosen[f] = next;
            for (int other = 0; other < MOST; other++) {
                empty[other] += BOXES * BOXES - filled(boxes, next, other);
            }
            empty[next] = Integer.MAX_VALUE / 2; // taken
        }
        return chosen;
    }

    /** The box of each of the first points along each dimension, [point][dimension]. */
    private static int[][] boxes() {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(MOST);
        return IntStream.range(0, TRIED)
                .mapToObj(point -> Arrays.stream(sequence.nextVector())
                        .mapToInt(share -> (int) (share * BOXES))
                        .toArray())
                .toArray(int[][]::new);
    }

    private static int filled(int[][] boxes, int one, int other) {
        BitSet filled = new BitSet();
        for (int[] point : boxes) {
            filled.set(point[one] * BOXES + point[other]);
        }
        return filled.cardinality();
    }
}
