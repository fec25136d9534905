package pacesetter.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Records as JSON objects, with names in snake case as scenario files have them. A variant of a sealed type says which it
 * is under {@code kind}; what is absent or undefined is null.
 */
final class RecordJson {
    private RecordJson() {}

    static JsonElement of(@Nullable Object value) {
        if (value instanceof Record fields) {
            return object(fields);
        }
        if (value instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        }
        if (value instanceof Set<?> set) {
            return array(set.stream().sorted().toList()); // a set has no order of its own
        }
        if (value instanceof Collection<?> list) {
            return array(list);
        }
        if (value instanceof Map<?, ?> map) {
            JsonObject object = new JsonObject();
            map.forEach((key, held) -> object.add(key.toString(), of(held)));
            return object;
        }
        if (value instanceof Enum<?> constant) {
            return new JsonPrimitive(constant.name().toLowerCase(Locale.ROOT));
        }
        if (value instanceof Double number) {
            return number.isNaN() || number.isInfinite()
                    ? JsonNull.INSTANCE
                    : new JsonPrimitive(new BigDecimal(Decimal.text(number)));
        }
        if (value instanceof Number number) {
            return new JsonPrimitive(number);
        }
        if (value instanceof Boolean flag) {
            return new JsonPrimitive(flag);
        }
        if (value instanceof String || value instanceof LocalDate) {
            return new JsonPrimitive(value.toString());
        }
        if (value == null) {
            return JsonNull.INSTANCE;
        }
        throw new IllegalArgumentException("no JSON for " + value.getClass());
    }

    private static JsonArray array(Collection<?> values) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(of(value)));
        return array;
    }

    private static JsonObject object(Record fields) {
        JsonObject object = new JsonObject();
        Class<?> type = fields.getClass();
        for (Class<?> parent : type.getInterfaces()) {
            if (parent.isSealed()) {
                object.addProperty("kind", snake(type.getSimpleName()));
            }
        }
        for (RecordComponent component : type.getRecordComponents()) {
            try {
                object.add(
                        snake(component.getName()), of(component.getAccessor().invoke(fields)));
            } catch (ReflectiveOperationException failure) {
                throw new IllegalStateException("cannot read " + component, failure);
            }
        }
        return object;
    }

    private static String snake(String name) {
        String spaced = name.replaceAll("(?<=.)([A-Z])", "_$1");
        return spaced.toLowerCase(Locale.ROOT);
    }
}
