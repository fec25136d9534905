package pacesetter.scenario.parameters;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import pacesetter.scenario.parameters.ParameterDeclaration.Kind;
import pacesetter.scenario.shape.Shape;
import pacesetter.scenario.source.Place;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Tree;

/** The declarations on the components of {@link Parameters}, read by reflection once. */
public final class Declarations {
    /** The components of all groups together, and of each, by name in snake case, in order. */
    private static final Map<Class<?>, Map<String, RecordComponent>> COMPONENTS = components();

    /** By group, in the order of the record components. */
    private static final Map<String, List<ParameterDeclaration>> GROUPS = read();

    /** All of them by name, in the same order. */
    public static final Map<String, ParameterDeclaration> ALL = byName();

    /** The parameters as declared; last, because they are checked against the declarations. */
    static final Parameters DEFAULTS = readDefaults();

    private Declarations() {}

    /** The declarations of one group, in order. */
    public static List<ParameterDeclaration> ofGroup(String group) {
        return Optional.ofNullable(GROUPS.get(group)).orElseThrow(() -> new IllegalArgumentException(group));
    }

    /** The shape of the parameter of that full name. */
    public static Shape shape(String name) {
        return Optional.ofNullable(ALL.get(name))
                .orElseThrow(() -> new IllegalArgumentException(name))
                .shape();
    }

    /** The names of the groups, in order. */
    public static Set<String> groups() {
        return GROUPS.keySet();
    }

    private static Parameters readDefaults() {
        Map<String, Object> groups = new LinkedHashMap<>();
        components(Parameters.class).forEach((name, group) -> {
            Map<String, Object> values = new LinkedHashMap<>();
            for (ParameterDeclaration declaration : ofGroup(name)) {
                values.put(declaration.key(), fallback(declaration));
            }
            groups.put(name, create(group.getType().asSubclass(Record.class), values));
        });
        return create(Parameters.class, groups);
    }

    private static Object fallback(ParameterDeclaration declaration) {
        Problems problems = new Problems();
        Tree written = new Tree.Leaf(Place.SET, declaration.fallback(), true);
        return declaration
                .shape()
                .read(declaration.name(), written, problems)
                .orElseThrow(() -> new IllegalStateException("default of " + declaration.name(), problems.exception()));
    }

    /** The values of a group, or of all groups, by name in snake case, in order. */
    public static Map<String, Object> values(Record group) {
        Map<String, Object> values = new LinkedHashMap<>();
        components(group.getClass()).forEach((name, component) -> values.put(name, get(group, component)));
        return values;
    }

    /** Every value by full name, in order: a number, or the word a scenario file uses. */
    static Map<String, Object> allValues(Parameters parameters) {
        Map<String, Object> all = new LinkedHashMap<>();
        values(parameters)
                .forEach((group, record) ->
                        values((Record) record).forEach((key, value) -> all.put(group + "." + key, written(value))));
        return Collections.unmodifiableMap(all);
    }

    private static Object written(Object value) {
        return value instanceof Enum<?> constant ? Shape.word(constant) : value;
    }

    /** A copy of the group with some values changed, by name in snake case; words stand for enum constants. */
    public static <R extends Record> R with(Class<R> type, R base, Map<String, Object> changes) {
        Map<String, Object> values = values(base);
        values.putAll(changes);
        return create(type, values);
    }

    /** The parameters with their durations turned, as {@link Parameters#withDurations} says. */
    static Parameters withDurations(Parameters parameters, UnaryOperator<Number> turn) {
        Map<String, Object> groups = values(parameters);
        groups.replaceAll((name, group) -> withDurations(name, (Record) group, turn));
        return create(Parameters.class, groups);
    }

    /** A group with its durations turned. */
    static <R extends Record> R withDurations(String group, R base, UnaryOperator<Number> turn) {
        Map<String, Object> values = values(base);
        for (ParameterDeclaration declared : ofGroup(group)) {
            if (declared.isDuration()) {
                values.computeIfPresent(declared.key(), (key, weeks) -> atLeast(declared, turn.apply((Number) weeks)));
            }
        }
        @SuppressWarnings("unchecked") // the class of an instance of R, which is final
        Class<R> type = (Class<R>) base.getClass();
        return create(type, values);
    }

