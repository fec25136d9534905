package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import pacesetter.analysis.Outcome;
import pacesetter.chart.RobustBook;
import pacesetter.experiment.robust.RobustStudy;
import pacesetter.experiment.robust.RobustTables;
import pacesetter.experiment.robust.Settlement;
import pacesetter.report.RobustWords;
import pacesetter.run.Table;
import pacesetter.scenario.shape.Numeric;
import pacesetter.sweep.Sweep;
import pacesetter.text.Name;
import pacesetter.text.Spelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how robust a choice is over the points of a sweep over uncertain parameters. */
@Command(
        name = "robust",
        description = {
            "Says how robust each strategy is over the design points of a sweep over parameters.",
            "How often it is good enough and not dominated, where it loses or is regretted (scenario discovery), and at which"
                    + " values of parameters and prices it stops beating the baseline.",
            "Runs strategies at many values of the parameters that act, or those of a sweep; of the folder of one it tells without new"
                    + " runs. Interrupted, the same command goes on where it stopped."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  pacesetter robust scenarios/teaching.yaml --strategies measured,journal --points 64",
            "  pacesetter robust results/uncertain --baseline measured",
            "  pacesetter robust results/uncertain --outcome delivered_end --threshold delivered_end=0.8"
        })
final class RobustCommand implements Callable<Integer>, Interruptible {
    private static final String THRESHOLD = "--threshold";

    private final Terminal terminal;

    @Parameters(
            paramLabel = "SCENARIO|SWEEP|FOLDER",
            description = "Scenario or sweep over parameters, or the results of one.")
    private Path file = Path.of("");

    @Option(
            names = "--baseline",
            paramLabel = "NAME",
            description = "Strategy the others are held against (default: the first of the results).")
    private Optional<String> baseline = Optional.empty();

    @Option(
            names = "--outcome",
            paramLabel = "NAME",
            description =
                    "Outcome to look at, as in compare; repeat it for more. Boxes and break-even values are of the first"
                            + " (default: those of compare that have a direction).")
    private List<String> outcomes = List.of();

    @Option(
            names = THRESHOLD,
            paramLabel = "OUTCOME=VALUE",
            description =
                    "What is good enough; repeat it for more (default: of each outcome the baseline's mean over the"
                            + " points).")
    private List<String> thresholds = List.of();

    @Mixin
    private CommonTable table = new CommonTable();

    RobustCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, Double> enough = thresholds();
        Consumer<Sweep> check = sweep -> {
            baseline(sweep.strategyIds());
            OutcomesOption.check(THRESHOLD, List.copyOf(enough.keySet()), sweep.base());
        };
        return table.execute(terminal, file, outcomes, typed(), check, (study, place, scenario, settlement) -> {
            RobustStudy robust = RobustStudy.of(study, baseline(study.strategies()), outcomes, enough);
            tell(robust, place, settlement);
        });
    }

    @Override
    public Name afterInterruption() {
        return table.afterInterruption();
    }

    private Invocation typed() {
        Invocation typed = Invocation.ofThisProgram().with("robust", file.toString());
        baseline.ifPresent(name -> typed.with("--baseline", name));
        outcomes.forEach(name -> typed.with("--outcome", name));
        thresholds.forEach(threshold -> typed.with(THRESHOLD, threshold));
        return typed;
    }

    private void tell(RobustStudy robust, Path place, Optional<Settlement> settlement) throws IOException {
        Map<String, Table> tables = new LinkedHashMap<>(new RobustTables(robust).byFile());
        settlement.ifPresent(of -> tables.put(Settlement.FILE, of.table()));
        List<String> names =
                robust.means().outcomes().stream().map(Outcome::name).toList();
        new ExperimentFolder(terminal, place, "robustness", robust.means().study(), names)
                .tell(
                        tables,
                        table.charts(sheets -> new RobustBook(robust, terminal.language()).writeTo(sheets)),
                        new RobustWords(robust, terminal.language()).lines());
    }

    private int baseline(List<String> ids) {
        if (baseline.isPresent() && !ids.contains(baseline.get())) {
            Name said = Name.of(
                    "--baseline (%s) is no strategy of these results.", "--baseline（%s）不是这些结果中的策略。", baseline.get());
            throw Refusal.invalid(said.then(Spelling.hint(baseline.get(), ids)));
        }
        return baseline.map(ids::indexOf).orElse(0);
    }

    private Map<String, Double> thresholds() {
        Map<String, Double> values = new LinkedHashMap<>();
        for (String threshold : thresholds) {
            int sign = threshold.indexOf('=');
            OptionalDouble value = Numeric.parse(threshold.substring(sign + 1).strip());
            if (sign < 1 || value.isEmpty() || !Double.isFinite(value.getAsDouble())) {
                throw Refusal.mustBe(
                        THRESHOLD,
                        threshold,
                        new Name(
                                "OUTCOME=VALUE, for instance delivered_end=0.8",
                                "为 OUTCOME=VALUE，例如 delivered_end=0.8"));
            }
            values.put(threshold.substring(0, sign), value.getAsDouble());
        }
        return values;
    }
}
