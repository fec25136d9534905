package pacesetter.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pacesetter.model.Submodel;
import pacesetter.text.Language;

/**
 * The page of the model, {@code src/docs/model.md} or its Chinese twin, which the build puts into the program: what a
 * description says of the model stands there and nowhere else.
 */
final class ModelPage {
    /** A link to another page of the documentation, of which a description on its own can give the name alone. */
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([\\w-]+\\.md)[^)]*\\)");

    /** The beginning of a paragraph with its name, and in brackets parameters and sources where it has any. */
    private static final Pattern NAMED = Pattern.compile(
            "\\*\\*(?<name>[^*]+?)[.。]?\\*\\*(?:\\s?[(（](?<of>[^)）]+)[)）][.。])?\\s*(?<text>.*)", Pattern.DOTALL);

    private final Language language;
    private final Map<String, String> sections = new LinkedHashMap<>();

    /**
     * A named paragraph and those that follow it.
     *
     * @param of parameters and sources that the page has in brackets, empty if none
     */
    record Named(String name, String of, String text) {}

    ModelPage(Language language) {
        this.language = language;
        for (String section : page(language).split("(?m)^## ", -1)) {
            int end = section.indexOf('\n');
            sections.put(section.substring(0, end), section.substring(end).strip());
        }
    }

    /** All of it, with the names of other pages in place of links to them. */
    static String page(Language language) {
        return LINK.matcher(resource(language == Language.EN ? "model.md" : "model_zh.md"))
                .replaceAll(link -> link.group(1).equals(link.group(2))
                        ? "`" + link.group(2) + "`"
                        : link.group(1) + language.of(" (`", "（`") + link.group(2) + language.of("`)", "`）"));
    }

    private static String resource(String name) {
        try (InputStream in = ModelPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a section without its heading. */
    String text(Section section) {
        return Optional.ofNullable(sections.get(language.of(section.title())))
                .orElseThrow(() -> new IllegalStateException("the page of the model has no section " + section));
    }

    /** The items of a section that is a list, as plain text. */
    List<Named> items(Section section) {
        return named(text(section), "(?m)^- ").stream()
                .map(item -> new Named(
                        item.name() + language.of(".", "。"),
                        "",
                        item.text().replaceAll("[`*]", "").replaceAll("\\s+", language.of(" ", ""))))
                .toList();
    }

    /** The design concepts, in their order. */
    List<Named> concepts() {
        return named(text(Section.CONCEPTS), "(?m)^(?=\\*\\*)");
    }

    /** What the page tells of a submodel. */
    Named submodel(Submodel submodel) {
        String begin = "**" + language.of(submodel.title());
        return named(text(Section.SUBMODELS), "(?m)^(?=" + anySubmodel() + ")").stream()
                .filter(paragraph -> ("**" + paragraph.name()).equals(begin))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the page of the model does not tell of " + submodel));
    }

    private String anySubmodel() {
        List<String> names = new ArrayList<>();
        for (Submodel submodel : Submodel.values()) {
            names.add(Pattern.quote("**" + language.of(submodel.title())) + "[.。]?" + Pattern.quote("**"));
        }
        return String.join("|", names);
    }

    private static List<Named> named(String text, String begin) {
        List<Named> all = new ArrayList<>();
        for (String part : text.split(begin, -1)) {
            Matcher match = NAMED.matcher(part.strip());
            if (match.matches()) {
                all.add(new Named(
                        match.group("name"),
                        Optional.ofNullable(match.group("of")).orElse(""),
                        match.group("text")));
            }
        }
        return all;
    }
}
