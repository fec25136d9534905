package pacesetter.store;

import java.time.Instant;
import java.util.List;
import pacesetter.text.Name;

/**
 * How results came about.
 *
 * @param version of this program
 * @param command the command line that runs it again
 * @param warnings what a reader of the results must know, for instance that parameters are not calibrated
 */
public record Provenance(String version, String command, Instant started, Instant ended, List<Name> warnings) {
    /** What all results warn of. */
    public static final Name UNCALIBRATED = new Name("Parameters are not calibrated.", "参数未校准。");

    public Provenance {
        warnings = List.copyOf(warnings);
    }
}
