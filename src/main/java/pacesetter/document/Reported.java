package pacesetter.document;

import java.util.Optional;
import pacesetter.analysis.Comparison;
import pacesetter.store.StoredInformation;

/**
 * A study that a page tells of.
 *
 * @param folder of its results, as the user names it
 * @param comparison of its strategies, one of which may be all there is
 * @param curves over time, if runs kept them
 * @param information what to measure next, if its folder has it
 */
public record Reported(
        String folder, Comparison comparison, Optional<Curves> curves, Optional<StoredInformation> information) {}
