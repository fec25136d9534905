package pacesetter.run;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** A column and how its number is read off what is observed; a new recorded variable is one more of these in a list. */
record Measure<T>(Column column, ToDoubleFunction<T> number) {
    double of(T subject) {
        return number.applyAsDouble(subject);
    }

    /** The same number, read off what has the subject as a part. */
    <S> Measure<S> in(Function<S, T> part) {
        return new Measure<>(column, whole -> number.applyAsDouble(part.apply(whole)));
    }

    static <T> List<Column> columns(List<Measure<T>> measures) {
        return measures.stream().map(Measure::column).toList();
    }
}
