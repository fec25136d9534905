package pacesetter.store;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A JSON object that this program wrote, read with the care that a stranger's would get. It ends with the checksum of all
 * before, so that no change of it goes unnoticed; 0.1.0 wrote none.
 */
final class JsonFile {
    /** The last key: the checksum of all before. */
    static final String SEAL = "sha256";

    private static final long MOST_BYTES = 512L << 20;

    private final Path path;
    private final JsonObject json;
    private final boolean sealed;

    private JsonFile(Path path, JsonObject json, boolean sealed) {
        this.path = path;
        this.json = json;
        this.sealed = sealed;
    }

    /** The bytes of a file that holds the object and, at the end, its checksum. */
    static byte[] sealed(JsonObject object) {
        JsonObject whole = object.deepCopy();
        whole.addProperty(SEAL, Sha256.of(pretty(object)));
        return pretty(whole);
    }

    private static byte[] pretty(JsonObject object) {
        String text = new GsonBuilder()
                .setPrettyPrinting()
                .serializeNulls()
                .disableHtmlEscaping()
                .create()
                .toJson(object);
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Whether there is such a file. */
    static boolean isThere(Path path) {
        return Files.isRegularFile(path);
    }

    /**
     * The object of a file.
     *
     * @throws BrokenResultsException if it is none, or not the one that was written
     */
    static JsonFile read(Path path) throws IOException {
        if (!isThere(path)) {
            throw new BrokenResultsException(path, "is missing");
        }
        if (Files.size(path) > MOST_BYTES) {
            throw new BrokenResultsException(path, "is damaged: it is far too large");
        }
        JsonElement parsed;
        try {
            parsed = JsonParser.parseString(Files.readString(path));
        } catch (CharacterCodingException | JsonParseException | NumberFormatException e) {
            throw new BrokenResultsException(path, "is damaged: it is not JSON");
        }
        if (!(parsed instanceof JsonObject object)) {
            throw new BrokenResultsException(path, "is damaged: it holds no JSON object");
        }
        JsonElement seal = object.remove(SEAL);
        if (seal != null && !seal.equals(new JsonPrimitive(Sha256.of(pretty(object))))) {
            throw new BrokenResultsException(path, "is damaged: it is not what was written");
        }
        return new JsonFile(path, object, seal != null);
    }

    Path path() {
        return path;
    }

    /** Whether it carries a checksum, which is right then. */
    boolean isSealed() {
        return sealed;
    }

    /** The object without its checksum. */
    JsonObject json() {
        return json;
    }

    BrokenResultsException damaged(String reason) {
        return new BrokenResultsException(path, "is damaged: " + reason);
    }

    boolean has(String key) {
        return json.has(key);
    }

    private JsonElement element(String key) throws BrokenResultsException {
        return Optional.ofNullable(json.get(key)).orElseThrow(() -> damaged("it has no " + key));
    }

    String text(String key) throws BrokenResultsException {
        return text(key, element(key));
    }

    private String text(String key, JsonElement value) throws BrokenResultsException {
        if (value instanceof JsonPrimitive primitive && primitive.isString()) {
            return primitive.getAsString();
        }
        throw damaged(key + " is no text");
    }

    /** A whole number in a range. */
    int whole(String key, int least, int most) throws BrokenResultsException {
        return (int) integer(key, least, most);
    }

    /** A whole number of 64 bits; as a text or a number. */
    long integer(String key, long least, long most) throws BrokenResultsException {
        try {
            if (element(key) instanceof JsonPrimitive primitive && !primitive.isBoolean()) {
                String digits = primitive.getAsString();
                long value = digits.length() > 20 ? least - 1 : new BigDecimal(digits).longValueExact();
                if (value >= least && value <= most) {
                    return value;
                }
            }
        } catch (ArithmeticException | NumberFormatException noNumber) {
            // told below
        }
        throw damaged(key + " is no whole number from " + least + " to " + most);
    }

    /** An object inside; its mistakes are the file's. */
    JsonFile object(String key) throws BrokenResultsException {
        if (element(key) instanceof JsonObject inside) {
            return new JsonFile(path, inside, sealed);
        }
        throw damaged(key + " is no object");
    }

    private JsonArray array(String key) throws BrokenResultsException {
        if (element(key) instanceof JsonArray array) {
            return array;
        }
        throw damaged(key + " is no list");
    }

    List<String> texts(String key) throws BrokenResultsException {
        List<String> texts = new ArrayList<>();
        for (JsonElement each : array(key)) {
            texts.add(text(key, each));
        }
        return texts;
    }

    List<JsonFile> objects(String key) throws BrokenResultsException {
        List<JsonFile> objects = new ArrayList<>();
        for (JsonElement each : array(key)) {
            if (!(each instanceof JsonObject inside)) {
                throw damaged(key + " holds something else than objects");
            }
            objects.add(new JsonFile(path, inside, sealed));
        }
        return objects;
    }

    /** Lists of texts in a list. */
    List<List<String>> rows(String key) throws BrokenResultsException {
        List<List<String>> rows = new ArrayList<>();
        for (JsonElement each : array(key)) {
            if (!(each instanceof JsonArray inside)) {
                throw damaged(key + " holds something else than lists");
            }
            List<String> row = new ArrayList<>();
            for (JsonElement cell : inside) {
                row.add(text(key, cell));
            }
            rows.add(row);
        }
        return rows;
    }
}
