package pacesetter.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A text for people in English and Chinese: a name, or a message. The program's own English is ASCII; names of a scenario
 * may be in any letters.
 */
public record Name(String en, String zh) {
    private static final Name SPACE = new Name(" ", "");

    /** What is the same in both languages: a code, a number, a path. */
    public static Name same(Object text) {
        return new Name(String.valueOf(text), String.valueOf(text));
    }

    /**
     * A message with its arguments in place, as {@link String#format} does it.
     *
     * @param en with {@code %s} for each argument
     * @param zh the same in Chinese; {@code %2$s} is the second argument, if Chinese has another order
     * @param arguments names stand in the language of the message, anything else as it is
     */
    public static Name of(String en, String zh, Object... arguments) {
        return new Name(format(Language.EN, en, arguments), format(Language.ZH, zh, arguments));
    }

    private static String format(Language language, String text, Object... arguments) {
        Object[] told =
                Arrays.stream(arguments).map(argument -> in(language, argument)).toArray();
        return String.format(Locale.ROOT, text, told);
    }

    private static Object in(Language language, Object argument) {
        return argument instanceof Name name ? language.of(name) : argument;
    }

    /** Names or codes in a row, with commas as each language writes them. */
    public static Name list(List<?> items) {
        return new Name(joined(Language.EN, ", ", items), joined(Language.ZH, "、", items));
    }

    private static String joined(Language language, String comma, List<?> items) {
        return items.stream().map(item -> String.valueOf(in(language, item))).collect(Collectors.joining(comma));
    }

    /** A number of things, with the verb that follows if there is one: the plural is English's alone. */
    public static Name counted(int number, String one, String many, String zh) {
        return new Name(Count.of(number, one, many), number + zh);
    }

    /** This and another text right behind it. */
    public Name then(Name more) {
        return new Name(en + more.en, zh + more.zh);
    }

    /** This sentence and another, if there is one, with the blank that English has between. */
    public Name then(Optional<Name> sentence) {
        return sentence.map(more -> then(SPACE).then(more)).orElse(this);
    }
}
