package pacesetter.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pacesetter.text.Language;

/** The option {@code --lang}, found before anything is parsed: what is wrong with a command line is told in that language. */
final class LanguageOption {
    static final String NAME = "--lang";

    private LanguageOption() {}

    /** The language typed, if it is one. */
    static Optional<Language> typed(String... arguments) {
        List<String> words = List.of(arguments);
        return words.stream()
                .filter(word -> word.startsWith(NAME + "="))
                .map(word -> word.substring(NAME.length() + 1))
                .findFirst()
                .or(() -> Optional.of(words.indexOf(NAME) + 1)
                        .filter(at -> at > 0 && at < words.size())
                        .map(words::get))
                .flatMap(word -> Arrays.stream(Language.values())
                        .filter(language -> language.name().equalsIgnoreCase(word))
                        .findFirst());
    }

    /** The first argument that does not belong to this option. */
    static Optional<String> firstOther(String... arguments) {
        int at = 0;
        while (at < arguments.length && arguments[at].startsWith(NAME)) {
            at += arguments[at].equals(NAME) ? 2 : 1;
        }
        return at < arguments.length ? Optional.of(arguments[at]) : Optional.empty();
    }
}
