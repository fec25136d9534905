package pacesetter.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import pacesetter.scenario.Calendar;

/** A number at the ticks that were reported, in all runs of a study. */
public final class StoredSeries {
    /** Columns that say where a row stands. */
    static final Set<String> KEYS = Set.of("tick", "date", "domain");

    private final List<SortedMap<Integer, List<Double>>> byStrategy = new ArrayList<>();
    private final Calendar calendar;

    StoredSeries(int strategies, Calendar calendar) {
        this.calendar = calendar;
        for (int i = 0; i < strategies; i++) {
            byStrategy.add(new TreeMap<>());
        }
    }

    void add(int strategy, int tick, LocalDate end, double number) {
        check(calendar, tick, end);
        byStrategy
                .get(strategy)
                .computeIfAbsent(tick, none -> new ArrayList<>())
                .add(number);
    }

    /** Refuses a tick that a study does not have. */
    static void check(Calendar calendar, int tick, LocalDate end) {
        if (tick < 0 || tick >= calendar.ticks()) {
            throw new IllegalArgumentException("a tick that the manifest does not know");
        }
        if (!calendar.endOf(tick).equals(end)) {
            throw new DateTimeException("tick " + tick + " does not end on " + end);
        }
    }

    /** Whether there is no number. */
    public boolean isEmpty() {
        return byStrategy.stream().allMatch(numbers -> numbers.isEmpty());
    }

    /** The numbers of a strategy's runs by tick, undefined ones left out. */
    public SortedMap<Integer, List<Double>> numbers(int strategy) {
        return Collections.unmodifiableSortedMap(byStrategy.get(strategy));
    }
}
