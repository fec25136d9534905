package pacesetter.gui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import pacesetter.geo.Boundaries;
import pacesetter.geo.MapShapes;
import pacesetter.scenario.MapFile;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.text.Name;

/**
 * The shapes of a scenario's regions: of the user's own boundaries or the scenario's, if there are any and they can be read,
 * else schematic ones. May be made on any thread.
 *
 * @param notes what does not match
 * @param trouble why boundaries could not be read
 */
record MapSource(MapShapes shapes, List<Name> notes, Optional<ScenarioException> trouble) {
    MapSource {
        notes = List.copyOf(notes);
    }

    /** @param own file of the user's own boundaries */
    static MapSource of(Setup setup, Optional<Path> own) {
        try {
            Optional<MapFile> file =
                    own.map(path -> new MapFile(path, Optional.empty())).or(() -> ScenarioReader.map(setup.file()));
            if (file.isPresent()) {
                Boundaries read = Boundaries.read(file.get(), setup.scenario().regions());
                return new MapSource(
                        MapShapes.of(setup.scenario(), read),
                        read.notes(setup.scenario().regions()),
                        Optional.empty());
            }
        } catch (ScenarioException e) {
            return new MapSource(MapShapes.schematic(setup.scenario()), List.of(), Optional.of(e));
        }
        return new MapSource(MapShapes.schematic(setup.scenario()), List.of(), Optional.empty());
    }
}
