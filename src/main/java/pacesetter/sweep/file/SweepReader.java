package pacesetter.sweep.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pacesetter.run.FormerNames;
import pacesetter.run.Layout;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.scenario.shape.Bound;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.CsvTable;
import pacesetter.scenario.source.FileStore;
import pacesetter.scenario.source.Place;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Source;
import pacesetter.scenario.source.Sources;
import pacesetter.scenario.source.Tree;
import pacesetter.scenario.source.YamlReader;
import pacesetter.sweep.Factor;
import pacesetter.sweep.Kept;
import pacesetter.sweep.Plan;
import pacesetter.sweep.Worlds;
import pacesetter.text.Name;
import pacesetter.text.Spelling;
import pacesetter.text.Term;

/** Reads a sweep file, with the scenario and the table of points it names. */
public final class SweepReader {
    private static final String SCENARIO = "scenario";

    private final FileStore files;
    private final Path path;
    private final Map<String, String> settings;
    private final Problems problems = new Problems();
    private final Sources sources;

    /**
     * @param settings values set over those of the scenario file, by full name of the parameter
     */
    public SweepReader(FileStore files, Path path, Map<String, String> settings) {
        this.files = files;
        this.path = path;
        this.settings = new LinkedHashMap<>(settings);
        sources = new Sources(files, path, problems);
    }

    static boolean isSweep(FileStore files, Path path) {
        Problems ignored = new Problems();
        Source source = new Sources(files, path, ignored).scenario(YamlReader.MAX_BYTES);
        return YamlReader.read(source, ignored) instanceof Tree.Fields tree
                && tree.fields().containsKey(SCENARIO);
    }

    public SweepFile read() {
        Source source = sources.scenario(YamlReader.MAX_BYTES);
        Tree tree = YamlReader.read(source, problems);
        Values values = SweepFormat.SWEEP
                .values(new Name("the sweep", "批量运行"), tree, problems)
                .orElseThrow(problems::exception);
        Path base = values.text(SCENARIO)
                .flatMap(name ->
                        sources.named(source.path(), name, SCENARIO, values.place(SCENARIO), YamlReader.MAX_BYTES))
                .map(Source::path)
                .orElseThrow(problems::exception);
        Scenario scenario = ScenarioReader.read(files, base, settings);
        List<Integer> strategies = strategies(values, scenario);
        List<String> outcomes = outcomes(values, scenario);
        FactorBinder binder = new FactorBinder(scenario, problems);
        Map<String, Factor> factors = new LinkedHashMap<>();
        for (Values factor : values.groups("factors")) {
            binder.bind(factor).ifPresent(bound -> {
                if (factors.put(bound.parameter().name(), bound) != null) {
                    problems.add(
                            factor.place("parameter"),
                            Term.PARAMETER.word(),
                            Name.same(bound.parameter().name()),
                            new Name("is a factor twice", "两次作为因子"));
                }
            });
        }
        Plan plan = plan(source, values, binder, factors);
        checkSettings(factors);
        if (!problems.isEmpty()) {
            throw problems.exception();
        }
        Values keep = values.groupOrEmpty("keep");
        String id = values.text("id").orElseGet(() -> ScenarioReader.id(path));
        return new SweepFile(
                id,
                values.name("title").orElse(new Name(id, id)),
                base,
                settings,
                scenario,
                strategies,
                values.whole("replicates").orElseThrow(),
                values.whole("seed").orElse(1),
                values.text("null").orElse("twin").equals("twin"),
                List.copyOf(factors.values()),
                values.place(values.has("factors") ? "factors" : "design"),
                plan,
                outcomes,
                keep.choice("series", Kept.class).orElse(Kept.SOME),
                keep.choice("events", Kept.class).orElse(Kept.NONE),
                keep.whole("some").orElse(5),
                values.choice("worlds", Worlds.class).orElse(Worlds.SHARED));
    }

    /** A value set over all points and one of each point's own cannot both hold. */
    private void checkSettings(Map<String, Factor> factors) {
        settings.forEach((name, value) -> {
            if (factors.containsKey(name)) {
                problems.add(
                        Place.SET,
                        name,
                        value,
                        new Name(
                                "is a factor of this sweep: each design point has its own value",
                                "是此批量运行的因子：每个设计点各有其值"));
            }
        });
    }

