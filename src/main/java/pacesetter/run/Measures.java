package pacesetter.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Collects the measures of a table in the order of its columns. */
final class Measures<T> {
    private final List<Measure<T>> list = new ArrayList<>();

    Measures<T> add(Column column, ToDoubleFunction<T> number) {
        list.add(new Measure<>(column, number));
        return this;
    }

    <P> Measures<T> addAll(List<Measure<P>> measures, Function<T, P> part) {
        measures.forEach(measure -> list.add(measure.in(part)));
        return this;
    }

    /** A number in [0, 1]. */
    Measures<T> share(String name, String definition, ToDoubleFunction<T> number) {
        return add(Column.share(name, definition), number);
    }

    /** A whole number. */
    Measures<T> count(String name, String unit, String definition, ToDoubleFunction<T> number) {
        return add(Column.count(name, unit, definition), number);
    }

    /** A number of 0 or more. */
    Measures<T> amount(String name, String unit, String definition, ToDoubleFunction<T> number) {
        return add(Column.real(name, unit, "at least 0", definition), number);
    }

    /** A performance, which may lie below 0 and above 1. */
    Measures<T> performance(String name, String definition, ToDoubleFunction<T> number) {
        return add(Column.real(name, "performance", "any", definition), number);
    }

    List<Measure<T>> list() {
        return List.copyOf(list);
    }
}
