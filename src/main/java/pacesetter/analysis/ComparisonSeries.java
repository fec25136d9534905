package pacesetter.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pacesetter.run.Cancellation;
import pacesetter.run.RunTable;
import pacesetter.scenario.Calendar;
import pacesetter.store.StoredSeries;
import pacesetter.store.StoredStudy;

/** How coverage and turnover go on under each strategy, in the replicates that kept their series. */
public final class ComparisonSeries {
    private static final String FILE = RunTable.SERIES.file();
    private static final List<String> COLUMNS =
            List.of("covered", "delivered", "true_changes", "measured_changes", "null_measured_changes");

    private final Map<String, StoredSeries> series = new LinkedHashMap<>(); // by column
    private final List<AdoptionTargets> adoption;
    private final Calendar calendar;

    private ComparisonSeries(StoredStudy study) throws IOException {
        for (String column : COLUMNS) {
            series.put(column, study.series(FILE, column, Optional.empty()));
        }
        adoption = AdoptionTargets.of(study);
        calendar = study.calendar();
    }

    /** The series of a study, absent if none were kept or where there are design points. */
    static Optional<ComparisonSeries> of(StoredStudy study) throws IOException {
        boolean kept = study.design().points().size() == 1 && study.weekly(FILE).containsAll(COLUMNS);
        return kept && !study.series(FILE, COLUMNS.get(0), Optional.empty()).isEmpty()
                ? Optional.of(new ComparisonSeries(study))
                : Optional.empty();
    }

    private StoredSeries covered() {
        return of(COLUMNS.get(0));
    }

    private StoredSeries of(String column) {
        return Optional.ofNullable(series.get(column)).orElseThrow();
    }

    /** The time that was run. */
    public Calendar calendar() {
        return calendar;
    }

    /** Adoption beside what was observed of it; none without adoption data. */
    public List<AdoptionTargets> adoption() {
        return adoption;
    }

    /** Replicates that kept their series, under the first strategy. */
    public int replicates() {
        return covered().numbers(0).values().stream().mapToInt(List::size).max().orElse(0);
    }

    /** A column of {@code series.csv} under a strategy. */
    public Band band(int strategy, String column) {
        List<Band.Point> points = new ArrayList<>();
        of(column).numbers(strategy).forEach((tick, numbers) -> {
            Cancellation.check();
            points.add(Band.Point.of(
                    tick,
                    Sample.of(numbers.stream().mapToDouble(Double::doubleValue).toArray())));
        });
        return new Band(points);
    }
}
