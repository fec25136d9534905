package pacesetter.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pacesetter.text.Language;

/** Sentences read back, whichever language they are in, into what they claim. */
final class SentenceGrammar {
    /**
     * What a sentence claims.
     *
     * @param says by name of the part
     */
    record Claim(String kind, Map<String, String> says) {
        String get(String part) {
            return says.getOrDefault(part, "");
        }

        double number(String part) {
            return Double.parseDouble(get(part));
        }

        boolean has(String part) {
            return says.containsKey(part);
        }

        List<String> names(String part) {
            return get(part).isEmpty() ? List.of() : Arrays.asList(get(part).split(","));
        }
    }

    /** A way to say something, in both languages. */
    record Form(String kind, Pattern en, Pattern zh) {
        Pattern in(Language language) {
            return language == Language.EN ? en : zh;
        }
    }

    /** Names of strategies, also several. */
    static final String LIST = "[a-z-]+(?:(?:, | and |、)[a-z-]+)*";

    private final List<Form> forms;

    SentenceGrammar(List<Form> forms) {
        this.forms = List.copyOf(forms);
    }

    static Form form(String kind, String en, String zh) {
        return new Form(kind, Pattern.compile(en), Pattern.compile(zh));
    }

    /** The claim of a line, which must be of exactly one form. */
    Claim read(String line, Language language) {
        List<Claim> claims = new ArrayList<>();
        for (Form form : forms) {
            Matcher matcher = form.in(language).matcher(line);
            if (matcher.matches()) {
                claims.add(new Claim(form.kind(), parts(matcher)));
            }
        }
        if (claims.size() != 1) {
            throw new AssertionError("read as " + claims + ": " + line);
        }
        return claims.get(0);
    }

    private static Map<String, String> parts(Matcher matcher) {
        Map<String, String> parts = new LinkedHashMap<>();
        Matcher names =
                Pattern.compile("\\(\\?<([a-z0-9]+)>").matcher(matcher.pattern().pattern());
        while (names.find()) {
            String text = matcher.group(names.group(1));
            if (text != null) {
                String part = names.group(1).replaceFirst("[23]$", "");
                parts.put(part, part.matches("lead|rivals|few|twins") ? text.replaceAll(", | and |、", ",") : text);
            }
        }
        return parts;
    }
}
