package pacesetter.geo;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.text.Hidden;
import pacesetter.text.Name;

/** The JSON of a file: one value, or an object on each line (as GeoJSON sequences have it). */
final class MapJson {
    private static final Pattern POSITION = Pattern.compile("line (\\d+) column (\\d+)");
    private static final int SHOWN = 20;

    private final MapFault fault;
    private final String text;

    private MapJson(Path file) {
        fault = new MapFault(file);
        text = MapText.read(file).replace('\u001E', ' '); // what a sequence has before each value (RFC 8142)
    }

    /**
     * The values, at least one.
     *
     * @throws ScenarioException if the file is not JSON, with line and column
     */
    static List<JsonElement> read(Path file) {
        return new MapJson(file).values();
    }

    private List<JsonElement> values() {
        List<JsonElement> values = new ArrayList<>();
        if (!isSequence()) {
            values.add(value(0, text.length()));
            return values;
        }
        for (int start = 0; start < text.length(); start = lineEnd(start) + 1) {
            if (!text.substring(start, lineEnd(start)).isBlank()) {
                values.add(value(start, lineEnd(start)));
            }
        }
        return values;
    }

    /** Whether the first line is an object and there is more behind. */
    private boolean isSequence() {
        int start = text.length() - text.stripLeading().length();
        int end = lineEnd(start);
        String first = text.substring(start, end).strip();
        return first.startsWith("{")
                && first.endsWith("}")
                && text.substring(end).strip().startsWith("{");
    }

    private int lineEnd(int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private JsonElement value(int start, int end) {
        String part = text.substring(start, end);
        JsonReader reader = new JsonReader(new StringReader(part));
        reader.setStrictness(Strictness.STRICT);
        try {
            JsonElement value = JsonParser.parseReader(reader);
            if (reader.peek() == JsonToken.END_DOCUMENT) {
                return value;
            }
        } catch (JsonParseException | IOException broken) {
            throw broken(start + position(part, reader));
        }
        throw broken(start + position(part, reader));
    }

    /** The index behind the last character that was looked at. */
    private static int position(String part, JsonReader reader) {
        Matcher place = POSITION.matcher(reader.toString());
        if (!place.find()) {
            return 0;
        }
        int line = 0;
        for (int left = Integer.parseInt(place.group(1)); left > 1; left--) {
            line = part.indexOf('\n', line) + 1;
        }
        return Math.min(part.length(), line + Integer.parseInt(place.group(2)) - 1);
    }

    private ScenarioException broken(int behind) {
        int at = Math.max(0, behind - 1);
        if (text.substring(behind).isBlank() && !text.stripTrailing().endsWith("}")) {
            return fault.of(
                    text,
                    text.length(),
                    new Name("ends too early: a bracket or a quotation mark has no partner", "结束过早：有括号或引号不成对"),
                    new Name("Maybe the file was cut off; get it anew.", "文件可能被截断；请重新获取。"));
        }
        String before = text.substring(0, at).stripTrailing();
        char found = text.charAt(at);
        if ((found == ']' || found == '}') && before.endsWith(",")) {
            return fault.of(
                    text,
                    before.length() - 1,
                    Name.of("has a comma with nothing behind it before %s", "在 %s 前有一个多余的逗号", found),
                    new Name("Take the comma away.", "请删去该逗号。"));
        }
        String rest = text.substring(at).strip();
        String shown = rest.substring(0, Math.min(SHOWN, rest.length()))
                .lines()
                .findFirst()
                .orElse("");
        return fault.of(
                text,
                at,
                Name.of("is no JSON from here on: %s", "由此起不是 JSON：%s", Hidden.shown(shown)),
                new Name(
                        "Look before it for a comma, a bracket or a quotation mark that is missing or one too many.",
                        "请检查其前是否缺少或多出逗号、括号或引号。"));
    }
}
