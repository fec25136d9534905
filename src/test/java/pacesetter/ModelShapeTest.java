package pacesetter;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The shape of the model: submodels take what they need by constructor, know one another one way, and who decides knows no truth. */
final class ModelShapeTest {
    private static final String MODEL = "pacesetter.model";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages(MODEL);

    /** Whoever decides in the model, and what a decision is made of. */
    private static final Set<String> DECIDERS = Set.of(
            "Binding",
            "Contacts",
            "Decisions",
            "Drafting",
            "Gates",
            "Hazard",
            "Imitation",
            "InPrint",
            "Journal",
            "LeaderRules",
            "LeaderScore",
            "Mandates",
            "Mentoring",
            "National",
            "Offers",
            "Order",
            "OrderQueue",
            "Prestige",
            "Proposals",
            "Province",
            "Publicity",
            "RegionAgent",
            "Relay",
            "Reward",
            "Rivalry",
            "Selection",
            "Standards",
            "Supervision",
            "TrackRecord",
            "Urgency");

    /** What is true, and not what is known of it. */
    private static final Set<String> TRUTH = Set.of(
            "Adoption.qualities",
            "Adoption.quality",
            "Delivery.base",
            "Delivery.performance",
            "Environment.gain",
            "Environment.performance",
            "Field.performance",
            "Field.quality",
            "Field.satisfaction",
            "Satisfaction.satisfaction",
            "World.benchmark",
            "World.performance");

    /** A scenario says weeks where submodels count ticks: they read what {@code World} has turned. */
    @Test
    void submodelsReadDurationsInTicks() {
        Set<String> weeks = Set.of("Scenario.parameters", "Scenario.events", "Scenario.rulesAt");
        assertThat(CLASSES.stream()
                        .filter(type -> !type.getSimpleName().equals("World"))
                        .flatMap(type -> type.getAccessesFromSelf().stream())
                        .filter(access ->
                                weeks.contains(access.getTargetOwner().getSimpleName() + "." + access.getName()))
                        .map(JavaAccess::getDescription))
                .isEmpty();
    }

    /** Who decides in the model reads observations; the true lead alone is looked up for the record. */
    @Test
    void whoDecidesReadsNoTruth() {
        Set<String> deciders = new TreeSet<>();
        List<String> reads = new ArrayList<>();
        int looked = 0;
        for (JavaClass type : CLASSES) {
            if (DECIDERS.contains(outermost(type))) {
                deciders.add(outermost(type));
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    String read = access.getTargetOwner().getSimpleName() + "."
                            + access.getTarget().getName();
                    boolean looksUp = access.getOrigin().getName().equals("findTrue");
                    if (TRUTH.contains(read) && !looksUp) {
                        reads.add(access.getDescription());
                    }
                    looked += TRUTH.contains(read) && looksUp ? 1 : 0;
                }
            }
        }
        assertThat(reads).isEmpty();
        assertThat(looked).isPositive();
        assertThat(deciders).isEqualTo(DECIDERS);
    }

    @Test
    void everyTruthIsThere() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            type.getMethods().forEach(method -> found.add(type.getSimpleName() + "." + method.getName()));
        }
        assertThat(found).containsAll(TRUTH);
    }

    @Test
    void noSubmodelIsBuiltFromAModel() {
        List<String> built = new ArrayList<>();
        int constructors = 0;
        for (JavaClass type : CLASSES) {
            for (JavaConstructor constructor : type.getConstructors()) {
                constructors++;
                if (constructor.getRawParameterTypes().stream()
                        .anyMatch(each -> each.getName().equals(MODEL + ".Model"))) {
                    built.add(constructor.getDescription());
                }
            }
        }
        assertThat(built).isEmpty();
        assertThat(constructors).isPositive();
    }

    @Test
    void noOtherClassesOfTheModelGoInACircle() {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            Set<String> used = uses.computeIfAbsent(outermost(type), name -> new TreeSet<>());
            Uses.of(type).stream()
                    .filter(each -> each.getPackageName().startsWith(MODEL))
                    .forEach(each -> used.add(outermost(each)));
        }
        Map<String, Set<String>> reached = new TreeMap<>();
        uses.keySet().forEach(name -> reached.put(name, reached(name, uses)));
        Set<Set<String>> circles = new HashSet<>();
        reached.forEach((name, all) -> {
            Set<String> circle = new TreeSet<>(all);
            circle.removeIf(other -> !reached.get(other).contains(name));
            if (circle.size() > 1) {
                circles.add(circle);
            }
        });
        assertThat(circles).isEmpty();
    }

    /** The classes that one uses, directly or through others. */
    private static Set<String> reached(String name, Map<String, Set<String>> uses) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(uses.get(name));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (reached.add(next)) {
                open.addAll(uses.get(next));
            }
        }
        return reached;
    }

    /** The class in whose file a type stands. */
    private static String outermost(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        return name.substring(name.lastIndexOf('.') + 1).replaceFirst("\\$.*", "");
    }
}
