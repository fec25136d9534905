package pacesetter.scenario.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits a number of places by shares, to whole numbers, and mixes the kinds evenly. */
final class Apportionment {
    private Apportionment() {}

    /**
     * The kind of each place: each kind gets its share by the method of largest remainders, and at every place the kind
     * comes next that is furthest behind; the first of equals.
     *
     * @param shares of the kinds, sum 1
     */
    static List<Integer> of(double[] shares, int places) {
        int[] seats = seats(shares, places);
        int[] given = new int[shares.length];
        List<Integer> kinds = new ArrayList<>();
        for (int place = 1; place <= places; place++) {
            int next = -1;
            long furthest = Long.MIN_VALUE;
            for (int kind = 0; kind < seats.length; kind++) {
                long behind = (long) seats[kind] * place - (long) given[kind] * places;
                if (given[kind] < seats[kind] && behind > furthest) {
                    next = kind;
                    furthest = behind;
                }
            }
            given[next]++;
            kinds.add(next);
        }
        return kinds;
    }

    private static int[] seats(double[] shares, int places) {
        int[] seats = new int[shares.length];
        int left = places;
        for (int kind = 0; kind < shares.length; kind++) {
            // A hair more, so that 0.1 of 30 is 3 and not a little less.
            seats[kind] = Math.min(left, (int) Math.floor(shares[kind] * places + 1e-9));
            left -= seats[kind];
        }
        List<Integer> byRemainder = IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingDouble(kind -> seats[kind] - shares[kind] * places))
                .toList();
        for (int i = 0; i < left; i++) {
            seats[byRemainder.get(i % shares.length)]++;
        }
        return seats;
    }
}
