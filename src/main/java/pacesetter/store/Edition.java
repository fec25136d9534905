package pacesetter.store;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Optional;
import pacesetter.text.Name;

/**
 * Who wrote a folder of results, and what they can be joined with.
 *
 * @param version of the program
 * @param format of folders and parts: raised when their layout changes
 * @param numbers raised by every change that gives other numbers for the same scenario and seed; 0 where it is not said
 */
public record Edition(String version, int format, int numbers) {
    /** The layout that this program writes; it reads all layouts that a release wrote. */
    static final int FORMAT = 4;

    /** The numbers that this program computes; held to the golden tables by a test. */
    static final int NUMBERS = 4;

    /** The one release that wrote neither format nor numbers nor checksums. */
    static final Edition FIRST = new Edition("0.1.0", 1, 0);

    static Edition current(String version) {
        return new Edition(version, FORMAT, NUMBERS);
    }

    /** Whether results of this edition can stand beside new ones of this program in one table. */
    public boolean isJoinable() {
        return numbers == NUMBERS && format == FORMAT;
    }

    /** Whether the folder says what each of its files has to be. */
    boolean isChecked() {
        return format >= 2;
    }

    /** What a reader of the results must know of it, as a sentence without an end. */
    Optional<Name> caution() {
        return isChecked()
                ? Optional.empty()
                : Optional.of(Name.of("made by %s, cannot be checked", "由 %s 版生成，无法校验", version));
    }

    void writeTo(JsonObject json) {
        json.addProperty("version", version);
        json.addProperty("format", format);
        json.addProperty("numbers", numbers);
    }

    /**
     * What a file says of its program.
     *
     * @throws BrokenResultsException if that is no edition, or a later one than this program can read
     */
    static Edition of(JsonFile file) throws IOException {
        String version = file.text("version");
        if (!file.has("format")) {
            if (!version.equals(FIRST.version()) || file.isSealed()) {
                throw file.damaged(new Name("it does not say its format", "未注明格式"));
            }
            return FIRST;
        }
        int format = file.whole("format", 2, Integer.MAX_VALUE);
        if (format != FORMAT) { // no release wrote 2 or 3
            throw new BrokenResultsException(
                    file.path(),
                    Name.of(
                            "was made by version %s, whose files this program cannot read",
                            "由 %s 版生成，本程序无法读取其文件", version));
        }
        if (!file.isSealed()) {
            throw file.damaged(new Name("it has no checksum", "没有校验和"));
        }
        return new Edition(version, format, file.whole("numbers", 1, Integer.MAX_VALUE));
    }
}
