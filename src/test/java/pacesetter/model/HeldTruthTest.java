package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Readings are handed over by constructor, where no call shows whose they are: those of the truth are held by few. */
final class HeldTruthTest {
    private final Model model = Model.of(
            Worlds.with(Map.of()).world(1),
            Worlds.strategy(Worlds.journal(), Worlds.standard(Worlds.ALWAYS, false, 0.5, 8, 20)));

    @Test
    void thoseAloneHoldWhatIsTrueWhoMakeItOrMeasureIt() throws IllegalAccessException {
        Set<Object> truth = Collections.newSetFromMap(new IdentityHashMap<>());
        for (pacesetter.model.Field field : model.fields()) {
            truth.add(field.delivery().performance());
            truth.add(field.adoption().qualities());
            truth.add(field.residents().satisfaction());
        }
        Set<String> holders = new TreeSet<>();
        Set<String> holdersOfReadings = new TreeSet<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open =
                new ArrayDeque<>(List.of(model.wiring(), model.living().orElseThrow()));
        while (!open.isEmpty()) {
            Object holder = open.pop();
            if (!seen.add(holder)) {
                continue;
            }
            for (Field field : holder.getClass().getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
                    continue;
                }
                field.setAccessible(true);
                Object held = field.get(holder);
                if (held instanceof Readings) {
                    holdersOfReadings.add(holder.getClass().getSimpleName());
                }
                if (truth.contains(held)) {
                    holders.add(holder.getClass().getSimpleName());
                }
                add(held, open);
            }
        }
        assertThat(holders).containsExactlyInAnyOrder("Adoption", "Delivery", "Evidence", "Gaming", "Satisfaction");
        assertThat(holdersOfReadings).contains("Order", "Rivalry", "TrackRecord");
    }

    /** Adds an object of the model, or those in a list, an array or an optional. */
    private static void add(Object held, Deque<Object> open) {
        if (held instanceof Optional<?> optional) {
            optional.ifPresent(each -> add(each, open));
        } else if (held instanceof Collection<?> collection) {
            collection.forEach(each -> add(each, open));
        } else if (held != null
                && held.getClass().isArray()
                && !held.getClass().getComponentType().isPrimitive()) {
            for (int i = 0; i < Array.getLength(held); i++) {
                add(Array.get(held, i), open);
            }
        } else if (held != null && held.getClass().getPackageName().equals("pacesetter.model")) {
            open.add(held);
        }
    }
}
