package pacesetter.sweep.spark;

import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** A record as its components. */
final class RecordForm implements Serializable {
    private static final long serialVersionUID = 1;

    /** Looked up once for each type. */
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private final Class<?> type;

    @SuppressWarnings("serial") // of values that Java writes, or in the form of one
    private final Object[] components;

    private record Shape(List<Method> accessors, Constructor<?> constructor) {
        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                List<Method> accessors = Arrays.stream(components)
                        .map(RecordComponent::getAccessor)
                        .toList();
                Constructor<?> constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                for (Method accessor : accessors) {
                    accessor.setAccessible(true);
                }
                constructor.setAccessible(true);
                return new Shape(accessors, constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private RecordForm(Class<?> type, Object[] components) {
        this.type = type;
        this.components = components;
    }

    static RecordForm of(Record fields) {
        Class<?> type = fields.getClass();
        List<Method> accessors = SHAPES.get(type).accessors();
        Object[] components = new Object[accessors.size()];
        try {
            for (int i = 0; i < components.length; i++) {
                components[i] = accessors.get(i).invoke(fields);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return new RecordForm(type, components);
    }

    Object value() {
        try {
            return SHAPES.get(type).constructor().newInstance(components);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
