package pacesetter.analysis;

import java.util.Optional;

/**
 * What a run that is watched is seen beside.
 *
 * @param ghost the same run without what was switched in it, as far as it has gone
 * @param worlds the run in several worlds, to the end
 * @param ghosts the ghost in the same worlds
 */
public record Company(Optional<StudyResults> ghost, Optional<StudyResults> worlds, Optional<StudyResults> ghosts) {
    public static final Company NONE = new Company(Optional.empty(), Optional.empty(), Optional.empty());
}
