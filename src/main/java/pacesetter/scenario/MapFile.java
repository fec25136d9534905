package pacesetter.scenario;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of boundaries to draw regions with; it decides nothing that is simulated.
 *
 * @param code the property that holds the regions' codes, where the user says which
 */
public record MapFile(Path path, Optional<String> code) {}
