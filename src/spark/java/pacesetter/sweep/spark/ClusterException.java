package pacesetter.sweep.spark;

import java.io.IOException;
import pacesetter.text.Name;
import pacesetter.text.Told;

/** The cluster does not do what it should. */
final class ClusterException extends IOException implements Told {
    private static final long serialVersionUID = 1;

    private final transient Name told;

    ClusterException(Name told, Throwable cause) {
        super(told.en(), cause);
        this.told = told;
    }

    @Override
    public Name told() {
        return told;
    }

    /** What Spark says in many lines, in its first. */
    static String line(Throwable cause) {
        String said = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return said.lines().findFirst().orElse("").strip();
    }
}