    private static Number atLeast(ParameterDeclaration declared, Number value) {
        return value instanceof Double exact ? (Number) Math.max(declared.min(), exact) : value;
    }

    /** Rejects values out of the declared range: our mistake, since the reader checks the user's. */
    public static void check(String group, Record values) {
        Map<String, Object> byKey = values(values);
        for (ParameterDeclaration declaration : ofGroup(group)) {
            if (byKey.get(declaration.key()) instanceof Number number
                    && !(number.doubleValue() >= declaration.min() && number.doubleValue() <= declaration.max())) {
                throw new IllegalArgumentException(
                        declaration.name() + " (" + number + ") must be in " + declaration.range());
            }
        }
    }

    private static Map<Class<?>, Map<String, RecordComponent>> components() {
        Map<Class<?>, Map<String, RecordComponent>> all = new HashMap<>();
        all.put(Parameters.class, bySnake(Parameters.class));
        for (RecordComponent group : Parameters.class.getRecordComponents()) {
            all.put(group.getType(), bySnake(group.getType()));
        }
        return all;
    }

    private static Map<String, RecordComponent> bySnake(Class<?> type) {
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.put(component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT), component);
        }
        return components;
    }

    private static Map<String, RecordComponent> components(Class<?> type) {
        return Optional.ofNullable(COMPONENTS.get(type)).orElseThrow();
    }

    private static Map<String, List<ParameterDeclaration>> read() {
        Map<String, List<ParameterDeclaration>> groups = new LinkedHashMap<>();
        components(Parameters.class).forEach((group, type) -> {
            List<ParameterDeclaration> declarations = new ArrayList<>();
            components(type.getType()).forEach((key, component) -> {
                Parameter declared = Optional.ofNullable(component.getAnnotation(Parameter.class))
                        .orElseThrow(() -> new IllegalStateException(component + " is not declared"));
                declarations.add(declaration(group + "." + key, component.getType(), declared));
            });
            groups.put(group, List.copyOf(declarations));
        });
        return Collections.unmodifiableMap(groups);
    }

    private static Map<String, ParameterDeclaration> byName() {
        Map<String, ParameterDeclaration> all = new LinkedHashMap<>();
        GROUPS.values().forEach(group -> group.forEach(declared -> all.put(declared.name(), declared)));
        return Collections.unmodifiableMap(all);
    }

    private static ParameterDeclaration declaration(String name, Class<?> type, Parameter declared) {
        return new ParameterDeclaration(
                name,
                type.isEnum() ? Kind.CHOICE : type == int.class ? Kind.WHOLE : Kind.NUMBER,
                declared.value(),
                declared.min(),
                declared.max(),
                type.isEnum() ? Shape.words(type) : List.of(),
                declared.unit(),
                declared.symbol(),
                declared.neutral(),
                declared.from(),
                declared.source(),
                plausible(declared),
                declared.en(),
                declared.zh());
    }

    private static Optional<PlausibleInterval> plausible(Parameter declared) {
        return Arrays.stream(declared.plausible())
                .map(given ->
                        new PlausibleInterval(given.low(), given.high(), given.log(), given.from(), given.source()))
                .findFirst();
    }

    private static Object get(Record group, RecordComponent component) {
        try {
            return component.getAccessor().invoke(group);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }

    private static <R extends Record> R create(Class<R> type, Map<String, Object> values) {
        List<Class<?>> types = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        components(type).forEach((name, component) -> {
            Object value = Optional.ofNullable(values.get(name)).orElseThrow();
            types.add(component.getType());
            arguments.add(value instanceof String word ? constant(component.getType(), word) : value);
        });
        try {
            return type.getDeclaredConstructor(types.toArray(new Class<?>[0])).newInstance(arguments.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException(type.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static Object constant(Class<?> type, String word) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equalsIgnoreCase(word)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(word + " is no " + type.getSimpleName());
    }
}
