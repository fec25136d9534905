package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import pacesetter.analysis.Outcome;
import pacesetter.chart.InformationChart;
import pacesetter.experiment.information.InformationStudy;
import pacesetter.experiment.information.InformationTables;
import pacesetter.experiment.information.Measurement;
import pacesetter.report.InformationWords;
import pacesetter.scenario.shape.Numeric;
import pacesetter.store.BrokenResultsException;
import pacesetter.store.StoredStudy;
import pacesetter.text.Name;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what it would be worth to know or to measure before a strategy is chosen. */
@Command(
        name = "learn",
        description = {
            "Says what to measure next: what knowing each parameter would be worth for the choice of a strategy.",
            "Reads the folder of a sweep over parameters; no new runs."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  pacesetter learn results/uncertain",
            "  pacesetter learn results/uncertain --outcome delivered_end --measure evidence.noise=20%"
        })
final class LearnCommand implements Callable<Integer>, Interruptible {
    private static final String MEASURE = "--measure";

    private final Terminal terminal;

    @Parameters(paramLabel = "FOLDER", description = "Results of a sweep over parameters.")
    private Path results = Path.of("");

    @Option(
            names = "--outcome",
            paramLabel = "NAME",
            description = "What counts, an outcome with a direction (default: delivered_end).")
    private Optional<String> outcome = Optional.empty();

    @Option(
            names = MEASURE,
            paramLabel = "NAME=ERROR",
            description =
                    "Data that could be had: a parameter, or an outcome under the best strategy, with the standard"
                            + " deviation of the error, in its unit or in percent; repeat it for more.")
    private List<String> measures = List.of();

    @Option(names = "--no-charts", description = "Write no charts.")
    private boolean noCharts;

    LearnCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.isRegularFile(terminal.resolve(results))) {
            throw Refusal.invalid(Name.of(
                    "%s is a file: learn reads the folder of a sweep over parameters. Make one with: %s",
                    "%s 是文件：learn 读取对参数的批量运行文件夹。生成请用：%s",
                    results,
                    Invocation.ofThisProgram()
                            .with("sensitivity", results.toString())
                            .with("--method", "given")
                            .text()));
        }
        StoredStudy study;
        try {
            study = StoredStudy.open(terminal.resolve(results));
        } catch (BrokenResultsException e) {
            throw Refusal.invalid(e.told());
        }
        study.caution().ifPresent(caution -> terminal.say(Name.of("%s was %s", "%s %s", results, caution)));
        InformationStudy information = InformationStudy.of(study, outcome, measurements());
        ExperimentFolder folder = new ExperimentFolder(
                terminal,
                results,
                "information",
                study,
                information.points().outcomes().stream()
                        .map(Outcome::name)
                        .limit(1)
                        .toList());
        folder.write(
                new InformationTables(information).byFile(),
                noCharts
                        ? Pictures.Charts.NONE
                        : sheets -> new InformationChart(information, terminal.language()).writeTo(sheets));
        new InformationWords(information, terminal.language()).lines().forEach(terminal.out()::println);
        terminal.out().println();
        terminal.out().println(folder.place());
        return ExitCode.OK;
    }

    @Override
    public Name afterInterruption() {
        return new Name("the results are as they were. Begin again with", "结果未变。重新开始请用");
    }

    private List<Measurement> measurements() {
        List<Measurement> all = new ArrayList<>();
        for (String measure : measures) {
            int sign = measure.indexOf('=');
            String error = measure.substring(sign + 1).strip();
            boolean percent = error.endsWith("%");
            OptionalDouble value = Numeric.parse(error.replace("%", "").strip());
            if (sign < 1 || value.isEmpty() || !(value.getAsDouble() > 0 && Double.isFinite(value.getAsDouble()))) {
                throw Refusal.mustBe(
                        MEASURE,
                        measure,
                        new Name(
                                "NAME=ERROR with an error above 0, for instance evidence.noise=20%",
                                "为 NAME=ERROR，误差大于 0，例如 evidence.noise=20%"));
            }
            all.add(new Measurement(
                    measure.substring(0, sign), percent ? value.getAsDouble() / 100 : value.getAsDouble(), percent));
        }
        return all;
    }
}
