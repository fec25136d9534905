package pacesetter.scenario;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pacesetter.scenario.ParameterDeclaration.Kind;

/** The declarations on the components of {@link Parameters}, read by reflection once. */
final class Declarations {
    /** All of them by name, in the order of the record components. */
    static final Map<String, ParameterDeclaration> ALL = read();

    private Declarations() {}

    /** The declarations of one group, in order. */
    static List<ParameterDeclaration> ofGroup(String group) {
        return ALL.values().stream()
                .filter(declaration -> declaration.group().equals(group))
                .toList();
    }

    /** The names of the groups, in order. */
    static List<String> groups() {
        return Arrays.stream(Parameters.class.getRecordComponents())
                .map(group -> snake(group.getName()))
                .toList();
    }

    /** The parameters as declared, without any change. */
    static Parameters defaults() {
        Map<String, Object> groups = new LinkedHashMap<>();
        for (RecordComponent group : Parameters.class.getRecordComponents()) {
            String name = snake(group.getName());
            Map<String, Object> values = new LinkedHashMap<>();
            for (ParameterDeclaration declaration : ofGroup(name)) {
                values.put(declaration.key(), fallback(declaration));
            }
            groups.put(name, create(group.getType().asSubclass(Record.class), values));
        }
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
    static Map<String, Object> values(Record group) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : group.getClass().getRecordComponents()) {
            values.put(snake(component.getName()), get(group, component));
        }
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
    static <R extends Record> R with(Class<R> type, R base, Map<String, Object> changes) {
        Map<String, Object> values = values(base);
        values.putAll(changes);
        return create(type, values);
    }

    /** Rejects values out of the declared range: our mistake, since the reader checks the user's. */
    static void check(String group, Record values) {
        Map<String, Object> byKey = values(values);
        for (ParameterDeclaration declaration : ofGroup(group)) {
            if (byKey.get(declaration.key()) instanceof Number number
                    && !(number.doubleValue() >= declaration.min() && number.doubleValue() <= declaration.max())) {
                throw new IllegalArgumentException(
                        declaration.name() + " (" + number + ") must be in " + declaration.range());
            }
        }
    }

    private static Map<String, ParameterDeclaration> read() {
        Map<String, ParameterDeclaration> all = new LinkedHashMap<>();
        for (RecordComponent group : Parameters.class.getRecordComponents()) {
            for (RecordComponent component : group.getType().getRecordComponents()) {
                Parameter declared = Optional.ofNullable(component.getAnnotation(Parameter.class))
                        .orElseThrow(() -> new IllegalStateException(component + " is not declared"));
                String name = snake(group.getName()) + "." + snake(component.getName());
                all.put(name, declaration(name, component.getType(), declared));
            }
        }
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
                declared.from(),
                declared.source(),
                declared.en(),
                declared.zh());
    }

    private static String snake(String camel) {
        return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static Object get(Record group, RecordComponent component) {
        try {
            return component.getAccessor().invoke(group);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }

    private static <R extends Record> R create(Class<R> type, Map<String, Object> values) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object value = values.get(snake(components[i].getName()));
            types[i] = components[i].getType();
            arguments[i] = value instanceof String word ? constant(types[i], word) : value;
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
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
