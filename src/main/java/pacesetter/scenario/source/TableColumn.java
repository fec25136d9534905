package pacesetter.scenario.source;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A column that a table may have, and what offices and programs call it.
 *
 * @param name ours
 * @param required whether there is no table without it
 * @param synonyms what it is called elsewhere; capitals, blanks and signs do not count
 * @param perhaps what it is called where nothing else is it, and that is nothing else: a region may be a name or a group
 */
public record TableColumn(String name, boolean required, List<String> synonyms, List<String> perhaps) {
    /** Britain's statistical office writes the year into codes and names. */
    private static final Pattern YEAR = Pattern.compile("^([a-z]{2,5})[0-9]{2}(cd|nm)$");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    public TableColumn {
        synonyms = synonyms.stream().map(TableColumn::plain).toList();
        perhaps = perhaps.stream().map(TableColumn::plain).toList();
    }

    public static TableColumn required(String name) {
        return new TableColumn(name, true, List.of(), List.of());
    }

    public static TableColumn optional(String name) {
        return new TableColumn(name, false, List.of(), List.of());
    }

    /** The same with synonyms, with blanks between them. */
    public TableColumn called(String others) {
        return new TableColumn(name, required, words(others), perhaps);
    }

    /** The same with names that count where nothing else is it, likewise. */
    public TableColumn perhaps(String others) {
        return new TableColumn(name, required, synonyms, words(others));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    boolean isCalled(String header) {
        String plain = plain(header);
        return plain.equals(plain(name)) || synonyms.contains(plain);
    }

    boolean isPerhaps(String header) {
        return perhaps.contains(plain(header));
    }

    /** A header without what people write differently: capitals, signs, and the year in LAD21CD. */
    public static String plain(String header) {
        String letters = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return YEAR.matcher(SIGNS.matcher(letters).replaceAll("")).replaceFirst("$1$2");
    }
}
