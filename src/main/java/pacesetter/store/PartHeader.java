package pacesetter.store;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pacesetter.text.Name;

/**
 * What a part of a sweep belongs to, whatever folder it lies in.
 *
 * @param base {@link SweepDescription#base}
 * @param source {@link SweepDescription#source}
 * @param seed of the study
 * @param strategies checksums by id
 */
record PartHeader(Edition edition, String base, String source, long seed, Map<String, String> strategies) {
    PartHeader {
        strategies = Collections.unmodifiableMap(new LinkedHashMap<>(strategies));
    }

    static PartHeader of(SweepDescription sweep) {
        return new PartHeader(sweep.edition(), sweep.base(), sweep.source(), sweep.seed(), sweep.strategies());
    }

    byte[] bytes() {
        JsonObject json = new JsonObject();
        edition.writeTo(json);
        json.addProperty("base", base);
        json.addProperty("source", source);
        json.addProperty("seed", Long.toString(seed));
        JsonObject hashes = new JsonObject();
        strategies.forEach(hashes::addProperty);
        json.add("strategies", hashes);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The header in a text, or nothing if it is none. */
    static Optional<PartHeader> read(Path part, String text) throws IOException {
        try {
            JsonFile json = JsonFile.parse(part, text);
            Edition edition = new Edition(
                    json.text("version"),
                    json.whole("format", 2, Integer.MAX_VALUE),
                    json.whole("numbers", 1, Integer.MAX_VALUE));
            return Optional.of(new PartHeader(
                    edition,
                    json.text("base"),
                    json.text("source"),
                    json.integer("seed", Long.MIN_VALUE, Long.MAX_VALUE),
                    json.object("strategies").allTexts()));
        } catch (BrokenResultsException damaged) {
            return Optional.empty();
        }
    }

    /** Why the part cannot belong to a sweep at all; nothing if it can. */
    Optional<Name> stranger(SweepDescription sweep) {
        if (edition.numbers() != sweep.edition().numbers()) {
            return Optional.of(otherNumbers(edition));
        }
        if (seed != sweep.seed()) {
            return Optional.of(Name.of(
                    "belongs to another sweep: its seed is %d, not %d", "属于另一批量运行：其种子为 %d，而非 %d", seed, sweep.seed()));
        }
        return base.equals(sweep.base())
                ? Optional.empty()
                : Optional.of(new Name("belongs to another sweep", "属于另一批量运行"));
    }

    /** What is wrong with a part of an edition whose numbers are others. */
    static Name otherNumbers(Edition edition) {
        return Name.of("was made by version %s, which computes other numbers", "由 %s 版生成，其数值不同", edition.version());
    }
}
