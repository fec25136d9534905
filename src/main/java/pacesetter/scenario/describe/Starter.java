package pacesetter.scenario.describe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import pacesetter.text.Language;

/** A small commented scenario to begin one's own from. */
public final class Starter {
    /** The file to run. */
    public static final String SCENARIO = "my-scenario.yaml";

    static final String REGIONS = "regions.csv";

    private Starter() {}

    /**
     * The files of one folder, by name: the scenario, its table of regions, and the schema for editors.
     *
     * @param language of the comments; nothing else depends on it
     */
    public static Map<String, byte[]> files(Language language) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(SCENARIO, resource(language.of(SCENARIO, "my-scenario_zh.yaml")));
        files.put(REGIONS, resource(REGIONS));
        files.put(ScenarioSchema.FILE, ScenarioSchema.text().getBytes(StandardCharsets.UTF_8));
        return Collections.unmodifiableMap(files);
    }

    /** A file of the starter's folder in the program. */
    static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Starter.class.getResourceAsStream("starter/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
