package pacesetter.gui.look;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pacesetter.text.Hidden;
import pacesetter.text.Language;
import pacesetter.text.Meanings;
import pacesetter.text.Name;
import pacesetter.text.SystemReason;
import pacesetter.text.Term;
import pacesetter.text.Tiers;
import pacesetter.text.Told;

/**
 * The window's texts in the language of the moment, from {@code words.properties}, {@code words_zh.properties} and
 * the glossary. Whoever
 * shows texts listens, and writes them anew when the language changes.
 */
public final class WindowWords {
    /** A word of the glossary, as a heading if it begins with a capital. */
    private static final Pattern TERM = Pattern.compile("\\$\\{([A-Za-z-]+)}");

    /** A label reads a text that begins so as a page. */
    private static final String MARKUP = "<html>";

    private static final int MOST_MEANINGS = 4; // of words in a tip, which is to be read at a glance

    private final List<Runnable> listeners = new ArrayList<>();
    private Language language;
    private ResourceBundle texts;
    private Tiers tiers = Tiers.DEFAULT;

    public WindowWords(Language language) {
        this.language = language;
        texts = bundle(language);
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "pacesetter.gui.words",
                language == Language.ZH ? Locale.CHINESE : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Language language() {
        return language;
    }

    /** Changes the language and tells all listeners. */
    public void choose(Language wanted) {
        if (wanted != language) {
            language = wanted;
            texts = bundle(wanted);
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    /** Takes a scenario's words for its regions and tells all listeners. */
    public void speakOf(Tiers wanted) {
        if (!wanted.equals(tiers)) {
            tiers = wanted;
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    /** Runs the listener now, and again whenever the language changes. */
    public void listen(Runnable listener) {
        listeners.add(listener);
        listener.run();
    }

    /** The names of all texts, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(texts.keySet());
    }

    /**
     * The text of that name.
     *
     * @param values what to put for {@code {0}}, {@code {1}} …
     */
    public String of(String key, Object... values) {
        String text = text(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", shown(values[i]));
        }
        return text;
    }

    /** The text of that name, or another one where there is none. */
    public String orElse(String key, String other) {
        return texts.containsKey(key) ? text(key) : other;
    }

    private String text(String key) {
        String text =
                TERM.matcher(texts.getString(key)).replaceAll(term -> Matcher.quoteReplacement(term(term.group(1))));
        return told(text, text);
    }

    /** A text in the language of the window, with the scenario's words for {@code {region}}, {@code {regions}} and so on. */
    public String told(String en, String zh) {
        return language.of(tiers.in(new Name(en, zh)));
    }

    private String term(String word) {
        Term term = Term.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        Name own = switch (term) {
            case REGION -> tiers.region();
            case GROUP -> tiers.group();
            case PROVINCE -> tiers.whole();
            default -> term.word();
        };
        return of(Character.isUpperCase(word.charAt(0)) ? Term.heading(own) : own);
    }

    /** What an exception says, in this language if it can say it. */
    public String of(@Nullable Throwable trouble) {
        if (trouble instanceof OutOfMemoryError) {
            return text("memory.gone");
        }
        if (trouble instanceof IOException refused) {
            return of(SystemReason.of(refused));
        }
        if (trouble instanceof Told told) {
            return shown(language.of(told));
        }
        return trouble == null ? "" : shown(trouble.getMessage() == null ? trouble : trouble.getMessage());
    }

    /** A name of the scenario in this language. */
    public String of(Name name) {
        return shown(language.of(tiers.in(name)));
    }

    /** A day, as one writes it in a sentence. */
    public String of(LocalDate day) {
        return day.format(
                DateTimeFormatter.ofPattern(language == Language.ZH ? "yyyy年M月d日" : "d MMM yyyy", Locale.ENGLISH));
    }

    /** A tip: a text, what there is to say about it, and below them what the words of the glossary in them mean. */
    public String tip(String text, String... about) {
        List<String> lines = new ArrayList<>(List.of("<b>" + page(text) + "</b>"));
        Stream.of(about)
                .filter(line -> !line.isBlank() && !line.equals(text))
                .map(WindowWords::page)
                .forEach(lines::add);
        Meanings.in(String.join("\n", text, String.join("\n", about)), language).stream()
                .limit(MOST_MEANINGS)
                .map(meaning -> "<i>" + page(told(meaning, meaning)) + "</i>")
                .forEach(lines::add);
        return MARKUP + "<div width=320>" + String.join("<br>", lines) + "</div></html>";
    }

    private static String page(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** What comes from anywhere, a path or a name that was stored, as a label may show it: nothing in it steers the screen. */
    public static String shown(@Nullable Object text) {
        String plain = Hidden.shown(String.valueOf(text));
        return plain.regionMatches(true, 0, MARKUP, 0, MARKUP.length()) ? " " + plain : plain;
    }
}
