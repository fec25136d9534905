package pacesetter.gui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pacesetter.geo.MapShapes;
import pacesetter.gui.look.WindowWords;

/** The reader's own boundaries, if there are any, and what is wrong with them. */
final class OwnBoundaries {
    private final WindowWords words;
    private final Dialogs dialogs;
    private final Program program;
    private Optional<Path> file = Optional.empty();

    OwnBoundaries(WindowWords words, Dialogs dialogs, Program program) {
        this.words = words;
        this.dialogs = dialogs;
        this.program = program;
    }

    /** Takes a GeoJSON file, or none. */
    void use(Optional<Path> given) {
        file = given;
    }

    /** The map of a run; on any thread. */
    MapSource of(Setup setup) {
        return MapSource.of(setup, file);
    }

    /** Its shapes, after what there is to say of them. */
    MapShapes told(MapSource source) {
        String title = words.of("verb.boundaries");
        source.trouble().ifPresent(trouble -> dialogs.warn(title, words.of(trouble)));
        if (!source.notes().isEmpty()) {
            dialogs.tell(title, source.notes().stream().map(words::of).collect(Collectors.joining("\n")));
        }
        return source.shapes();
    }

    /** Asks for a file and draws a race with it, if there is one. */
    void choose(Optional<RacePanel> race) {
        dialogs.open(words.of("verb.boundaries"), program.directory().toAbsolutePath(), List.of(".geojson", ".json"))
                .ifPresent(chosen -> {
                    file = Optional.of(chosen);
                    race.ifPresent(
                            shown -> shown.map().draw(told(of(shown.session().now()))));
                });
    }
}
