package pacesetter.gui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import pacesetter.text.Language;
import pacesetter.text.Name;

/**
 * The window's texts in the language of the moment, from {@code words.properties} and {@code words_zh.properties}. Whoever
 * shows texts listens, and writes them anew when the language changes.
 */
public final class Words {
    private final List<Runnable> listeners = new ArrayList<>();
    private Language language;
    private ResourceBundle texts;

    public Words(Language language) {
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
        String text = texts.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The text of that name, or another one where there is none. */
    public String orElse(String key, String other) {
        return texts.containsKey(key) ? texts.getString(key) : other;
    }

    /** A name of the scenario in this language. */
    public String of(Name name) {
        return language.of(name);
    }
}
