package pacesetter.sweep.file;

import com.google.gson.JsonObject;
import pacesetter.scenario.describe.ScenarioSchema;

/** The format of sweep files as JSON Schema 2020-12, for editors that complete and check while one writes. */
public final class SweepSchema {
    /** The name sweep files refer to it by. */
    public static final String FILE = "sweep.schema.json";

    private SweepSchema() {}

    /** The schema as JSON text. */
    public static String text() {
        JsonObject schema = ScenarioSchema.head("Pacesetter sweep", "sweep-reference.md");
        SweepFormat.SWEEP.schema(true).asMap().forEach(schema::add);
        return ScenarioSchema.json(schema);
    }
}
