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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pacesetter.text.Name;

/**
 * A JSON object that this program wrote, read with the care that a stranger's would get. It ends with the checksum of all
 * before, so that no change of it goes unnoticed; 0.1.0 wrote none.
 */
final class JsonFile {
    private static final Name NOT_JSON = new Name("is damaged: it is not JSON", "已损坏：不是 JSON");
    private static final String SEAL = "sha256";
    private static final String END = "\n}\n";
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
        byte[] plain = pretty(object);
        int end = plain.length - END.length(); // the checksum is put in there, so that all is written only once
        String seal = ",\n  \"" + SEAL + "\": \"" + Sha256.of(plain) + "\"" + END;
        byte[] tail = seal.getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(plain, end + tail.length);
        System.arraycopy(tail, 0, whole, end, tail.length);
        return whole;
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
            throw new BrokenResultsException(path, new Name("is missing", "不存在"));
        }
        if (Files.size(path) > MOST_BYTES) {
            throw new BrokenResultsException(path, new Name("is damaged: it is far too large", "已损坏：文件过大"));
        }
        JsonObject object;
        try {
            object = parse(path, Files.readString(path)).json();
        } catch (CharacterCodingException e) {
            throw new BrokenResultsException(path, NOT_JSON);
        }
        JsonElement seal = object.remove(SEAL);
        if (seal != null && !seal.equals(new JsonPrimitive(Sha256.of(pretty(object))))) {
            throw new BrokenResultsException(path, new Name("is damaged: it is not what was written", "已损坏：与写入时不同"));
        }
        return new JsonFile(path, object, seal != null);
    }

    /** An object without a checksum of its own, from somewhere in a file. */
    static JsonFile parse(Path path, String text) throws BrokenResultsException {
        try {
            if (JsonParser.parseString(text) instanceof JsonObject object) {
                return new JsonFile(path, object, false);
            }
        } catch (JsonParseException | NumberFormatException e) {
            // told below
        }
        throw new BrokenResultsException(path, NOT_JSON);
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

    BrokenResultsException damaged(Name reason) {
        return new BrokenResultsException(path, Name.of("is damaged: %s", "已损坏：%s", reason));
    }

    private static String quoted(String key) {
        return '"' + key + '"';
    }

    boolean has(String key) {
        return json.has(key);
    }

    JsonElement element(String key) throws BrokenResultsException {
        return Optional.ofNullable(json.get(key))
                .orElseThrow(() -> damaged(Name.of("it has no %s", "缺少 %s", quoted(key))));
    }

    String text(String key) throws BrokenResultsException {
        return text(key, element(key));
    }

    private String text(String key, JsonElement value) throws BrokenResultsException {
        if (value instanceof JsonPrimitive primitive && primitive.isString()) {
            return primitive.getAsString();
        }
        throw damaged(Name.of("%s is no text", "%s 不是文字", quoted(key)));
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
        throw damaged(Name.of("%s is no whole number from %d to %d", "%s 不是 %d 至 %d 的整数", quoted(key), least, most));
    }

    /** An object inside; its mistakes are the file's. */
    JsonFile object(String key) throws BrokenResultsException {
        if (element(key) instanceof JsonObject inside) {
            return new JsonFile(path, inside, sealed);
        }
        throw damaged(Name.of("%s is no object", "%s 不是对象", quoted(key)));
    }

    private JsonArray array(String key) throws BrokenResultsException {
        if (element(key) instanceof JsonArray array) {
            return array;
        }
        throw damaged(Name.of("%s is no list", "%s 不是列表", quoted(key)));
    }

    List<String> texts(String key) throws BrokenResultsException {
        List<String> texts = new ArrayList<>();
        for (JsonElement each : array(key)) {
            texts.add(text(key, each));
        }
        return texts;
    }

    /** All entries, each of which must be a text. */
    Map<String, String> allTexts() throws BrokenResultsException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : json.keySet()) {
            texts.put(key, text(key));
        }
        return texts;
    }

    List<JsonFile> objects(String key) throws BrokenResultsException {
        List<JsonFile> objects = new ArrayList<>();
        for (JsonElement each : array(key)) {
            if (!(each instanceof JsonObject inside)) {
                throw damaged(Name.of("%s holds something else than objects", "%s 含有对象以外的内容", quoted(key)));
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
                throw damaged(Name.of("%s holds something else than lists", "%s 含有列表以外的内容", quoted(key)));
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
