package pacesetter.scenario.parameters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pacesetter.scenario.shape.Bound;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.Place;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Tree;
import pacesetter.text.Name;
import pacesetter.text.Spelling;
import pacesetter.text.Term;

/** Puts the values of a file, and over them others, in place of the declared ones. */
public final class ParameterBinder {
    /** What is wrong with the name of a parameter that is none. */
    public static final Name UNKNOWN = new Name("is unknown", "不存在");

    private final Problems problems;

    /** By full name. */
    private final Map<String, Bound> changes = new LinkedHashMap<>();

    public ParameterBinder(Problems problems) {
        this.problems = problems;
    }

    /** Takes the groups of a file. */
    public void take(Values groups) {
        for (String group : Declarations.groups()) {
            groups.group(group)
                    .ifPresent(values -> values.all().forEach((key, value) -> changes.put(group + "." + key, value)));
        }
    }

    /** Takes values by full name, which all stand in one place: the command line, or the factors of a sweep. */
    public void set(Map<String, String> overrides, Place place) {
        for (Map.Entry<String, String> override : overrides.entrySet()) {
            String name = override.getKey();
            ParameterDeclaration declaration = Declarations.ALL.get(name);
            if (declaration == null) {
                problems.add(place, Term.PARAMETER.word(), Name.same(name), UNKNOWN, hint(name));
            } else {
                Tree value = new Tree.Leaf(place, override.getValue(), true);
                declaration
                        .shape()
                        .read(name, value, problems)
                        .ifPresent(read -> changes.put(name, new Bound(place, read)));
            }
        }
    }

    /** The parameter a name may mean: one of the group of that name, one of that name in some group, or a near one. */
    public static Optional<Name> hint(String name) {
        if (Declarations.groups().contains(name)) {
            String member = Declarations.ofGroup(name).get(0).name();
            return Optional.of(
                    Name.of("It is a group: name one of its parameters, such as %s.", "这是一组参数：请写其中之一，例如 %s。", member));
        }
        return Declarations.ALL.values().stream()
                .filter(declaration -> declaration.key().equals(name))
                .findFirst()
                .map(declaration -> Spelling.hint(declaration.name()))
                .or(() -> Spelling.hint(name, Declarations.ALL.keySet()));
    }

    /** Where a value was taken for a parameter, if one was. */
    public Optional<Place> place(String name) {
        return Optional.ofNullable(changes.get(name)).map(Bound::place);
    }

    /** The parameters with all that was taken, or unchanged where values do not go together. */
    public Parameters bind(Parameters base) {
        Map<String, Object> groups = new LinkedHashMap<>();
        Declarations.values(base).forEach((name, group) -> groups.put(name, changed((Record) group, name)));
        List<Conflict> conflicts = new ArrayList<>(Conflict.among(
                changed(base.landscape(), "landscape"),
                changed(base.turbulence(), "turbulence"),
                changed(base.search(), "search")));
        conflicts.addAll(Conflict.among(changed(base.copying(), "copying")));
        conflicts.forEach(this::report);
        return conflicts.isEmpty() ? Declarations.with(Parameters.class, base, groups) : base;
    }

    /** One of them was changed, since the base's values go together. */
    private void report(Conflict conflict) {
        Place place = Stream.concat(Stream.of(conflict.name()), conflict.others().stream())
                .flatMap(name -> Optional.ofNullable(changes.get(name)).stream())
                .findFirst()
                .map(Bound::place)
                .orElseThrow();
        problems.add(place, conflict.name(), conflict.value(), conflict.rule());
    }

    private <R extends Record> R changed(R base, String group) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (ParameterDeclaration declaration : Declarations.ofGroup(group)) {
            Bound change = changes.get(declaration.name());
            if (change != null) {
                values.put(declaration.key(), change.value());
            }
        }
        @SuppressWarnings("unchecked") // the class of an instance of R, which is final
        Class<R> type = (Class<R>) base.getClass();
        return Declarations.with(type, base, values);
    }
}
