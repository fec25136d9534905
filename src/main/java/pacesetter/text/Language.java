package pacesetter.text;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A language the program speaks to its user. */
public enum Language {
    EN,
    ZH;

    /** The language that the environment asks for, as POSIX reads it: Chinese where it begins with zh, else English. */
    public static Language of(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                        .map(name -> environment.getOrDefault(name, ""))
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .filter(value -> value.toLowerCase(Locale.ROOT).startsWith("zh"))
                        .isPresent()
                ? ZH
                : EN;
    }

    /** The text in this language. */
    public String of(String en, String zh) {
        return this == ZH ? zh : en;
    }

    /** The name in this language. */
    public String of(Name name) {
        return of(name.en(), name.zh());
    }

    /** What exception or message says in this language. */
    public String of(Told message) {
        return of(message.told());
    }

    /** The term in this language, as it stands within a line. */
    public String of(Term term) {
        return of(term.word());
    }
}
