package pacesetter.store;

import java.time.Instant;
import java.util.List;

/**
 * How results came about.
 *
 * @param version of this program
 * @param command the command line that runs it again
 * @param warnings what a reader of the results must know, for instance that parameters are not calibrated
 */
public record Provenance(String version, String command, Instant started, Instant ended, List<String> warnings) {
    public Provenance {
        warnings = List.copyOf(warnings);
    }
}
