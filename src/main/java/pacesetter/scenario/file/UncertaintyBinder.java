package pacesetter.scenario.file;

import static pacesetter.scenario.shape.Key.optional;
import static pacesetter.scenario.shape.Key.required;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pacesetter.scenario.Measurable;
import pacesetter.scenario.parameters.Declarations;
import pacesetter.scenario.parameters.Origin;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.scenario.parameters.PlausibleInterval;
import pacesetter.scenario.shape.Choice;
import pacesetter.scenario.shape.Keys;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.shape.Text;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.Problems;
import pacesetter.text.Name;
import pacesetter.text.Spelling;

/** Reads what of a scenario is not known: which values of parameters are plausible, and which data could be had. */
final class UncertaintyBinder {
    static final Keys MEASUREMENT = Keys.of(
            "Data that could be had, for learn to say what they would be worth.",
            required("id", Text.ID, "Short name, unique."),
            required("name", Format.LABEL, "What would be done to have them."),
            required("of", Text.LINE, "What they tell: a parameter, or an outcome under the best strategy."),
            required(
                    "error",
                    new Text(Measurable.Deviation.PATTERN, Measurable.Deviation.RULE),
                    "Standard deviation of their error, in its unit or in percent."),
            optional("source", Text.LINE, "Where the error comes from."));

    static final Keys PLAUSIBLE = Keys.of(
            "The values that a parameter may well have here, in place of those declared for all scenarios.",
            required("parameter", Text.LINE, "A number, by its full name."),
            required("low", Numeric.between(-1e9, 1e9), "Lower end."),
            required("high", Numeric.between(-1e9, 1e9), "Upper end."),
            optional(
                    "scale",
                    new Choice(List.of("linear", "log")),
                    "linear",
                    "What is spread evenly: the value, or its logarithm."),
            optional("source", Text.LINE, "Where the interval comes from."));

    private UncertaintyBinder() {}

    static Map<String, PlausibleInterval> plausible(Values scenario, Problems problems) {
        Map<String, PlausibleInterval> intervals = new LinkedHashMap<>();
        for (Values keys : scenario.groups("plausible")) {
            String name = keys.text("parameter").orElse("");
            ParameterDeclaration declared = Declarations.ALL.get(name);
            Optional<Double> from = keys.number("low");
            Optional<Double> to = keys.number("high");
            boolean log = keys.text("scale").filter("log"::equals).isPresent();
            if (declared == null || declared.kind() == ParameterDeclaration.Kind.CHOICE) {
                problems.add(
                        keys.place("parameter"),
                        "parameter",
                        name,
                        new Name("is no parameter that is a number", "不是数值参数"),
                        declared == null ? Spelling.hint(name, Declarations.ALL.keySet()) : Optional.empty());
            } else if (intervals.containsKey(name)) {
                problems.add(keys.place("parameter"), "parameter", name, new Name("stands there twice", "出现两次"));
            } else if (from.isPresent() && to.isPresent()) {
                interval(keys, declared, from.get(), to.get(), log, problems)
                        .ifPresent(known -> intervals.put(name, known));
            }
        }
        return intervals;
    }

    private static Optional<PlausibleInterval> interval(
            Values keys, ParameterDeclaration declared, double low, double high, boolean log, Problems problems) {
        if (!(low >= declared.min() && low < high && high <= declared.max()) || (log && !(low > 0))) {
            boolean below = low < declared.min() || (log && low <= 0);
            problems.add(
                    keys.place(below ? "low" : "high"),
                    below ? "low" : "high",
                    Numeric.plain(below ? low : high),
                    Name.of(
                            "low must be below high, and both in [%s, %s]; above 0 for log",
                            "应大于 low，且两者在 [%s, %s] 内；log 时应大于 0",
                            Numeric.plain(declared.min()),
                            Numeric.plain(declared.max())));
            return Optional.empty();
        }
        return Optional.of(new PlausibleInterval(
                low, high, log, Origin.GUESS, keys.text("source").orElse("")));
    }

    static List<Measurable> measurements(Values scenario, Problems problems) {
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
