package pacesetter;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Which types a class uses: those it names, and those in the signatures of what it calls. */
final class Uses {
    private Uses() {}

    static Set<JavaClass> of(JavaClass type) {
        Set<JavaClass> used = new LinkedHashSet<>();
        type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .forEach(used::add);
        type.getAccessesFromSelf().stream().flatMap(Uses::signature).forEach(used::add);
        return used;
    }

    private static Stream<JavaClass> signature(JavaAccess<?> access) {
        if (access.getTarget() instanceof CodeUnitAccessTarget called) {
            return Stream.concat(called.getRawParameterTypes().stream(), Stream.of(called.getRawReturnType()))
                    .map(JavaClass::getBaseComponentType);
        }
        return access.getTarget() instanceof FieldAccessTarget read ? Stream.of(read.getRawType()) : Stream.empty();
    }
}
