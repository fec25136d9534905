package pacesetter.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pacesetter.run.Layout;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Strategy;
import pacesetter.sweep.Design;
import pacesetter.sweep.Shard;
import pacesetter.sweep.Sweep;
import pacesetter.sweep.Worlds;
import pacesetter.text.Name;

/**
 * {@code sweep.json}: which sweep a folder belongs to, and all that is needed to write its tables from its parts.
 *
 * @param command the command line that goes on with it
 * @param study checksums of what must be the same for results to belong together, by what it is called in a sentence
 * @param strategies checksums of what each strategy does, by id in the order of the sweep
 * @param source checksum of the bytes it was read from: where they are the same, nothing else can differ
 * @param layout columns of what is kept of a run
 * @param warnings what a reader of the results must know
 * @param about what only the manifest and {@code names.csv} tell: title, keep, names, scenario, files
 */
record SweepDescription(
        Edition edition,
        String id,
        String command,
        long seed,
        int replicates,
        Shard shard,
        Map<String, String> study,
        Map<String, String> strategies,
        Design design,
        String source,
        Layout layout,
        List<Name> warnings,
        JsonObject about) {
    static final String NAME = "sweep.json";
    private static final List<String> ABOUT = List.of("title", "ticks", "null", "keep", "scenario", "names", "files");

    SweepDescription {
        if (strategies.isEmpty()) {
            throw new IllegalArgumentException("it has no strategies");
        }
        warnings = List.copyOf(warnings);
        study = Collections.unmodifiableMap(new LinkedHashMap<>(study));
        strategies = Collections.unmodifiableMap(new LinkedHashMap<>(strategies));
        if ((double) replicates * design.size() * strategies.size() > Sweep.MOST_RUNS) {
            throw new IllegalArgumentException("a sweep has at most " + Sweep.MOST_RUNS + " runs");
        }
    }

    static SweepDescription of(Sweep sweep, String version, String command, List<Name> warnings) {
        Map<String, String> study = new LinkedHashMap<>(Meaning.ofParts(sweep.base()));
        study.put("number of weeks", Integer.toString(sweep.ticks()));
        study.put("measuring of the null", sweep.noise().name().toLowerCase(Locale.ROOT));
        study.put("choice of what is kept", RecordJson.of(sweep.keep()).toString());
        if (sweep.worlds() == Worlds.OWN) {
            study.put(PartIndex.WORLDS, "own");
        }
        Map<String, String> strategies = new LinkedHashMap<>();
        for (int index : sweep.strategies()) {
            Strategy strategy = sweep.base().strategies().get(index);
            strategies.put(strategy.id(), Meaning.of(strategy));
        }
        JsonObject about = new JsonObject();
        about.add("title", RecordJson.of(sweep.title()));
        about.addProperty("ticks", sweep.ticks());
        about.addProperty("null", study.get("measuring of the null"));
        about.add("keep", RecordJson.of(sweep.keep()));
        about.add("scenario", RecordJson.of(sweep.base()));
        about.add(
                "names", RecordJson.of(NamesFile.rows(sweep.base(), sweep.keep().outcomes())));
        about.add("files", RecordJson.of(sweep.base().files()));
        return new SweepDescription(
                Edition.current(version),
                sweep.id(),
                command,
                sweep.seed(),
                sweep.replicates(),
                sweep.shard(),
                study,
                strategies,
                sweep.design(),
                Sha256.of(about.get("files").toString().getBytes(StandardCharsets.UTF_8)),
                sweep.keep().layout(sweep.base()),
                warnings,
                about);
    }

    /** Whether a folder says that it holds a sweep. */
    static boolean isThere(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }

    /**
     * What a folder says it holds, or nothing if it holds no sweep.
     *
     * @throws BrokenResultsException if the file is not what was written
     */
    static Optional<SweepDescription> read(Path folder) throws IOException {
        if (!isThere(folder)) {
            return Optional.empty();
        }
        JsonFile file = JsonFile.read(folder.resolve(NAME));
        Edition edition = Edition.of(file);
        try {
            return Optional.of(edition.isChecked() ? read(file, edition) : readFirst(file));
        } catch (IllegalArgumentException e) {
            throw file.damaged(new Name(String.valueOf(e.getMessage()), "其中有不可能的内容"));
        }
    }

    private static SweepDescription read(JsonFile file, Edition edition) throws IOException {
        JsonObject about = new JsonObject();
        for (String key : ABOUT) {
            about.add(key, file.element(key));
        }
        checkAbout(file);
        Map<String, String> strategies = new LinkedHashMap<>();
        for (JsonFile strategy : file.objects("strategies")) {
            strategies.put(strategy.text("id"), strategy.text("sha256"));
        }
        return new SweepDescription(
                edition,
                file.text("id"),
                file.text("command"),
                file.integer("seed", Long.MIN_VALUE, Long.MAX_VALUE),
                file.whole("replicates", 1, Sweep.MOST_RUNS),
                shard(file),
                file.object("study").allTexts(),
                strategies,
                new Design(file.texts("factors"), file.rows("points")),
                file.text("source"),
                LayoutJson.read(file.object("layout")),
                Warnings.read(file),
                about);
    }

    /** What nobody looks at before it is copied into tables has to be of the right kind as well. */
    private static void checkAbout(JsonFile file) throws IOException {
        file.whole("ticks", 1, Calendar.MOST_TICKS);
        file.text("null");
        file.object("keep").text("series");
        file.object("keep").text("events");
        file.object("scenario").object("parameters");
        file.rows("names");
        file.objects("files");
    }

    /** What 0.1.0 wrote: enough to say how far it is. */
    private static SweepDescription readFirst(JsonFile file) throws IOException {
        Map<String, String> strategies = new LinkedHashMap<>();
        file.texts("strategies").forEach(id -> strategies.put(id, ""));
        List<String> factors = file.texts("factors");
        List<List<String>> points = new ArrayList<>();
        for (String key : file.texts("points")) {
            List<String> values = new ArrayList<>();
            for (String setting : key.isEmpty() ? new String[0] : key.split(";", -1)) {
                values.add(setting.substring(setting.indexOf('=') + 1));
            }
            points.add(values);
        }
        return new SweepDescription(
                Edition.FIRST,
                file.text("id"),
                "",
                file.integer("seed", Long.MIN_VALUE, Long.MAX_VALUE),
                file.whole("replicates", 1, Sweep.MOST_RUNS),
                shard(file),
                Map.of(),
                strategies,
                new Design(factors, points),
                "",
                LayoutJson.NONE,
                List.of(),
                new JsonObject());
    }

    /** The shard that an object tells of. */
    static Shard shard(JsonFile file) throws IOException {
        try {
            return Shard.parse(file.text("shard"));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw file.damaged(new Name("shard is none", "分片无效"));
        }
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("program", Manifest.PROGRAM);
        edition.writeTo(json);
        json.addProperty("id", id);
        json.addProperty("command", command);
        json.addProperty("seed", Long.toString(seed));
        json.addProperty("replicates", replicates);
        json.addProperty("shard", shard.toString());
        JsonObject parts = new JsonObject();
        study.forEach(parts::addProperty);
        json.add("study", parts);
        JsonArray all = new JsonArray();
        strategies.forEach((name, hash) -> {
            JsonObject one = new JsonObject();
            one.addProperty("id", name);
            one.addProperty("sha256", hash);
            all.add(one);
        });
        json.add("strategies", all);
        json.add("factors", RecordJson.of(design.factors()));
        json.add("points", RecordJson.of(design.points()));
        json.addProperty("source", source);
        json.add("layout", LayoutJson.of(layout));
        Warnings.write(json, warnings);
        about.entrySet().forEach(entry -> json.add(entry.getKey(), entry.getValue()));
        return json;
    }

    byte[] bytes() {
        return JsonFile.sealed(json());
    }

    /** Checksum of all that the tables are made of beside the parts, whose columns and numbers the edition decides. */
    String tables() {
        return Sha256.of(String.join(
                        "\n",
                        edition.format() + " " + edition.numbers(),
                        base(),
                        strategies.toString(),
                        design.toString(),
                        replicates + " " + seed + " " + shard,
                        about("names").toString(),
                        source)
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Checksum of what all parts of the sweep have in common, but for the seed. */
    String base() {
        return Sha256.of(study.toString().getBytes(StandardCharsets.UTF_8));
    }

    JsonElement about(String key) {
        return Optional.ofNullable(about.get(key)).orElseThrow();
    }

    List<String> strategyIds() {
        return List.copyOf(strategies.keySet());
    }

    /** Runs of the whole sweep. */
    int runs() {
        return replicates * design.size() * strategies.size();
    }

    /** Whether the shard has a run. */
    boolean isHere(int run) {
        return shard.has(run / strategies.size());
    }

    /** Runs of the shard. */
    int runsHere() {
        return shard.share(replicates * design.size()) * strategies.size();
    }

    int place(int run) {
        return run % strategies.size();
    }

    int point(int run) {
        return run / strategies.size() % design.size();
    }

    /** The same with other replicates and points, for what is there of an unfinished sweep. */
    SweepDescription with(int fewer, Design points) {
        return with(command, fewer, shard, points);
    }

    /** The whole of which this is a shard, with the command line that goes on with it. */
    SweepDescription whole(String other) {
        return with(other, replicates, Shard.WHOLE, design);
    }

    private SweepDescription with(String other, int worlds, Shard part, Design points) {
        return new SweepDescription(
                edition, id, other, seed, worlds, part, study, strategies, points, source, layout, warnings, about);
    }
}
