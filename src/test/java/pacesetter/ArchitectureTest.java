package pacesetter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape of the program: who may know whom, and what may stand in the way of a result. */
final class ArchitectureTest {

    private static final String ROOT = "pacesetter";

    private static final String COMMANDS = "cli";

    /** Each package and the packages it may import; the commands may import every one. */
    private static final Map<String, Set<String>> PACKAGES = Map.of(
            "scenario",
            Set.of(),
            "random",
            Set.of(),
            "model",
            Set.of("scenario", "random"),
            "run",
            Set.of("scenario", "random", "model"),
            "sweep",
            Set.of("scenario", "random", "run"),
            "store",
            Set.of("scenario", "random", "run", "sweep"),
            "analysis",
            Set.of("scenario", "random", "run", "store"),
            "chart",
            Set.of("scenario", "run", "analysis"),
            "gui",
            Set.of("scenario", "random", "model", "run", "sweep", "store", "analysis", "chart"),
            COMMANDS,
            Set.of("scenario", "random", "model", "run", "sweep", "store", "analysis", "chart", "gui"));

    /** Each library that only some packages may know, by its packages. */
    private static final Map<String, Set<String>> LIBRARIES = Map.of(
            "picocli..", Set.of(COMMANDS),
            "org.snakeyaml..", Set.of("scenario"),
            "sim..", Set.of("model", "run", "gui"),
            "ec..", Set.of("model", "run", "gui"),
            "com.formdev.flatlaf..", Set.of("gui"),
            "javax.swing..", Set.of("gui"),
            "org.jfree..", Set.of("chart", "gui"),
            "org.apache.batik..", Set.of("chart"),
            "org.locationtech.jts..", Set.of("gui"));

    /** The packages whose code decides the numbers of a result. */
    private static final String[] SIMULATION = within(Set.of("scenario", "random", "model", "run", "sweep"));

    /** The packages in which a last bit decides the bytes of a result. */
    private static final String[] ARITHMETIC = within(Set.of("random", "model", "run", "sweep", "analysis"));

    /** The packages through which a result passes on its way to the disk. */
    private static final String[] RESULTS =
            within(Set.of("scenario", "random", "model", "run", "sweep", "store", "analysis"));

    /** The functions of {@link Math} whose last bit differs between machines or Java versions. */
    private static final Set<String> INEXACT = Set.of(
            "exp", "expm1", "log", "log10", "log1p", "pow", "sin", "cos", "tan", "asin", "acos", "atan", "atan2",
            "sinh", "cosh", "tanh", "cbrt", "hypot");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages(ROOT);

    @Test
    void classesAreFound() {
        assertThat(CLASSES).isNotEmpty();
    }

    @Test
    void everyPackageHasARow() {
        Set<String> found = new TreeSet<>();
        CLASSES.forEach(type -> found.add(packageOf(type)));
        assertThat(found).isSubsetOf(PACKAGES.keySet());
    }

    @Test
    void theCommandsMayImportEveryPackage() {
        List<String> packages = new ArrayList<>(PACKAGES.keySet());
        packages.remove(COMMANDS);
        assertThat(PACKAGES.get(COMMANDS)).hasSameElementsAs(packages);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageImportsOnlyWhatItsRowAllows(String name) {
        Set<String> forbidden = new TreeSet<>(PACKAGES.keySet());
        forbidden.removeAll(PACKAGES.get(name));
        forbidden.remove(name);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(within(forbidden))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryIsKnownOnlyWhereItBelongs(String library) {
        noClasses()
                .that()
                .resideOutsideOfPackages(within(LIBRARIES.get(library)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = new ArrayList<>();
        for (JavaPackage found : CLASSES.getPackage(ROOT).getSubpackagesInTree()) {
            if (!found.getClasses().isEmpty() && !found.isAnnotatedWith(NullMarked.class)) {
                unmarked.add(found.getName());
            }
        }
        assertThat(unmarked).isEmpty();
    }

    @Test
    void everyRandomNumberComesFromTheSeed() {
        noClasses()
                .that()
                .resideInAnyPackage(SIMULATION)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Random.class, SecureRandom.class, SplittableRandom.class, ThreadLocalRandom.class)
                .orShould()
                .accessTargetWhere(calls("Math.random", Set.of("random"), "java.lang.Math"))
                .orShould()
                .accessTargetWhere(calls("StrictMath.random", Set.of("random"), "java.lang.StrictMath"))
                .orShould()
                .accessTargetWhere(calls("UUID.randomUUID", Set.of("randomUUID"), "java.util.UUID"))
                .orShould()
                .accessTargetWhere(calls("Collections.shuffle", Set.of("shuffle"), "java.util.Collections"))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void noResultDependsOnTheClock() {
        noClasses()
                .that()
                .resideInAnyPackage(SIMULATION)
                .should()
                .accessTargetWhere(calls("the clock", Set.of("currentTimeMillis", "nanoTime"), "java.lang.System"))
                .orShould()
                .accessTargetWhere(target(
                        "now() of a date or time",
                        target -> target.getOwner().getPackageName().equals("java.time")
                                && target.getName().equals("now")
                                && target.getRawParameterTypes().isEmpty()))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void noResultDependsOnTheLastBitOfMath() {
        noClasses()
                .that()
                .resideInAnyPackage(ARITHMETIC)
                .should()
                .accessTargetWhere(calls("an inexact function of Math", INEXACT, "java.lang.Math"))
                .because("only StrictMath and FastMath give the same bits everywhere")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void noResultDependsOnTheLocale() {
        noClasses()
                .that()
                .resideInAnyPackage(RESULTS)
                .should()
                .accessTargetWhere(target(
                        "a method of String that asks the default locale",
                        target -> target.getOwner().isEquivalentTo(String.class)
                                && Set.of("format", "formatted", "toLowerCase", "toUpperCase")
                                        .contains(target.getName())
                                && target.getRawParameterTypes().stream()
                                        .noneMatch(type -> type.getName().equals("java.util.Locale"))))
                .because("String.format(Locale.ROOT, …) gives the same text everywhere")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandsSpeakAndExit() {
        noClasses()
                .that()
                .resideOutsideOfPackages(within(Set.of(COMMANDS)))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessTargetWhere(calls("System.exit", Set.of("exit"), "java.lang.System"))
                .orShould()
                .accessTargetWhere(calls("Runtime.exit or halt", Set.of("exit", "halt"), "java.lang.Runtime"))
                .orShould()
                .accessTargetWhere(calls("printStackTrace", Set.of("printStackTrace"), "java.lang.Throwable"))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    static Stream<String> packages() {
        return PACKAGES.keySet().stream().sorted();
    }

    static Stream<String> libraries() {
        return LIBRARIES.keySet().stream().sorted();
    }

    /** The first name below the root, which is the row of the whole tree below it. */
    private static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? name : name.substring(ROOT.length() + 1).split("\\.", 2)[0];
    }

    private static String[] within(Set<String> packages) {
        return packages.stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String description, Set<String> methods, String owner) {
        return target(
                description, target -> target.getOwner().getName().equals(owner) && methods.contains(target.getName()));
    }

    /** Matches calls and method references alike. */
    private static DescribedPredicate<JavaAccess<?>> target(
            String description, Predicate<CodeUnitAccessTarget> condition) {
        return DescribedPredicate.describe(
                description,
                access -> access.getTarget() instanceof CodeUnitAccessTarget target && condition.test(target));
    }
}
