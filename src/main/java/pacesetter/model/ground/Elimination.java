package pacesetter.model.ground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pacesetter.random.Stream;

/**
 * The highest value of any practice in each region, without looking at every practice (Bertelè and Brioschi 1972,
 * Nonserial Dynamic Programming): bit after bit, what depends on the bit is replaced by its maximum over the bit's two
 * values, a table over the other bits involved. Exact but for the order of sums. Rows are regions, so that the compiler
 * turns the loops into vector instructions.
 */
final class Elimination {
    private static final int MOST_NUMBERS = 1 << 20; // of one table, 8 MB

    /** A part of the sum: depends on the scope's bits; a row for each of their states, in ascending order. */
    private static final class Term {
        private final int scope;
        private final double[][] rows; // [state][region]

        Term(int scope, int regions) {
            this.scope = scope;
            rows = new double[1 << Integer.bitCount(scope)][regions];
        }

        double[] row(int practice) {
            int state = 0;
            int place = 0;
            for (int rest = scope; rest != 0; rest &= rest - 1) {
                state |= ((practice >>> Integer.numberOfTrailingZeros(rest)) & 1) << place++;
            }
            return rows[state];
        }
    }

    private final Landscape landscape;
    private final double[] provincial;
    private final int[] order; // bits as they are eliminated
    private final int widest; // bits of the largest table

    Elimination(Landscape landscape, double[] provincial) {
        this.landscape = landscape;
        this.provincial = provincial;
        order = new int[landscape.bits()];
        widest = plan();
    }

    /** The highest value of any practice in each region. */
    double[] highest(Stream[] regions) {
        double[] highest = new double[regions.length];
        int block = Math.max(1, MOST_NUMBERS >> widest);
        for (int from = 0; from < regions.length; from += block) {
            Stream[] some = Arrays.copyOfRange(regions, from, Math.min(regions.length, from + block));
            System.arraycopy(eliminate(some), 0, highest, from, some.length);
        }
        return highest;
    }

    /** Always the bit next that leaves the smallest table; returns the bits of the largest. */
    private int plan() {
        List<Integer> scopes = new ArrayList<>();
        for (int component = 0; component < landscape.bits(); component++) {
            scopes.add(landscape.scope(component));
        }
        int largest = 0;
        int left = (1 << landscape.bits()) - 1;
        for (int i = 0; i < order.length; i++) {
            int fewest = Integer.MAX_VALUE;
            for (int rest = left; rest != 0; rest &= rest - 1) {
                int bit = Integer.lowestOneBit(rest);
                int union = union(scopes, bit);
                if (Integer.bitCount(union) < fewest) {
                    fewest = Integer.bitCount(union);
                    order[i] = Integer.numberOfTrailingZeros(bit);
                }
            }
            int bit = 1 << order[i];
            int union = union(scopes, bit);
            scopes.removeIf(scope -> (scope & bit) != 0);
            scopes.add(union & ~bit);
            left &= ~bit;
            largest = Math.max(largest, fewest);
        }
        return largest;
    }

    private static int union(List<Integer> scopes, int bit) {
        int union = 0;
        for (int scope : scopes) {
            union |= (scope & bit) != 0 ? scope : 0;
        }
        return union;
    }

    private double[] eliminate(Stream[] regions) {
        List<Term> terms = new ArrayList<>();
        for (int component = 0; component < landscape.bits(); component++) {
            terms.add(contributions(component, regions));
        }
        for (int place : order) {
            int bit = 1 << place;
            List<Term> touched =
                    terms.stream().filter(term -> (term.scope & bit) != 0).toList();
            terms.removeAll(touched);
            terms.add(maximum(touched, bit, regions.length));
        }
        double[] highest = new double[regions.length];
        sum(terms, 0, highest);
        for (int r = 0; r < highest.length; r++) {
            highest[r] /= landscape.bits();
        }
        return highest;
    }

    private Term contributions(int component, Stream[] regions) {
        Term term = new Term(landscape.scope(component), regions.length);
        int practice = 0;
        for (double[] row : term.rows) {
            int entry = landscape.entry(component, practice);
            for (int r = 0; r < regions.length; r++) {
                row[r] = landscape.contribution(provincial, regions[r], entry);
            }
            practice = (practice - term.scope) & term.scope; // the scope's next state
        }
        return term;
    }

    private static Term maximum(List<Term> terms, int bit, int regions) {
        int union = 0;
        for (Term term : terms) {
            union |= term.scope;
        }
        Term result = new Term(union & ~bit, regions);
        double[] with = new double[regions];
        int practice = 0;
        for (double[] row : result.rows) {
            sum(terms, practice, row);
            sum(terms, practice | bit, with);
            raise(row, with);
            practice = (practice - result.scope) & result.scope;
        }
        return result;
    }

    private static void sum(List<Term> terms, int practice, double[] into) {
        Arrays.fill(into, 0);
        for (Term term : terms) {
            add(into, term.row(practice));
        }
    }

    private static void add(double[] sums, double[] more) {
        for (int r = 0; r < sums.length; r++) {
            sums[r] += more[r];
        }
    }

    private static void raise(double[] highest, double[] others) {
        for (int r = 0; r < highest.length; r++) {
            highest[r] = Math.max(highest[r], others[r]);
        }
    }
}
