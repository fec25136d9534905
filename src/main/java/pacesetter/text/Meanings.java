package pacesetter.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Explains the words of the glossary where they stand in a text. */
public final class Meanings {
    /** Longer words first: a whole one says more than a piece of it. */
    private static final List<Term> TERMS = Stream.of(Term.values())
            .sorted(Comparator.comparing((Term term) -> -term.word().en().length()))
            .toList();

    private Meanings() {}

    /** What a term means, in both languages. */
    public static Name of(Term term) {
        return new Name(
                term.meaning(),
                ResourceBundle.getBundle("pacesetter.text.meanings", Locale.CHINESE)
                        .getString(term.name()));
    }

    /** A line for each word of the glossary in a text, the word and its meaning, in the order in which they stand there. */
    public static List<String> in(String text, Language language) {
        record Found(int place, Term term) {}
        List<Found> found = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        List<Term> terms = language == Language.EN
                ? TERMS
                : TERMS.stream()
                        .sorted(Comparator.comparing(
                                (Term term) -> -term.word().zh().length()))
                        .toList();
        for (Term term : terms) {
            String word = Pattern.quote(language.of(term.word()));
            Matcher matcher = Pattern.compile(
                            language == Language.EN ? "\\b" + word + "s?\\b" : word, Pattern.CASE_INSENSITIVE)
                    .matcher(rest);
            if (matcher.find()) {
                found.add(new Found(matcher.start(), term));
                rest.replace(matcher.start(), matcher.end(), " ".repeat(matcher.end() - matcher.start()));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Found::place))
                .map(each -> language.of(each.term().word()) + language.of(": ", "：") + language.of(of(each.term())))
                .toList();
    }
}
