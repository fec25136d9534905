package pacesetter;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Nothing is more visible than someone needs it to be. A constant is copied to where it is used, so it is no use of its
 * type: a constant for other packages stands in a type that they use for more.
 */
final class VisibilityTest {

    /** The program and its tests: what a test of another package uses has to be public, too. */
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("pacesetter");

    @Test
    void aTypeIsPublicOnlyWhereAnotherPackageUsesIt() {
        Set<JavaClass> needed = new HashSet<>();
        for (JavaClass type : CLASSES) {
            Uses.of(type).stream()
                    .filter(used -> !used.getPackageName().equals(type.getPackageName()))
                    .forEach(needed::add);
        }
        List<String> needless = CLASSES.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && !needed.contains(type))
                .filter(type -> !isATest(type) && !isPublicByItsPlace(type) && !isWhereTheProgramBegins(type))
                .map(JavaClass::getName)
                .sorted()
                .toList();
        assertThat(needless).isEmpty();
    }

    private static boolean isATest(JavaClass type) {
        return type.getSource().orElseThrow().getUri().getPath().contains("/test-classes/");
    }

    /** Types within an interface are public, whatever one writes. */
    private static boolean isPublicByItsPlace(JavaClass type) {
        return type.getEnclosingClass().filter(JavaClass::isInterface).isPresent();
    }

    private static boolean isWhereTheProgramBegins(JavaClass type) {
        return type.tryGetMethod("main", String[].class).isPresent();
    }
}
