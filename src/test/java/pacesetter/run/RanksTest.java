package pacesetter.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;

final class RanksTest {
    private static double[] scores(int size, int levels, int seed) {
        Stream draws = new Seed(seed).stream(Purpose.EVIDENCE);
        return IntStream.range(0, size)
                .mapToDouble(i -> Math.floor(draws.uniform(i) * levels))
                .toArray();
    }

    @ParameterizedTest
    @CsvSource({"2, 9", "10, 3", "89, 1000000", "89, 5", "300, 40"}) // the fewer levels, the more ties
    void correlatesAsCommonsMathDoes(int size, int levels) {
        double[] one = scores(size, levels, 1);
        double[] other = scores(size, levels, 2);
        Ranks ranking = new Ranks(one);
        assertThat(ranking.tau(new Ranks(other))).isEqualTo(new KendallsCorrelation().correlation(one, other));
        assertThat(ranking.spearman(new Ranks(other))).isEqualTo(new SpearmansCorrelation().correlation(one, other));
        assertThat(IntStream.range(0, size).mapToDouble(ranking::rank)).containsExactly(ranks(one));
    }

    private static Double[] ranks(double[] scores) {
        return IntStream.range(0, scores.length)
                .mapToObj(i -> new NaturalRanking().rank(scores)[i])
                .toArray(Double[]::new);
    }

    @Test
    void tiesArePlacedInTheirOrder() {
        Ranks ranking = new Ranks(new double[] {1, 3, 1, 2, 3});
        assertThat(IntStream.range(0, 5).map(ranking::place)).containsExactly(3, 0, 4, 2, 1);
    }
}
