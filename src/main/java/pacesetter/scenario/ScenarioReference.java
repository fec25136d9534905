package pacesetter.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The reference page of the scenario format and all parameters, in Markdown. */
public final class ScenarioReference {
    private static final String INTRO = """
            # Scenario reference

            Generated from the declarations in the program; do not edit. `describe SCENARIO PARAMETER` on the command line says the
            same of one parameter, with its value in a scenario.

            A scenario is one YAML 1.2 document in UTF-8 of at most 1 MB. Unknown keys are mistakes. Numbers are decimal (`12`, `.08`,
            `1e-4`), dates are written `2018-12-04`. Tags, merge keys (`<<`) and more than 50 aliases are refused. Tables are CSV
            files in UTF-8 with a header line. A path starts from the file that names it and may not leave the scenario's folder,
            or the nearest folder above it that is called `scenarios`.

            Regions are named by code, English or Chinese name, prefectures by English or Chinese name, domains by id; the word for
            the type of place may be left out (`Nanhu` for `Nanhu District`, `嘉兴` for `嘉兴市`) where no two are confused. A name is
            one text for both languages, or `{en: ..., zh: ...}`; its English is plain ASCII.

            A scenario that `extends` another writes down what is different: keys merge, lists of items that all have an id merge by
            id, other lists (and an empty one) replace, and a key without a value takes away what was inherited.
            """;

    private final List<String> lines = new ArrayList<>();

    private ScenarioReference() {}

    /** The page. */
    public static String text() {
        ScenarioReference page = new ScenarioReference();
        page.lines.add(INTRO);
        page.group("", Format.SCENARIO);
        page.parameters();
        return String.join("\n", page.lines) + "\n";
    }

    private void group(String heading, Group group) {
        lines.add("## " + (heading.isEmpty() ? "The file" : heading));
        lines.add("");
        if (!group.about().isEmpty()) {
            lines.add(group.about());
            lines.add("");
        }
        table(group);
        for (Key key : group.keys().values()) {
            Shape shape = key.shape() instanceof Shape.Many many ? many.element() : key.shape();
            if (key.name().equals("parameters") || (shape instanceof Group known && isParameterGroup(known))) {
                continue;
            }
            String name = heading.isEmpty() ? key.name() : heading + "." + key.name();
            if (shape instanceof Group nested) {
                group(name, nested);
            } else if (shape instanceof Variants variants) {
                for (Map.Entry<String, Group> variant : variants.variants().entrySet()) {
                    group(name + ", " + variants.key() + ": " + variant.getKey(), variant.getValue());
                }
            }
        }
    }

    /** Parameters have tables of their own. */
    private static boolean isParameterGroup(Group group) {
        return Declarations.groups().stream()
                .map(Declarations::ofGroup)
                .anyMatch(declared -> group.keys().keySet().stream()
                        .toList()
                        .equals(declared.stream().map(ParameterDeclaration::key).toList()));
    }

    private void table(Group group) {
        lines.add("| key | must be | if left out | meaning |");
        lines.add("| --- | --- | --- | --- |");
        for (Key key : group.keys().values()) {
            String fallback = key.required() ? "**needed**" : key.fallback();
            lines.add("| `" + key.name() + "` | " + phrase(key) + " | " + fallback + " | " + key.about() + " |");
        }
        lines.add("");
    }

    private static String phrase(Key key) {
        if (key.shape() instanceof Group group) {
            return isParameterGroup(group) ? "parameters" : "keys, see below";
        }
        if (key.shape() instanceof Shape.Many many && !(many.element() instanceof Text)) {
            return "a list, see below";
        }
        return key.shape().phrase();
    }

    private void parameters() {
        lines.add("## Parameters");
        lines.add("");
        lines.add(
                "Under `parameters` in a file, by group; on the command line as `--set evidence.noise=0.1`. Where a default comes from:");
        for (Origin origin : Origin.values()) {
            lines.add("- " + Shape.word(origin) + ": " + origin.in(Language.EN) + " (" + origin.in(Language.ZH) + ")");
        }
        lines.add("");
        for (String group : Declarations.groups()) {
            lines.add("### " + group);
            lines.add("");
            lines.add("| parameter | symbol | default | range | unit | from | meaning | 含义 |");
            lines.add("| --- | --- | --- | --- | --- | --- | --- | --- |");
            for (ParameterDeclaration declared : Declarations.ofGroup(group)) {
                String from =
                        Shape.word(declared.origin()) + (declared.source().isEmpty() ? "" : ": " + declared.source());
                lines.add("| "
                        + String.join(
                                " | ",
                                "`" + declared.name() + "`",
                                declared.symbol().replace("_", "\\_"),
                                declared.fallback(),
                                declared.range(),
                                declared.unit(),
                                from,
                                declared.en(),
                                declared.zh())
                        + " |");
            }
            lines.add("");
        }
        lines.remove(lines.size() - 1);
    }
}
