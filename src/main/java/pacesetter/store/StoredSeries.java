package pacesetter.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A number by week in all runs of a study. */
public final class StoredSeries {
    /** Columns that say where a row stands. */
    static final Set<String> KEYS = Set.of("tick", "date", "domain");

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private final List<SortedMap<Integer, List<Double>>> byStrategy = new ArrayList<>();
    private Optional<LocalDate> start = Optional.empty();

    StoredSeries(int strategies) {
        for (int i = 0; i < strategies; i++) {
            byStrategy.add(new TreeMap<>());
        }
    }

    void add(int strategy, int tick, LocalDate end, double number) {
        LocalDate first = end.minusWeeks(tick + 1L);
        if (first.getYear() < FIRST_YEAR
                || first.getYear() > LAST_YEAR
                || !start.orElse(first).equals(first)) {
            throw new DateTimeException("the week " + tick + " does not end on " + end);
        }
        start = Optional.of(first);
        byStrategy
                .get(strategy)
                .computeIfAbsent(tick, none -> new ArrayList<>())
                .add(number);
    }

    /** The first day of tick 0; absent if there is no number. */
    public Optional<LocalDate> start() {
        return start;
    }

    /** The numbers of a strategy's runs by tick, undefined ones left out. */
    public SortedMap<Integer, List<Double>> numbers(int strategy) {
        return Collections.unmodifiableSortedMap(byStrategy.get(strategy));
    }
}
