package pacesetter.run;

import java.util.Arrays;
import java.util.Optional;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Horizon;
import pacesetter.scenario.Region;

/**
 * A finished run, from which its one row of outcomes is read. Undefined numbers are NaN, never 0.
 *
 * @param seen the last tick, observed wholly
 * @param series every tick
 * @param mobility of the regions' ranking
 * @param diffusion curves fitted to the share of regions that adopted, in each domain from its listing; the mean over domains
 *     with room
 * @param twin the leads of the frozen twin, if it was run
 */
record Outcomes(
        Observation seen, Table series, RankMobility mobility, Fit fit, Diffusion diffusion, Optional<LeadWatch> twin) {

    /** A column of the series at the end of the first tick in which a horizon is over. */
    double after(Horizon horizon, String column) {
        return after(calendar().step().ticks(horizon.weeks()), column);
    }

    /** The calendar of the run. */
    Calendar calendar() {
        return seen.scenario().calendar();
    }

    private double after(int ticks, String column) {
        return ticks <= series.rows() ? series.value(ticks - 1, series.column(column)) : Double.NaN;
    }

    /** A column of the series as the run ends. */
    double last(String column) {
        return after(series.rows(), column);
    }

    /** Mean of a column of the series over all ticks. */
    double mean(String column) {
        int index = series.column(column);
        double sum = 0;
        for (int tick = 0; tick < series.rows(); tick++) {
            sum += series.value(tick, index);
        }
        return sum / series.rows();
    }

    /** Ticks from the start to the end of the first tick in which the column has that value or more. */
    double ticksTo(double value, String column) {
        int index = series.column(column);
        for (int tick = 0; tick < series.rows(); tick++) {
            if (series.value(tick, index) >= value) {
                return tick + 1;
            }
        }
        return Double.NaN;
    }

    /** Mean over open domains with room of the number of different practices. */
    double practices() {
        return Arrays.stream(seen.open()).map(seen::practices).average().orElse(Double.NaN);
    }

    /** Concentration of a lead on groups, undefined where there are none. */
    double onGroups(LeadStatistics lead) {
        return seen.scenario().tiers().hasGroups()
                ? lead.herfindahl(seen.scenario().regions().stream()
                        .mapToInt(Region::group)
                        .toArray())
                : Double.NaN;
    }
}
