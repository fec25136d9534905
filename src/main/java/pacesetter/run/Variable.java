package pacesetter.run;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import pacesetter.text.Name;

/**
 * A number of interest: its column (name, unit, goal, definition), what people call it, and how it is read off what is
 * observed. A new one is one more of these in a list.
 */
record Variable<T>(Column column, Name name, ToDoubleFunction<T> number) {
    double of(T subject) {
        return number.applyAsDouble(subject);
    }

    /** The same number, read off what has the subject as a part. */
    <S> Variable<S> in(Function<S, T> part) {
        return new Variable<>(column, name, whole -> number.applyAsDouble(part.apply(whole)));
    }

    static <T> List<Column> columns(List<Variable<T>> variables) {
        return variables.stream().map(Variable::column).toList();
    }
}
