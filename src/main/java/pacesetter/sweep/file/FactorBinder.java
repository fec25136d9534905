package pacesetter.sweep.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.parameters.Declarations;
import pacesetter.scenario.parameters.ParameterBinder;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.scenario.shape.Bound;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.CsvRow;
import pacesetter.scenario.source.CsvTable;
import pacesetter.scenario.source.Place;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Source;
import pacesetter.scenario.source.Tree;
import pacesetter.sweep.Factor;
import pacesetter.sweep.Plan;
import pacesetter.text.Name;
import pacesetter.text.Term;

/** Reads the factors of a sweep, or a table of points. */
final class FactorBinder {
    private final Scenario scenario;
    private final Problems problems;

    FactorBinder(Scenario scenario, Problems problems) {
        this.scenario = scenario;
        this.problems = problems;
    }

    /** A factor as a sweep file declares it, or nothing and a problem noted. */
    Optional<Factor> bind(Values keys) {
        Optional<ParameterDeclaration> found =
                keys.text("parameter").flatMap(name -> declaration(name, keys.place("parameter")));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ParameterDeclaration declared = found.get();
        int before = problems.count();
        if (keys.has("range")) {
            return plausible(declared, keys);
        }
        boolean levels = keys.has("levels");
        if (levels == (keys.has("from") || keys.has("to")) || keys.has("from") != keys.has("to")) {
            problems.add(
                    keys.place(),
                    Term.FACTOR.word(),
                    Name.same(declared.name()),
                    new Name("must have either levels, or from and to, or a range", "应有 levels，或者 from 和 to，或者 range"));
            return Optional.empty();
        }
        Factor factor;
        if (levels) {
            factor = levels(declared, keys);
        } else {
            double low = keys.number("from").orElseThrow();
            double high = keys.number("to").orElseThrow();
            boolean log = keys.text("scale").orElse("linear").equals("log");
            checkEnd(declared, keys, "from");
            checkEnd(declared, keys, "to");
            if (!(low < high)) {
                problems.add(
                        keys.place("to"),
                        "to",
                        Numeric.plain(high),
                        Name.of("must be above from (%s)", "应大于 from（%s）", Numeric.plain(low)));
            } else if (log && low <= 0) {
                problems.add(
                        keys.place("from"),
                        "from",
                        Numeric.plain(low),
                        new Name("must be above 0 on a log scale", "取对数时应大于 0"));
            }
            if (problems.count() > before) {
                return Optional.empty();
            }
            factor = new Factor(declared, List.of(), low, high, log);
        }
        return problems.count() > before ? Optional.empty() : Optional.of(factor);
    }

    /** A factor over the parameter's plausible interval, or over all its words. */
    private Optional<Factor> plausible(ParameterDeclaration declared, Values keys) {
        for (String other : List.of("levels", "from", "to", "scale")) {
            if (keys.has(other)) {
                problems.add(
                        keys.place(other),
                        other,
                        declared.name(),
                        new Name("may not stand beside range", "不能与 range 并用"));
                return Optional.empty();
            }
        }
        Optional<Factor> factor = Factor.plausible(declared, scenario);
        if (factor.isEmpty()) {
            problems.add(
                    keys.place("range"),
                    "range",
                    declared.name(),
                    scenario.calendar().step().isWeek() || declared.plausible().isEmpty()
                            ? new Name("must be of a parameter with a plausible interval", "只用于有合理区间的参数")
                            : new Name("is known per week alone", "只有按周的合理区间"),
                    new Name("Give levels, or from and to.", "请给出 levels，或者 from 和 to。"));
        }
        return factor;
    }

    private Factor levels(ParameterDeclaration declared, Values keys) {
        List<String> levels = new ArrayList<>();
        for (Bound level : keys.list("levels")) {
            String text = (String) level.value();
            declared.shape().read(declared.name(), new Tree.Leaf(level.place(), text, true), problems);
            for (String other : levels) {
                if (isSame(text, other)) {
                    Name rule = other.equals(text)
                            ? new Name("is a level twice", "作为水平出现两次")
                            : Name.of("is a level twice, before as %s", "作为水平出现两次，前一次写作 %s", other);
                    problems.add(level.place(), declared.name(), text, rule);
                    break;
                }
            }
            levels.add(text);
        }
        if (levels.isEmpty()) {
            problems.add(
                    keys.place("levels"),
                    Name.same("levels"),
                    new Name("none", "无"),
                    new Name("must be at least one", "至少应有一个"));
            levels.add(declared.fallback());
        }
        return new Factor(declared, levels, 0, 0, false);
    }

    /** Whether two levels are one value: .1 and 1e-1 are. */
    private static boolean isSame(String level, String other) {
        OptionalDouble value = Numeric.parse(level);
        return level.equals(other) || (value.isPresent() && value.equals(Numeric.parse(other)));
    }

    private void checkEnd(ParameterDeclaration declared, Values keys, String key) {
        String text = Numeric.plain(keys.number(key).orElseThrow());
        if (declared.kind() == ParameterDeclaration.Kind.CHOICE) {
            problems.add(
                    keys.place(key),
                    declared.name(),
                    text,
                    Name.of("must have levels: it is a word, %s", "应给出 levels：它是词，取 %s", declared.range()));
        } else {
            declared.shape().read(declared.name(), new Tree.Leaf(keys.place(key), text, true), problems);
        }
    }

    /** The points of a table, whose columns become the factors. */
    Plan.Listed table(Source source, Map<String, Factor> factors) {
        Optional<CsvTable> read = CsvTable.read(source, List.of(), problems);
        List<List<String>> points = new ArrayList<>();
        if (read.isEmpty()) {
            return new Plan.Listed(points);
        }
        CsvTable table = read.get();
        List<ParameterDeclaration> columns = new ArrayList<>();
        for (String name : table.columns()) {
            if (!name.equals("point")) {
                declaration(name, source.start()).ifPresent(columns::add);
            }
        }
        for (CsvRow row : table.rows()) {
            List<String> point = new ArrayList<>();
            for (ParameterDeclaration column : columns) {
                Tree.Leaf cell = table.cell(row, column.name());
                column.shape().read(column.name(), cell, problems);
                point.add(cell.text());
            }
            points.add(point);
        }
        if (columns.isEmpty() || points.isEmpty() || points.size() > SweepFormat.MAX_POINTS) {
            problems.add(
                    source.start(),
                    "points",
                    Integer.toString(points.size()),
                    Name.of(
                            "must be 1 to %d rows below a header of parameters",
                            "应为表头（参数名）之下的 1 至 %d 行", SweepFormat.MAX_POINTS));
            return new Plan.Listed(List.of());
        }
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            List<String> levels =
                    points.stream().map(point -> point.get(column)).distinct().toList();
            factors.put(columns.get(i).name(), new Factor(columns.get(i), levels, 0, 0, false));
        }
        return new Plan.Listed(points);
    }

    private Optional<ParameterDeclaration> declaration(String name, Place place) {
        ParameterDeclaration declared = Declarations.ALL.get(name);
        if (declared == null) {
            problems.add(
                    place, Term.PARAMETER.word(), Name.same(name), ParameterBinder.UNKNOWN, ParameterBinder.hint(name));
        }
        return Optional.ofNullable(declared);
    }
}
