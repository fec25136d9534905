package pacesetter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
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

    /** Each package and the packages it imports, no more and no fewer. A sub-package has a row of its own. */
    private static final Map<String, Set<String>> PACKAGES = rows("""
            text:
            random:
            scenario.source: text
            scenario.shape: text scenario.source
            scenario.parameters: text scenario.source scenario.shape
            scenario.observed: text
            scenario: text scenario.source scenario.shape scenario.parameters scenario.observed
            scenario.file: text scenario.source scenario.shape scenario.parameters scenario.observed scenario
            scenario.describe: text scenario.source scenario.shape scenario.parameters scenario scenario.file
            scenario.caution: text scenario.source scenario.parameters scenario.observed scenario
            model.ground: random scenario.parameters scenario
            model: text random scenario.parameters scenario model.ground
            run: text random scenario.parameters scenario.observed scenario scenario.caution model.ground model
            sweep: text random scenario.shape scenario.parameters scenario run
            sweep.file: text scenario.source scenario.shape scenario.parameters scenario scenario.file \
                scenario.describe run sweep
            store: text random scenario.source scenario.parameters scenario model run sweep
            analysis: text random scenario run store
            experiment: text scenario.source scenario.parameters scenario scenario.caution run sweep store analysis
            experiment.sensitivity: text random scenario.source scenario.shape scenario.parameters scenario run sweep store \
                analysis
            experiment.robust: text random scenario.shape run store analysis
            experiment.information: text random scenario run store analysis experiment.robust
            experiment.curves: text random scenario.observed run analysis
            experiment.calibration: text random scenario.source scenario.parameters scenario scenario.observed run sweep store analysis \
                experiment.curves
            report: text scenario scenario.observed model run sweep store analysis experiment experiment.sensitivity experiment.robust experiment.information \
                experiment.curves \
                experiment.calibration
            chart.panel: text scenario run analysis
            chart: text scenario scenario.observed run sweep store analysis experiment experiment.sensitivity experiment.robust experiment.information \
                experiment.curves \
                experiment.calibration chart.panel
            document: text random scenario.source scenario.shape scenario.parameters scenario scenario.file scenario.describe model.ground model \
                store analysis report
            geo: text scenario.source scenario
            gui.look: text
            gui.live: random scenario.parameters scenario model.ground model run analysis
            gui.map: text scenario.parameters scenario model.ground model run geo gui.look gui.live
            gui: text scenario.source scenario.parameters scenario scenario.file scenario.describe scenario.caution model run store analysis \
                experiment.robust report chart.panel chart document geo gui.look gui.live gui.map
            cli: text random geo scenario.source scenario.shape scenario scenario.observed scenario.file scenario.describe scenario.caution model.ground run sweep \
                sweep.file store analysis experiment experiment.sensitivity experiment.robust experiment.information \
                experiment.curves \
                experiment.calibration report chart.panel chart document gui
            """);

    /** Each library that only some packages know, by its packages, and those that do. */
    private static final Map<String, Set<String>> LIBRARIES = rows("""
            com.formdev.flatlaf: gui gui.look
            com.google.gson: scenario.shape scenario.describe sweep.file store geo
            com.samskivert: document
            de.siegmar.fastcsv: scenario.source store
            javax.swing: gui gui.live gui.map
            org.apache.batik: chart
            org.apache.commons.math3: model.ground model run sweep analysis experiment.sensitivity experiment.robust experiment.curves experiment.calibration chart.panel
            org.commonmark: document
            org.jfree: chart.panel gui.map
            org.locationtech.jts: geo
            org.snakeyaml: scenario.source
            picocli: cli
            sim: model run gui.live
            """);

    /** The packages whose code decides the numbers of a result. */
    private static final String[] SIMULATION = reachedFrom("sweep.file");

    /** Those and the packages through which a result passes on its way to the disk and to its statistics. */
    private static final String[] RESULTS = reachedFrom("sweep.file", "store", "analysis");

    /** The functions of {@link Math} whose last bit differs between machines or Java versions. */
    private static final Set<String> INEXACT = Set.of(
            "exp", "expm1", "log", "log10", "log1p", "pow", "sin", "cos", "tan", "asin", "acos", "atan", "atan2",
            "sinh", "cosh", "tanh", "cbrt", "hypot");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages(ROOT);

    @Test
    void everyPackageHasARow() {
        Set<String> found = new TreeSet<>();
        CLASSES.forEach(type -> found.add(packageOf(type)));
        assertThat(found).hasSameElementsAs(PACKAGES.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageImportsWhatItsRowSaysAndNothingElse(String name) {
        Map<String, String> imports = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            if (packageOf(type).equals(name)) {
                Uses.of(type).stream()
                        .filter(used -> used.getPackageName().startsWith(ROOT + "."))
                        .filter(used -> !packageOf(used).equals(name))
                        .forEach(used -> imports.put(packageOf(used), shown(type, used)));
            }
        }
        assertThat(imports.keySet()).as("%s", imports).isEqualTo(PACKAGES.get(name));
    }

    @Test
    void noPackagesGoInACircle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryIsKnownWhereItsRowSaysAndNowhereElse(String library) {
        Map<String, String> knowing = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            Uses.of(type).stream()
                    .filter(used -> (used.getPackageName() + ".").startsWith(library + "."))
                    .forEach(used -> knowing.put(packageOf(type), shown(type, used)));
        }
        assertThat(knowing.keySet()).as("%s", knowing).isEqualTo(LIBRARIES.get(library));
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
                .dependOnClassesThat()
                .resideInAPackage("ec..")
                .orShould()
                .accessTargetWhere(calls("Math.random", Set.of("random"), "java.lang.Math"))
                .orShould()
                .accessTargetWhere(calls("StrictMath.random", Set.of("random"), "java.lang.StrictMath"))
                .orShould()
                .accessTargetWhere(calls("UUID.randomUUID", Set.of("randomUUID"), "java.util.UUID"))
                .orShould()
                .accessTargetWhere(calls("Collections.shuffle", Set.of("shuffle"), "java.util.Collections"))
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
                .check(CLASSES);
    }

    @Test
    void noResultDependsOnTheLastBitOfMath() {
        noClasses()
                .that()
                .resideInAnyPackage(RESULTS)
                .should()
                .accessTargetWhere(calls("an inexact function of Math", INEXACT, "java.lang.Math"))
                .because("only StrictMath and FastMath give the same bits everywhere")
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
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandsSpeakAndExit() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli")
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
                .check(CLASSES);
    }

    static Stream<String> packages() {
        return PACKAGES.keySet().stream();
    }

    static Stream<String> libraries() {
        return LIBRARIES.keySet().stream();
    }

    /** A table whose lines are a name, a colon, and names. */
    private static Map<String, Set<String>> rows(String table) {
        Map<String, Set<String>> rows = new TreeMap<>();
        table.lines().forEach(line -> {
            String[] sides = line.split(":", -1);
            Set<String> right = new TreeSet<>(Arrays.asList(sides[1].strip().split(" +")));
            right.remove("");
            rows.put(sides[0], right);
        });
        return rows;
    }

    /** The packages that these import, directly or through others, and these. */
    private static String[] reachedFrom(String... names) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(names));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (reached.add(name)) {
                open.addAll(PACKAGES.get(name));
            }
        }
        return reached.stream().map(name -> ROOT + "." + name).toArray(String[]::new);
    }

    /** The name below the root. */
    private static String packageOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length() + 1);
    }

    private static String shown(JavaClass type, JavaClass used) {
        return type.getName() + " uses " + used.getName();
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
