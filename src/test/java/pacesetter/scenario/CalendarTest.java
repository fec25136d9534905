package pacesetter.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CalendarTest {
    private static final LocalDate START = LocalDate.of(1975, 1, 6);

    private static int[] reported(LocalDate start, int ticks, Grain grain) {
        Calendar calendar = new Calendar(start, ticks, grain);
        return IntStream.range(0, ticks).filter(calendar::reports).toArray();
    }

    @ParameterizedTest
    @CsvSource({"WEEK, 2609", "MONTH, 600", "QUARTER, 200", "YEAR, 50"})
    void fiftyYearsHaveAReportForEachOfTheirPeriods(Grain grain, int reports) {
        assertThat(reported(START, 2609, grain)).hasSize(reports);
    }

    @Test
    void aYearIsReportedByTheLastTickThatEndsInIt() {
        // The week that ends with Sunday, 28 December 1975; the next one ends in January.
        assertThat(reported(START, 60, Grain.YEAR)).containsExactly(50);
        assertThat(new Calendar(START, 60).endOf(50).minusDays(1)).isEqualTo(LocalDate.of(1975, 12, 28));
    }

    @ParameterizedTest
    @CsvSource({"1, 13, 52, .25", "4, 3, 208, 1", "26, 1, 1352, 6.5", "104, 1, 5408, 26"})
    void aTickMayBeSeveralWeeks(int weeks, int quarter, int end, double years) {
        Calendar calendar = new Calendar(START, new TimeStep(weeks), 52, Grain.YEAR);
        assertThat(calendar.end()).isEqualTo(START.plusWeeks(end));
        assertThat(calendar.week(51)).isEqualTo(end);
        assertThat(calendar.years(13)).isEqualTo(years);
        assertThat(calendar.nearest(13)).isEqualTo(quarter);
        assertThat(calendar.tickOf(START.plusWeeks(3 * weeks).minusDays(1))).isEqualTo(2);
        assertThat(calendar.tickOf(calendar.startOf(3))).isEqualTo(3);
        assertThat(LocalDate.ofEpochDay((long) calendar.dayOf(7))).isEqualTo(calendar.endOf(7));
    }

    @ParameterizedTest
    @CsvSource({"1700-01-01", "1789-07-14", "1900-01-01", "2490-01-01"})
    void datesGoThereAndBackInAnyCentury(LocalDate start) {
        Calendar calendar = new Calendar(start, Calendar.MOST_TICKS);
        for (int tick : new int[] {0, 51, 5217, Calendar.MOST_TICKS - 1}) {
            assertThat(calendar.tickOf(calendar.startOf(tick))).isEqualTo(tick);
            assertThat(calendar.tickOf(calendar.endOf(tick).minusDays(1))).isEqualTo(tick);
            assertThat(LocalDate.ofEpochDay((long) calendar.dayOf(tick))).isEqualTo(calendar.endOf(tick));
        }
    }
}
