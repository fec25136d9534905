package pacesetter.scenario.caution;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import pacesetter.scenario.Scenario;
import pacesetter.text.Count;
import pacesetter.text.Name;

/** Codes, ids and names that differ in capitals, hyphens, blanks and the like alone. */
record AlikeWords() implements Check {
    private static final Pattern MARKS = Pattern.compile("[\\s\\p{Punct}\\u2018\\u2019\\u2010-\\u2014\\u00B7]+");

    @Override
    public List<Caution> of(Scenario scenario) {
        List<Caution> cautions = new ArrayList<>();
        Vocabulary.all(scenario).forEach((kind, words) -> {
            List<Name> alike = alike(words);
            Name first = Listed.first(alike);
            if (!alike.isEmpty()) {
                cautions.add(Caution.of(
                        Count.of(alike.size(), "set") + " of " + kind.en()
                                + " differ only in capitals or marks, and count as different things: "
                                + first.en() + ". Write one word for one thing.",
                        kind.zh() + "中有 " + alike.size() + " 组仅大小写或标点不同，却算作不同事物：" + first.zh() + "。同一事物请用同一写法。"));
            }
        });
        return cautions;
    }

    /** Words of which another differs in form alone, those that are alike together. */
    private static List<Name> alike(List<String> words) {
        Map<String, Set<String>> forms = new LinkedHashMap<>();
        words.forEach(word ->
                forms.computeIfAbsent(plain(word), key -> new LinkedHashSet<>()).add(word));
        return forms.values().stream()
                .filter(same -> same.size() > 1)
                .map(same -> new Name(String.join(" and ", same), String.join(" 与 ", same)))
                .toList();
    }

    private static String plain(String word) {
        String folded = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = MARKS.matcher(folded).replaceAll("");
        return bare.isEmpty() || isDigits(bare) ? folded : bare;
    }

    /** Marks between digits make other numbers: 1.1 is not 11. */
    private static boolean isDigits(String word) {
        return word.chars().allMatch(Character::isDigit);
    }
}
