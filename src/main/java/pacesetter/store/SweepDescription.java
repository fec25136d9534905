package pacesetter.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pacesetter.scenario.SourceFile;
import pacesetter.sweep.Sweep;

/** {@code sweep.json}: which sweep a folder belongs to. */
record SweepDescription(JsonObject json) {
    static final String NAME = "sweep.json";

    /** What must be as it was for results to belong together, with what it is called. */
    private static final Map<String, String> FIXED = new LinkedHashMap<>();

    static {
        FIXED.put("version", "the version of this program");
        FIXED.put("scenario", "the scenario (its text, or a table it reads)");
        FIXED.put("seed", "the seed");
        FIXED.put("null", "what is done about the null");
        FIXED.put("factors", "the factors of the design");
        FIXED.put("keep", "what is kept of each run");
        FIXED.put("shard", "the shard");
    }

    static SweepDescription of(Sweep sweep, String version) {
        JsonObject json = new JsonObject();
        json.addProperty("program", "pacesetter");
        json.addProperty("version", version);
        json.addProperty("id", sweep.id());
        json.add("scenario", files(sweep.base().files()));
        json.addProperty("seed", Long.toString(sweep.seed()));
        json.addProperty("null", sweep.noise().name().toLowerCase(Locale.ROOT));
        json.add("keep", RecordJson.of(sweep.keep()));
        json.addProperty("shard", sweep.shard().toString());
        json.addProperty("replicates", sweep.replicates());
        json.add("strategies", RecordJson.of(sweep.strategyIds()));
        json.add("factors", RecordJson.of(sweep.design().factors()));
        JsonArray points = new JsonArray();
        for (int point = 0; point < sweep.design().size(); point++) {
            points.add(sweep.design().key(point));
        }
        json.add("points", points);
        return new SweepDescription(json);
    }

    private static JsonElement files(List<SourceFile> files) {
        return RecordJson.of(files);
    }

    /** What a folder says it holds, or nothing if it holds no sweep. */
    static Optional<SweepDescription> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return JsonParser.parseString(Files.readString(file)) instanceof JsonObject json
                    ? Optional.of(new SweepDescription(json))
                    : Optional.empty();
        } catch (JsonParseException broken) {
            return Optional.empty();
        }
    }

    /**
     * Checks that what this describes can be reused by what another describes, which may have more strategies, points and
     * replicates.
     *
     * @throws SweepChangedException if it cannot, with the reason
     */
    void checkGrowsTo(Path folder, SweepDescription next) throws SweepChangedException {
        for (Map.Entry<String, String> fixed : FIXED.entrySet()) {
            JsonElement before = get(fixed.getKey());
            JsonElement after = next.get(fixed.getKey());
            if (!before.equals(after)) {
                String values = before.isJsonPrimitive() && after.isJsonPrimitive()
                        ? " from " + before.getAsString() + " to " + after.getAsString()
                        : "";
                throw new SweepChangedException(folder + " holds results of another sweep: " + fixed.getValue()
                        + " has changed" + values + ".");
            }
        }
        if (number("replicates") > next.number("replicates")) {
            throw new SweepChangedException(folder + " holds results of " + number("replicates")
                    + " replicates; this sweep has " + next.number("replicates") + ".");
        }
        for (String list : List.of("strategies", "points")) {
            Set<String> after = new HashSet<>(next.texts(list));
            for (String text : texts(list)) {
                if (!after.contains(text)) {
                    throw new SweepChangedException(folder + " holds results of one of the " + list
                            + " that is not in this sweep: " + text + ".");
                }
            }
        }
    }

    private JsonElement get(String key) {
        return Optional.ofNullable(json.get(key)).orElse(JsonNull.INSTANCE);
    }

    int number(String key) {
        return json.get(key).getAsInt();
    }

    String text(String key) {
        return json.get(key).getAsString();
    }

    List<String> texts(String key) {
        return json.getAsJsonArray(key).asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }

    byte[] bytes() {
        return JsonFile.sealed(json);
    }
}
