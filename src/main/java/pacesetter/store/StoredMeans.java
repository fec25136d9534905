package pacesetter.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import pacesetter.run.RunTable;

/**
 * Means of numbers of {@code series.csv} over the runs that kept them, by tick: over all design points, and at some of them.
 * Read in one go, whatever the number of runs.
 */
public final class StoredMeans {
    private static final String FILE = RunTable.SERIES.file();

    private final Map<Curve, SortedMap<Integer, DoubleSummaryStatistics>> curves = new HashMap<>();

    /** @param point absent for all of them */
    private record Curve(String column, int strategy, Optional<Integer> point) {}

    private StoredMeans() {}

    /**
     * Those of a study, absent if it kept none.
     *
     * @param columns of {@code series.csv}
     * @param points that are looked at by themselves
     * @throws BrokenResultsException if the file says what cannot be
     */
    public static Optional<StoredMeans> of(StoredStudy study, List<String> columns, List<Integer> points)
            throws IOException {
        if (!study.weekly(FILE).containsAll(columns)) {
            return Optional.empty();
        }
        StoredMeans means = new StoredMeans();
        new StoredTable(study.folder().resolve(FILE)).read(row -> {
            int strategy = study.strategies().indexOf(row.getField("strategy"));
            int tick = Integer.parseInt(row.getField("tick"));
            StoredSeries.check(study.calendar(), tick, LocalDate.parse(row.getField("date")));
            int point = row.findField("point").map(Integer::parseInt).orElse(0);
            if (strategy < 0 || point < 0 || point >= study.design().points().size()) {
                throw new IllegalArgumentException("a run that the manifest does not know");
            }
            for (String column : columns) {
                String text = row.getField(column);
                if (!text.isEmpty()) {
                    double number = StoredTable.number(text);
                    means.add(new Curve(column, strategy, Optional.empty()), tick, number);
                    if (points.contains(point)) {
                        means.add(new Curve(column, strategy, Optional.of(point)), tick, number);
                    }
                }
            }
        });
        return means.curves.isEmpty() ? Optional.empty() : Optional.of(means);
    }

    private void add(Curve curve, int tick, double number) {
        curves.computeIfAbsent(curve, first -> new TreeMap<>())
                .computeIfAbsent(tick, first -> new DoubleSummaryStatistics())
                .accept(number);
    }

    /**
     * The numbers of a column under a strategy by tick.
     *
     * @param strategy its place in the study
     * @param point absent for all
     */
    public SortedMap<Integer, DoubleSummaryStatistics> curve(String column, int strategy, Optional<Integer> point) {
        return Collections.unmodifiableSortedMap(
                curves.getOrDefault(new Curve(column, strategy, point), new TreeMap<>()));
    }
}
