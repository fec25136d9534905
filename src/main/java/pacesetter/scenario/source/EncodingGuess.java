package pacesetter.scenario.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pacesetter.text.Hidden;

/**
 * What a table that is not UTF-8 may be: Chinese bytes come in pairs, Cyrillic words are all of them high, accents stand
 * alone between letters.
 *
 * @param word a cell that has other letters than ASCII, read so
 */
record EncodingGuess(Charset charset, String word) {
    private static final int LONGEST_WORD = 30;

    /** First byte of the last characters that GB 2312 counts as common; small Cyrillic letters begin above. */
    private static final int LAST_COMMON = 0xD7;

    private static final Pattern WORD = Pattern.compile("[^,;\t\r\n\"]*[^\\x00-\\x7F][^,;\t\r\n\"]*");

    /** The likeliest, or nothing where what it says is no text in that either. */
    static Optional<EncodingGuess> of(byte[] bytes) {
        Charset charset = Charset.forName(name(bytes));
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            Matcher word = WORD.matcher(text);
            return word.find() ? Optional.of(new EncodingGuess(charset, cut(word.group()))) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String name(byte[] bytes) {
        if (isWide(bytes)) {
            return firstZero(bytes) % 2 == 1 ? "UTF-16LE" : "UTF-16BE";
        }
        int high = 0;
        int words = 0;
        boolean pairs = true;
        int common = 0;
        for (int i = 0; i < bytes.length; ) {
            int end = i;
            while (end < bytes.length && bytes[end] < 0) {
                end++;
            }
            high += end - i;
            words += end > i ? 1 : 0;
            pairs &= (end - i) % 2 == 0;
            for (int j = i; j + 1 < end; j += 2) {
                int first = bytes[j] & 0xFF;
                common += first <= LAST_COMMON ? 1 : 0;
            }
            i = end + 1;
        }
        if (pairs && 3 * common >= high) { // two thirds of the pairs
            return "GB18030";
        }
        return high >= 3 * words ? "windows-1251" : "windows-1252";
    }

    /** Whether each character takes two bytes, as a quarter of zeros shows. */
    static boolean isWide(byte[] bytes) {
        int zeros = 0;
        for (byte one : bytes) {
            zeros += one == 0 ? 1 : 0;
        }
        return zeros > 0 && zeros >= bytes.length / 4;
    }

    /** The index of the first zero, the length if there is none. */
    static int firstZero(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\0');
    }

    private static String cut(String word) {
        String shown = Hidden.shown(word.strip());
        return shown.codePointCount(0, shown.length()) <= LONGEST_WORD
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, LONGEST_WORD)) + "…";
    }
}
