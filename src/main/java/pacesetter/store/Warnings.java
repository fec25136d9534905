package pacesetter.store;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import pacesetter.text.Name;

/** What a reader of results must know, as files keep it: in English and, in a list beside it, in Chinese. */
final class Warnings {
    static final String ENGLISH = "warnings";
    static final String CHINESE = "warnings_zh";

    private Warnings() {}

    static void write(JsonObject json, List<Name> warnings) {
        json.add(ENGLISH, RecordJson.of(warnings.stream().map(Name::en).toList()));
        json.add(CHINESE, RecordJson.of(warnings.stream().map(Name::zh).toList()));
    }

    static List<Name> read(JsonFile file) throws IOException {
        List<String> english = file.texts(ENGLISH);
        List<String> chinese = file.has(CHINESE) ? file.texts(CHINESE) : ofBefore(english);
        if (chinese.size() != english.size()) {
            throw file.damaged(Name.of("%s and %s are not equally long", "%s 与 %s 长度不同", ENGLISH, CHINESE));
        }
        List<Name> warnings = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            warnings.add(new Name(english.get(i), chinese.get(i)));
        }
        return warnings;
    }

    /** Files that have no Chinese tell in English what not all of them warn of. */
    private static List<String> ofBefore(List<String> english) {
        return english.stream()
                .map(text ->
                        text.equals(Provenance.UNCALIBRATED.en()) ? Provenance.UNCALIBRATED.zh() : "结果所附提醒（英文）：" + text)
                .toList();
    }
}
