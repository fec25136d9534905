package pacesetter.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import pacesetter.random.Seed;
import pacesetter.run.RunResult;
import pacesetter.run.Study;
import pacesetter.text.Name;
import pacesetter.text.Term;

/**
 * {@code manifest.json}: what a folder is, all that is needed to make it again, and what each of its files must be; the one
 * file with times in it.
 */
final class Manifest {
    static final String NAME = "manifest.json";
    static final String PROGRAM = "pacesetter";

    /** What a folder of results is. */
    enum Kind {
        RUN(Term.RUN.word(), new Name("results of a run", "一次运行的结果")),
        SWEEP(Term.SWEEP.word(), new Name("results of a sweep", "批量运行的结果")),
        COMPARISON(new Name("comparison", "比较"), new Name("a comparison", "比较")),
        CURVES(new Name("adoption curves", "采用曲线"), new Name("adoption curves", "采用曲线"));

        private final Name meaning;
        private final Name words;

        Kind(Name meaning, Name words) {
            this.meaning = meaning;
            this.words = words;
        }

        /** @throws BrokenResultsException if such a folder holds no runs */
        void checkRuns(Path folder) throws IOException {
            if (this == COMPARISON || this == CURVES) {
                throw new BrokenResultsException(folder, Name.of("holds %s, and no runs", "中是%s，没有运行", words));
            }
        }

        /** What people call it. */
        Name meaning() {
            return meaning;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What such a folder holds, in words. */
        Name words() {
            return words;
        }

        /**
         * What a manifest says; 0.1.0 did not name it, and what it wrote tells.
         *
         * @throws BrokenResultsException if it is no manifest of this program
         */
        static Kind of(JsonFile manifest) throws IOException {
            if (!manifest.text("program").equals(PROGRAM)) {
                throw manifest.damaged(new Name("another program wrote it", "由其他程序写成"));
            }
            if (!Edition.of(manifest).isChecked()) {
                return manifest.has("baseline")
                        ? COMPARISON
                        : manifest.object("study").has("kind") ? SWEEP : RUN;
            }
            String word = manifest.text("kind");
            for (Kind kind : values()) {
                if (kind.word().equals(word)) {
                    return kind;
                }
            }
            throw manifest.damaged(new Name("kind is not known", "kind 未知"));
        }
    }

    private Manifest() {}

    static JsonObject of(Study study, Provenance provenance, List<RunResult.Failed> failed) {
        JsonObject manifest = head(Kind.RUN, provenance);
        manifest.add("study", study(study, failed));
        manifest.add("scenario", RecordJson.of(study.scenario()));
        return manifest;
    }

    /** What every manifest begins with. */
    static JsonObject head(Kind kind, Provenance provenance) {
        JsonObject manifest = new JsonObject();
        manifest.addProperty("program", PROGRAM);
        manifest.addProperty("kind", kind.word());
        Edition.current(provenance.version()).writeTo(manifest);
        manifest.addProperty("command", provenance.command());
        manifest.addProperty("started", provenance.started().toString());
        manifest.addProperty("ended", provenance.ended().toString());
        manifest.add("java", java());
        Warnings.write(manifest, provenance.warnings());
        return manifest;
    }

    private static JsonObject java() {
        JsonObject java = new JsonObject();
        for (String property : List.of("java.version", "java.vendor", "java.vm.name", "os.name", "os.arch")) {
            java.addProperty(property, System.getProperty(property, ""));
        }
        return java;
    }

    private static JsonObject study(Study study, List<RunResult.Failed> failed) {
        JsonObject object = new JsonObject();
        JsonArray strategies = new JsonArray();
        study.strategies()
                .forEach(index ->
                        strategies.add(study.scenario().strategies().get(index).id()));
        object.add("strategies", strategies);
        object.addProperty("replicates", study.replicates());
        object.addProperty("runs", study.runs());
        object.addProperty("ticks", study.ticks());
        object.addProperty("null", study.noise().name().toLowerCase(Locale.ROOT));
        object.addProperty("seed", Long.toString(study.seed())); // texts: readers take numbers for 53 bits
        JsonArray seeds = new JsonArray();
        for (int replicate = 0; replicate < study.replicates(); replicate++) {
            seeds.add(Long.toString(Seed.ofReplicate(study.seed(), replicate).value()));
        }
        object.add("seeds", seeds);
        JsonArray broken = new JsonArray();
        for (RunResult.Failed run : failed) {
            JsonObject entry = new JsonObject();
            entry.addProperty("run_id", run.run().id());
            entry.addProperty("message", run.message());
            broken.add(entry);
        }
        object.add("failed", broken);
        return object;
    }
}
