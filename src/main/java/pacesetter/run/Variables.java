package pacesetter.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import pacesetter.text.Name;
import pacesetter.text.Term;

/** Collects the variables of a table in the order of its columns. */
final class Variables<T> {
    private final List<Variable<T>> list = new ArrayList<>();

    /** @param en what people call it, in English, and in Chinese */
    Variables<T> add(Column column, String en, String zh, ToDoubleFunction<T> number) {
        list.add(new Variable<>(column, new Name(en, zh), number));
        return this;
    }

    /** A variable that people call by a term. */
    Variables<T> add(Column column, Term term, ToDoubleFunction<T> number) {
        list.add(new Variable<>(column, term.word(), number));
        return this;
    }

    <P> Variables<T> addAll(List<Variable<P>> variables, Function<T, P> part) {
        variables.forEach(variable -> list.add(variable.in(part)));
        return this;
    }

    List<Variable<T>> list() {
        return List.copyOf(list);
    }
}
