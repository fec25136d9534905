package pacesetter.sweep.spark;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An optional as what is in it, or null. */
final class OptionalForm implements Serializable {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // a value that Java writes, or in the form of one
    private final @Nullable Object held;

    private OptionalForm(@Nullable Object held) {
        this.held = held;
    }

    static OptionalForm of(Optional<?> optional) {
        return new OptionalForm(optional.orElse(null));
    }

    Optional<?> value() {
        return Optional.ofNullable(held);
    }
}
