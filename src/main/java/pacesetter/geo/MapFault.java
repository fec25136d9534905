package pacesetter.geo;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.scenario.source.Source;
import pacesetter.text.Name;

/** What is wrong with a file of boundaries, as one line: {@code FILE: place rule. Hint.} */
record MapFault(Path file) {
    /** How another format becomes GeoJSON. */
    static final Name CONVERT = new Name(
            "Save it as GeoJSON in WGS 84, for instance with QGIS or mapshaper.",
            "请另存为 WGS 84 的 GeoJSON，例如用 QGIS 或 mapshaper。");

    /** A fault of the whole file. */
    ScenarioException of(Name rule, Name hint) {
        return line(shown() + ":", rule, Optional.of(hint));
    }

    /** A fault of a part of it. */
    ScenarioException of(String part, Name rule, Optional<Name> hint) {
        return line(shown() + ": " + part, rule, hint);
    }

    /** A fault of the text at an index. */
    ScenarioException of(String text, int index, Name rule, Name hint) {
        String before = text.substring(0, index);
        long line = before.chars().filter(letter -> letter == '\n').count() + 1;
        int start = before.lastIndexOf('\n') + 1;
        int column = before.codePointCount(start, before.length()) + 1;
        return line(shown() + ":" + line + ":" + column + ":", rule, Optional.of(hint));
    }

    private String shown() {
        return Source.shown(file);
    }

    private static ScenarioException line(String where, Name rule, Optional<Name> hint) {
        return new ScenarioException(
                List.of(Name.of("%s %s.", "%s %s。", where, rule).then(hint)));
    }
}
