package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import pacesetter.analysis.Outcome;
import pacesetter.chart.InformationChart;
import pacesetter.experiment.information.InformationStudy;
import pacesetter.experiment.information.InformationTables;
import pacesetter.experiment.information.Measurement;
import pacesetter.experiment.robust.Settlement;
import pacesetter.report.InformationWords;
import pacesetter.run.Table;
import pacesetter.scenario.Measurable;
import pacesetter.scenario.Scenario;
import pacesetter.store.StoredStudy;
import pacesetter.sweep.Sweep;
import pacesetter.text.Name;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what it would be worth to know or to measure before a strategy is chosen. */
@Command(
        name = "learn",
        description = {
            "Says what to measure next: what knowing each parameter would be worth for the choice of a strategy.",
            "Runs strategies at many values of the parameters that act, or those of a sweep; of the folder of one it tells without new"
                    + " runs. What could be measured is said by the scenario (measurements) or by --measure. Interrupted, the same"
                    + " command goes on where it stopped."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  pacesetter learn scenarios/teaching.yaml --strategies measured,journal --points 64",
            "  pacesetter learn results/uncertain",
            "  pacesetter learn results/uncertain --outcome delivered_end --measure evidence.noise=0.02"
        })
final class LearnCommand implements Callable<Integer>, Interruptible {
    private static final String MEASURE = "--measure";

    private final Terminal terminal;

    @Parameters(
            paramLabel = "SCENARIO|SWEEP|FOLDER",
            description = "Scenario or sweep over parameters, or the results of one.")
    private Path file = Path.of("");

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

    @Mixin
    private CommonTable table = new CommonTable();

    LearnCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Measurement> typed = measurements();
        return table.execute(
                terminal,
                file,
                outcome.stream().toList(),
                typed(),
                sweep -> check(sweep, typed),
                (study, place, scenario, settlement) -> {
                    List<Measurement> all = new ArrayList<>(typed);
                    scenario.ifPresent(read -> all.addAll(declared(read, study)));
                    tell(InformationStudy.of(study, outcome, all), place, settlement);
                });
    }

    @Override
    public Name afterInterruption() {
        return table.afterInterruption();
    }

    private Invocation typed() {
        Invocation typed = Invocation.ofThisProgram().with("learn", file.toString());
        outcome.ifPresent(name -> typed.with("--outcome", name));
        measures.forEach(measure -> typed.with(MEASURE, measure));
        return typed;
    }

    private void tell(InformationStudy information, Path place, Optional<Settlement> settlement) throws IOException {
        Map<String, Table> tables = new LinkedHashMap<>(new InformationTables(information).byFile());
        settlement.ifPresent(of -> tables.put(Settlement.FILE, of.table()));
        List<String> names = information.points().outcomes().stream()
                .map(Outcome::name)
                .limit(1)
                .toList();
        new ExperimentFolder(
                        terminal, place, "information", information.points().study(), names)
                .tell(
                        tables,
                        table.charts(sheets -> new InformationChart(information, terminal.language()).writeTo(sheets)),
                        new InformationWords(information, terminal.language()).lines());
    }

    private static void check(Sweep sweep, List<Measurement> typed) {
        if (sweep.strategies().size() < 2) {
            throw Refusal.invalid(new Name("to learn for a choice takes two strategies at least.", "为选择而学习，至少须有两个策略。"));
        }
        OutcomesOption.check(
                MEASURE,
                typed.stream()
                        .map(Measurement::of)
                        .filter(of -> !sweep.design().factors().contains(of))
                        .distinct()
                        .toList(),
                sweep.base());
        OutcomesOption.check(
                "measurements",
                sweep.base().measurements().stream()
                        .map(Measurable::of)
                        .filter(of -> !isParameter(of))
                        .distinct()
                        .toList(),
                sweep.base());
    }

    private static boolean isParameter(String name) {
        return name.contains(".");
    }

    /** What the scenario says could be measured, but for parameters that do not vary here. */
    private List<Measurement> declared(Scenario scenario, StoredStudy study) {
        List<Measurement> declared = new ArrayList<>();
        for (Measurable of : scenario.measurements()) {
            if (isParameter(of.of()) && !study.design().factors().contains(of.of())) {
                terminal.say(Name.of("left out: %s, for %s does not vary here", "略去：%s（%s 在此不变）", of.name(), of.of()));
            } else {
                declared.add(Measurement.of(of));
            }
        }
        return declared;
    }

    private List<Measurement> measurements() {
        List<Measurement> all = new ArrayList<>();
        for (String measure : measures) {
            int sign = measure.indexOf('=');
            Optional<Measurable.Deviation> error = Measurable.Deviation.parse(measure.substring(sign + 1));
            if (sign < 1 || error.isEmpty()) {
                throw Refusal.mustBe(
                        MEASURE,
                        measure,
                        new Name(
                                "NAME=ERROR with an error above 0, for instance evidence.noise=20%",
                                "为 NAME=ERROR，误差大于 0，例如 evidence.noise=20%"));
            }
            String of = measure.substring(0, sign);
            all.add(new Measurement(
                    Name.same(of), of, error.get().size(), error.get().relative()));
        }
        return all;
    }
}
