package pacesetter.scenario.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pacesetter.scenario.parameters.Declarations;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.scenario.shape.Key;
import pacesetter.scenario.shape.Keys;
import pacesetter.scenario.shape.Shape;
import pacesetter.scenario.shape.Shorthand;
import pacesetter.scenario.shape.Text;
import pacesetter.scenario.shape.Variants;

/** A Markdown page about a file format: a table for each group of keys. */
public final class FormatPage {
    private final List<String> lines = new ArrayList<>();

    /** @param intro what comes before the tables */
    public FormatPage(String intro) {
        lines.add(intro);
    }

    void add(String line) {
        lines.add(line);
    }

    /** Adds a group of keys and, below it, the groups within. */
    public void addGroup(String heading, Keys group) {
        lines.add("## " + (heading.isEmpty() ? "The file" : heading));
        lines.add("");
        if (!group.about().isEmpty()) {
            lines.add(group.about());
            lines.add("");
        }
        addTable(group);
        for (Key key : group.keys().values()) {
            Shape shape = key.shape() instanceof Shape.Many many ? many.element() : key.shape();
            if (key.name().equals("parameters") || (shape instanceof Keys known && isParameterGroup(known))) {
                continue;
            }
            String name = heading.isEmpty() ? key.name() : heading + "." + key.name();
            if (shape instanceof Keys nested) {
                addGroup(name, nested);
            } else if (shape instanceof Shorthand either) {
                addGroup(name, either.keys());
            } else if (shape instanceof Variants variants) {
                for (Map.Entry<String, Keys> variant : variants.variants().entrySet()) {
                    addGroup(name + ", " + variants.key() + ": " + variant.getKey(), variant.getValue());
                }
            }
        }
    }

    /** Parameters have tables of their own. */
    private static boolean isParameterGroup(Keys group) {
        return Declarations.groups().stream()
                .map(Declarations::ofGroup)
                .anyMatch(declared -> group.keys().keySet().stream()
                        .toList()
                        .equals(declared.stream().map(ParameterDeclaration::key).toList()));
    }

    private void addTable(Keys group) {
        lines.add("| key | must be | if left out | meaning |");
        lines.add("| --- | --- | --- | --- |");
        for (Key key : group.keys().values()) {
            String fallback = key.required() ? "**needed**" : key.fallback();
            lines.add("| `" + key.name() + "` | " + phrase(key) + " | " + fallback + " | " + key.about() + " |");
        }
        lines.add("");
    }

    private static String phrase(Key key) {
        if (key.shape() instanceof Keys group) {
            return isParameterGroup(group) ? "parameters" : "keys, see below";
        }
        if (key.shape() instanceof Shorthand either) {
            return either.keys().keys().get(either.alone()).shape().phrase().en() + ", or keys, see below";
        }
        if (key.shape() instanceof Shape.Many many && !(many.element() instanceof Text)) {
            return "a list, see below";
        }
        return key.shape().phrase().en();
    }

    /** The page. */
    public String text() {
        return String.join("\n", lines).stripTrailing() + "\n";
    }
}
