package pacesetter.store;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Optional;

/**
 * Who wrote a folder of results, and what they can be joined with.
 *
 * @param version of the program
 * @param format of folders and parts: raised when their layout changes
 * @param numbers raised by every change that gives other numbers for the same scenario and seed; 0 where it is not said
 */
public record Edition(String version, int format, int numbers) {
    /** The layout that this program writes; it reads all layouts that a release wrote. */
    static final int FORMAT = 3;

    /** The numbers that this program computes; held to the golden tables by a test. */
    static final int NUMBERS = 1;

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
    Optional<String> caution() {
        return isChecked() ? Optional.empty() : Optional.of("made by " + version + ", cannot be checked");
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
                throw file.damaged("it does not say its format");
            }
            return FIRST;
        }
        int format = file.whole("format", 2, Integer.MAX_VALUE);
        if (format != FORMAT) { // no release wrote 2
            throw new BrokenResultsException(
                    file.path(), "was made by version " + version + ", whose files this program cannot read");
        }
        if (!file.isSealed()) {
            throw file.damaged("it has no checksum");
        }
        return new Edition(version, format, file.whole("numbers", 1, Integer.MAX_VALUE));
    }
}
