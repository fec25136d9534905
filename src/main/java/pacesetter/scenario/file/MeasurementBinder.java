package pacesetter.scenario.file;

import static pacesetter.scenario.shape.Key.optional;
import static pacesetter.scenario.shape.Key.required;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pacesetter.scenario.Measurable;
import pacesetter.scenario.parameters.Declarations;
import pacesetter.scenario.shape.Keys;
import pacesetter.scenario.shape.Text;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.Problems;
import pacesetter.text.Name;
import pacesetter.text.Spelling;

/** Reads which data could be had. */
final class MeasurementBinder {
    static final Keys KEYS = Keys.of(
            "Data that could be had, for learn to say what they would be worth.",
            required("id", Text.ID, "Short name, unique."),
            required("name", Format.LABEL, "What would be done to have them."),
            required("of", Text.LINE, "What they tell: a parameter, or an outcome under the best strategy."),
            required(
                    "error",
                    new Text(Measurable.Deviation.PATTERN, Measurable.Deviation.RULE),
                    "Standard deviation of their error, in its unit or in percent."),
            optional("source", Text.LINE, "Where the error comes from."));

    private MeasurementBinder() {}

    static List<Measurable> read(Values scenario, Problems problems) {
        List<Measurable> measurements = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Values keys : scenario.groups("measurements")) {
            String id = keys.text("id").orElse("");
            if (!ids.add(id) && keys.has("id")) {
                problems.add(
                        keys.place("id"), "id", id, new Name("is the id of another measurement too", "与另一测量的 id 相同"));
            }
            String of = keys.text("of").orElse("");
            if (of.contains(".") && !Declarations.ALL.containsKey(of)) {
                problems.add(
                        keys.place("of"),
                        "of",
                        of,
                        new Name("is no parameter", "不是参数"),
                        Spelling.hint(of, Declarations.ALL.keySet()));
            }
            String error = keys.text("error").orElse("1");
            Optional<Measurable.Deviation> size = Measurable.Deviation.parse(error);
            if (size.isEmpty()) {
                problems.add(
                        keys.place("error"), "error", error, Name.of("must be %s", "应为%s", Measurable.Deviation.RULE));
            }
            size.ifPresent(known -> measurements.add(new Measurable(
                    id,
                    keys.name("name").orElse(Name.same(id)),
                    of,
                    known,
                    keys.text("source").orElse(""))));
        }
        return measurements;
    }
}
