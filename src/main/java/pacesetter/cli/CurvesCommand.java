package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import pacesetter.chart.CurvesBook;
import pacesetter.experiment.curves.AdoptionHistories;
import pacesetter.experiment.curves.CurvesStudy;
import pacesetter.experiment.curves.CurvesTables;
import pacesetter.experiment.curves.DomainHistory;
import pacesetter.report.CurvesReport;
import pacesetter.run.Cancellation;
import pacesetter.run.Table;
import pacesetter.scenario.file.AdoptionReader;
import pacesetter.scenario.file.ObservedUnitReader;
import pacesetter.scenario.observed.ObservedAdoptions;
import pacesetter.scenario.observed.ObservedTie;
import pacesetter.scenario.observed.ObservedUnit;
import pacesetter.scenario.source.CsvTable;
import pacesetter.scenario.source.FileStore;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Source;
import pacesetter.scenario.source.SourceFile;
import pacesetter.scenario.source.Sources;
import pacesetter.store.Provenance;
import pacesetter.store.Replacement;
import pacesetter.store.ResultExistsException;
import pacesetter.store.ResultFolder;
import pacesetter.store.TableFolder;
import pacesetter.text.Name;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what adoption data say without a scenario: curves, pioneers, and what adoption hangs on. */
@Command(
        name = "curves",
        description = {
            "Fits curves to a table of who adopted what when, without a scenario.",
            "Says how fast each domain spread, who was first, whether the same regions lead again, and with --borders what"
                    + " adoption hangs on."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  pacesetter curves scenarios/adoption/medical-innovation.csv",
            "  pacesetter curves scenarios/adoption/medical-innovation.csv --borders scenarios/adoption/medical-innovation-ties.csv"
        })
final class CurvesCommand implements Callable<Integer> {
    private static final double LONGEST = 1e6;

    private final Terminal terminal;
    private final Problems problems = new Problems();
    private final List<SourceFile> inputs = new ArrayList<>();

    @Parameters(
            paramLabel = "FILE",
            description = "CSV file: region, domain and date; or a row a region, a column a domain.")
    private Path file = Path.of("");

    @Mixin
    private AdoptionOptions options = new AdoptionOptions();

    @Option(
            names = "--borders",
            paramLabel = "FILE",
            description = "CSV file of neighbours (code_a,code_b) or of ties one way (from,to): adds an event history.")
    private Optional<Path> borders = Optional.empty();

    @Option(
            names = "--half-life",
            paramLabel = "N",
            description = "Periods in which an earlier adoption loses half its weight, in the event history (default:"
                    + " ${DEFAULT-VALUE}).")
    private double halfLife = 5;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Folder for the results (default: the next number under results/).")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--force",
            description = "Replace the folder of --out if it holds adoption curves and nothing else.")
    private boolean force;

    @Option(names = "--no-charts", description = "Write no charts.")
    private boolean noCharts;

    CurvesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (force && out.isEmpty()) {
            throw Refusal.invalid(new Name(
                    "--force needs --out: results without it never replace others.",
                    "--force 须与 --out 同用：没有 --out 时结果从不替换已有结果。"));
        }
        if (!(halfLife > 0 && halfLife <= LONGEST)) {
            throw Refusal.mustBe("--half-life", halfLife, new Name("over 0, for instance 5", "大于 0，例如 5"));
        }
        Instant started = terminal.clock().instant();
        CurvesStudy study = study();
        List<String> words = new CurvesReport(study, options.saysWho(), terminal.language()).lines();
        Path place;
        try (ResultFolder folder = folder()) {
            TableFolder tables = new TableFolder(folder);
            for (Map.Entry<String, Table> table :
                    new CurvesTables(study).byFile().entrySet()) {
                tables.add(table.getKey(), table.getValue());
            }
            List<Name> warnings = new ArrayList<>();
            if (!noCharts) {
                draw(study, folder, warnings);
            }
            tables.finish(
                    new Provenance(
                            ProgramVersion.number(),
                            again(),
                            started,
                            terminal.clock().instant(),
                            warnings),
                    inputs);
            Cancellation.check();
            place = folder.commit();
            folder.remarks().forEach(terminal::say);
        } catch (ResultExistsException e) {
            throw Refusal.outputExists(e);
        }
        words.forEach(terminal.out()::println);
        terminal.out().println();
        terminal.out().println(terminal.shown(place));
        return ExitCode.OK;
    }

    private CurvesStudy study() {
        Optional<ObservedAdoptions> read = AdoptionReader.read(source(file), options.columns(), problems);
        List<ObservedUnit> units = options.units()
                .map(path -> read(path, ObservedUnitReader::units))
                .orElse(List.of());
        List<ObservedTie> ties =
                borders.map(path -> read(path, ObservedUnitReader::ties)).orElse(List.of());
        if (read.isEmpty() || !problems.isEmpty()) {
            throw problems.exception();
        }
        if (borders.isPresent() && ties.isEmpty()) {
            throw Refusal.mustBe("--borders", borders.get(), new Name("a file with ties in it", "为含有联系的文件"));
        }
        ObservedAdoptions data = options.units().isPresent() ? read.get().among(units) : read.get();
        if (data.mixed()) {
            terminal.say(Name.of(
                    "caution: dates are of different precision; each counts by its %s",
                    "提醒：日期的精度不一，一律按%s计", data.precision().meaning()));
        }
        return CurvesStudy.of(AdoptionHistories.of(data, options.question(data)), ties, units, halfLife);
    }

    private <T> List<T> read(Path path, BiFunction<Source, Problems, List<T>> reader) {
        return reader.apply(source(path), problems);
    }

    private Source source(Path path) {
        if (path.toString().isEmpty()) {
            throw Refusal.invalid(new Name("the name of the file is empty.", "文件名是空的。"));
        }
        Sources sources = new Sources(FileStore.DISK, terminal.resolve(path), problems);
        Source source = sources.scenario(CsvTable.MAX_BYTES);
        inputs.add(new SourceFile(Source.shown(path), sources.read().get(0).sha256()));
        return source;
    }

    private ResultFolder folder() throws IOException {
        if (out.isEmpty()) {
            return ResultFolder.numberedIn(terminal.resolve(Path.of("results")));
        }
        Path place = terminal.resolve(out.get());
        List<Path> read = new ArrayList<>(List.of(terminal.resolve(file)));
        options.units().map(terminal::resolve).ifPresent(read::add);
        borders.map(terminal::resolve).ifPresent(read::add);
        Replacement rule = Replacement.byCurves(read);
        return force ? ResultFolder.replacing(place, rule) : ResultFolder.at(place, rule);
    }

    private void draw(CurvesStudy study, ResultFolder folder, List<Name> warnings) throws IOException {
        List<Name> names = Stream.concat(
                        study.histories().domains().stream().map(DomainHistory::name),
                        study.histories().regions().stream())
                .map(Name::same)
                .toList();
        new Pictures(terminal, warnings)
                .draw(sheets -> new CurvesBook(study, terminal.language()).writeTo(sheets), names, folder::createChart);
    }

    /** What decides the results, and nothing else. */
    private String again() {
        Invocation again = Invocation.ofThisProgram().with("curves", file.toString());
        options.addTo(again);
        borders.ifPresent(path -> again.with("--borders", path.toString()));
        again.with("--half-life", Double.toString(halfLife));
        return (noCharts
                        ? again.with("--no-charts")
                        : again.with(
                                LanguageOption.NAME, terminal.language().name().toLowerCase(Locale.ROOT)))
                .text();
    }
}
