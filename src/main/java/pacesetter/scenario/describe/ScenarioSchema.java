package pacesetter.scenario.describe;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import pacesetter.scenario.file.Format;
import pacesetter.scenario.shape.Shape;

/** The scenario format as JSON Schema 2020-12, for editors that complete and check while one writes. */
public final class ScenarioSchema {
    /** The name scenarios refer to it by. */
    public static final String FILE = "scenario.schema.json";

    private ScenarioSchema() {}

    /** The schema as JSON text. */
    public static String text() {
        JsonArray extending = new JsonArray();
        extending.add(Format.EXTENDS);
        JsonObject condition = Shape.type("object");
        condition.add("required", extending);
        JsonObject definitions = new JsonObject();
        definitions.add("scenario", Format.SCENARIO.schema(true));
        definitions.add("change", Format.SCENARIO.schema(false));

        JsonObject schema = head("Pacesetter scenario", "scenario-reference.md");
        schema.add("if", condition);
        schema.add("then", reference("change"));
        schema.add("else", reference("scenario"));
        schema.add("$defs", definitions);
        return json(schema);
    }

    /** The beginning of a schema. */
    public static JsonObject head(String title, String reference) {
        JsonObject schema = new JsonObject();
        schema.addProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.addProperty("title", title);
        schema.addProperty("description", "Generated from the declarations of the program; see " + reference + ".");
        return schema;
    }

    /** A schema as text. */
    public static String json(JsonObject schema) {
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .serializeNulls()
                        .create()
                        .toJson(schema)
                + "\n";
    }

    private static JsonObject reference(String definition) {
        JsonObject schema = new JsonObject();
        schema.addProperty("$ref", "#/$defs/" + definition);
        return schema;
    }
}
