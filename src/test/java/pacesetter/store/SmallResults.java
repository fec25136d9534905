package pacesetter.store;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Folders of results with little in them: one table, one chart and a manifest. */
final class SmallResults {
    private static final Provenance PROVENANCE =
            new Provenance("0.1.0", "pacesetter run small.yaml", Instant.EPOCH, Instant.EPOCH, List.of());

    private SmallResults() {}

    /** Makes results of a kind at a place where nothing is. */
    static Path make(Path place, Manifest.Kind kind, String text) throws IOException {
        try (ResultFolder folder = ResultFolder.at(place)) {
            write(folder, kind, text);
            return folder.commit();
        }
    }

    /** The same of a run. */
    static Path make(Path place, String text) throws IOException {
        return make(place, Manifest.Kind.RUN, text);
    }

    /** Writes results whose table holds that text. */
    static void write(ResultFolder folder, Manifest.Kind kind, String text) throws IOException {
        write(folder.create("runs.csv"), text);
        write(folder.createChart("coverage.svg"), "<svg>" + text + "</svg>");
        folder.finish(Manifest.head(kind, PROVENANCE));
    }

    private static void write(OutputStream target, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = target) {
            out.write(bytes, 0, bytes.length);
        }
    }

    /** Turns results into those of version 0.1.0, which neither says its format nor lists files. */
    static void makeFirst(Path folder, String rest) throws IOException {
        Files.deleteIfExists(folder.resolve(VerifyScript.NAME));
        Files.writeString(
                folder.resolve(Manifest.NAME), "{\"program\": \"pacesetter\", \"version\": \"0.1.0\", " + rest + "}");
    }

    /** What a folder holds, by path; folders have no text. */
    static Map<String, String> everything(Path folder) throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (Path path : Disk.tree(folder)) {
            all.put(
                    Inventory.name(folder, path),
                    Disk.isFile(path) ? Files.readString(path, StandardCharsets.ISO_8859_1) : "");
        }
        return all;
    }

    /** A manifest without what this program puts into it. */
    static JsonObject foreign() {
        JsonObject manifest = new JsonObject();
        manifest.addProperty("name", "A web application");
        manifest.addProperty("start_url", "/");
        return manifest;
    }
}