    private Plan plan(Source source, Values values, FactorBinder binder, Map<String, Factor> factors) {
        Values design = values.groupOrEmpty("design");
        String kind = design.text("kind").orElse("full_factorial");
        if (kind.equals("csv")) {
            if (!factors.isEmpty()) {
                problems.add(
                        values.place("factors"),
                        Name.same("factors"),
                        new Name("some", "若干"),
                        new Name("must be left out where a table has the points", "在由表格给出设计点时应略去"));
            }
            return design.text("file")
                    .flatMap(name ->
                            sources.named(source.path(), name, "file", design.place("file"), CsvTable.MAX_BYTES))
                    .map(table -> binder.table(table, factors))
                    .orElse(new Plan.Listed(List.of()));
        }
        if (values.has("design") && factors.isEmpty()) {
            problems.add(values.place("design"), "design", kind, new Name("needs factors", "需要 factors"));
        }
        int points = design.whole("points").orElse(1);
        return switch (kind) {
            case "one_at_a_time" -> new Plan.OneAtATime();
            case "latin_hypercube" -> new Plan.LatinHypercube(points);
            case "sobol" -> new Plan.Sobol(points);
            default -> {
                checkLevels(values, factors);
                yield new Plan.FullFactorial();
            }
        };
    }

    /** A full factorial design has levels only, and not too many. */
    private void checkLevels(Values values, Map<String, Factor> factors) {
        double product = 1;
        for (Factor factor : factors.values()) {
            if (factor.isRange()) {
                problems.add(
                        values.place("factors"),
                        Name.same(factor.parameter().name()),
                        new Name("a range", "区间"),
                        new Name("must have levels in a full factorial design", "在全因子设计中应有 levels"),
                        new Name("Maybe the design should be sobol.", "设计可改用 sobol。"));
            }
            product *= Math.max(1, factor.levels().size());
        }
        if (product > SweepFormat.MAX_POINTS) {
            problems.add(
                    values.place("factors"),
                    "points",
                    Numeric.plain(product),
                    Name.of("must be at most %d", "至多为 %d", SweepFormat.MAX_POINTS));
        }
    }

    private List<Integer> strategies(Values values, Scenario scenario) {
        List<String> ids = scenario.strategies().stream().map(Strategy::id).toList();
        List<Integer> chosen = new ArrayList<>();
        for (Bound named : values.list("strategies")) {
            int index = ids.indexOf((String) named.value());
            if (index < 0) {
                refuse(named, Term.STRATEGY, new Name("is not in the scenario", "不在情景中"), ids);
            } else if (chosen.contains(index)) {
                problems.add(
                        named.place(),
                        Term.STRATEGY.word(),
                        Name.same(ids.get(index)),
                        new Name("stands here twice", "出现两次"));
            } else {
                chosen.add(index);
            }
        }
        if (chosen.isEmpty()) {
            for (int i = 0; i < ids.size(); i++) {
                chosen.add(i);
            }
        }
        return chosen;
    }

    private List<String> outcomes(Values values, Scenario scenario) {
        List<String> known = new ArrayList<>(Layout.outcomes(scenario).keySet());
        known.addAll(Layout.targets(scenario).keySet());
        List<String> chosen = new ArrayList<>();
        for (Bound named : values.list("outcomes")) {
            String name = FormerNames.today((String) named.value());
            if (!known.contains(name)) {
                refuse(
                        named,
                        Term.OUTCOME,
                        new Name("is no outcome in runs.csv and no target", "既不是 runs.csv 的结果指标，也不是目标"),
                        known);
            } else if (!chosen.contains(name)) {
                chosen.add(name);
            }
        }
        chosen.sort((a, b) -> Integer.compare(known.indexOf(a), known.indexOf(b)));
        return chosen;
    }

    private void refuse(Bound named, Term noun, Name rule, List<String> names) {
        String name = (String) named.value();
        Optional<Name> hint = Spelling.hint(name, names)
                .or(() -> names.size() > 20
                        ? Optional.empty()
                        : Optional.of(Name.of("It has %s.", "其中有 %s。", Name.list(names))));
        problems.add(named.place(), noun.word(), Name.same(name), rule, hint);
    }
}
