package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import pacesetter.analysis.Outcome;
import pacesetter.chart.RobustBook;
import pacesetter.experiment.robust.RobustStudy;
import pacesetter.experiment.robust.RobustTables;
import pacesetter.report.RobustWords;
import pacesetter.scenario.shape.Numeric;
import pacesetter.store.BrokenResultsException;
import pacesetter.store.StoredStudy;
import pacesetter.text.Name;
import pacesetter.text.Spelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how robust a choice is over the points of a sweep over uncertain parameters. */
@Command(
        name = "robust",
        description = {
            "Says how robust each strategy is over the design points of a sweep over parameters.",
            "How often it is good enough and not dominated, where it loses or is regretted (scenario discovery), and at which"
                    + " values of parameters and prices it stops beating the baseline. No new runs."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  pacesetter robust results/uncertain --baseline measured",
            "  pacesetter robust results/uncertain --outcome delivered_end --threshold delivered_end=0.8"
        })
final class RobustCommand implements Callable<Integer>, Interruptible {
    private static final String THRESHOLD = "--threshold";

    private final Terminal terminal;

    @Parameters(paramLabel = "FOLDER", description = "Results of a sweep over parameters.")
    private Path results = Path.of("");

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

    @Option(names = "--no-charts", description = "Write no charts.")
    private boolean noCharts;

    RobustCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        StoredStudy study;
        try {
            study = StoredStudy.open(terminal.resolve(results));
        } catch (BrokenResultsException e) {
            throw Refusal.invalid(e.told());
        }
        study.caution().ifPresent(caution -> terminal.say(Name.of("%s was %s", "%s %s", results, caution)));
        RobustStudy robust = RobustStudy.of(study, baseline(study.strategies()), outcomes, thresholds());
        ExperimentFolder folder = new ExperimentFolder(
                terminal,
                results,
                "robustness",
                study,
                robust.means().outcomes().stream().map(Outcome::name).toList());
        folder.write(
                new RobustTables(robust).byFile(),
                noCharts
                        ? Pictures.Charts.NONE
                        : sheets -> new RobustBook(robust, terminal.language()).writeTo(sheets));
        new RobustWords(robust, terminal.language()).lines().forEach(terminal.out()::println);
        terminal.out().println();
        terminal.out().println(folder.place());
        return ExitCode.OK;
    }

    @Override
    public Name afterInterruption() {
        return new Name("the results are as they were. Begin again with", "结果未变。重新开始请用");
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
