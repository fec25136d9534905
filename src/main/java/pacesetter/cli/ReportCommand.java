package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.Delta;
import pacesetter.analysis.Estimate;
import pacesetter.document.Curves;
import pacesetter.document.ReportPage;
import pacesetter.document.Reported;
import pacesetter.store.BrokenResultsException;
import pacesetter.store.StoredInformation;
import pacesetter.store.StoredStudy;
import pacesetter.text.Name;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells finished results in one HTML page that stands alone. */
@Command(
        name = "report",
        description = {
            "Tells finished results in one HTML page that stands alone: question, strategies in plain words, answer with its conditions,"
                    + " charts, tables, limits, methods, parameters, provenance.",
            "It has both languages, needs no network, and prints. Results are compared as by compare."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  pacesetter report results/0001 --out report.html",
            "  pacesetter report results/0001 --baseline measured --outcome delivered_end --out delivered.html"
        })
final class ReportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "FOLDER",
            description = "Results of run or sweep; several are told one after another.")
    private List<Path> folders = List.of();

    @Option(
            names = "--baseline",
            paramLabel = "NAME",
            description = "Strategy the others are held against (default: the first of the results).")
    private Optional<String> baseline = Optional.empty();

    @Option(
            names = "--outcome",
            paramLabel = "NAME",
            description = "Outcome to tell of, as in compare; repeat it for more (default: those of compare).")
    private List<String> outcomes = List.of();

    @Option(
            names = "--point",
            paramLabel = "N",
            description = "Design point whose curves can be chosen, by its number in design.csv; repeat it for more"
                    + " (default: the first eight).")
    private List<Integer> points = List.of();

    @Mixin
    private DocumentOption document = new DocumentOption();

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        document.check(terminal);
        List<Reported> studies = new ArrayList<>();
        for (Path folder : folders) {
            studies.add(reported(folder));
        }
        document.write(
                terminal, "report", ReportPage.of(studies, ProgramVersion.number(), command(), terminal.language()));
        return ExitCode.OK;
    }

    private Reported reported(Path folder) throws IOException {
        Path place = terminal.resolve(folder);
        try {
            StoredStudy study = StoredStudy.open(place);
            study.caution().ifPresent(caution -> terminal.say(Name.of("%s was %s", "%s %s", folder, caution)));
            Comparison comparison = Comparison.of(
                    study,
                    new Comparison.Question(baseline, outcomes, Optional.empty(), Estimate.CONFIDENCE, new Delta("0")));
            if (comparison.runs().completed() == 0) {
                throw Refusal.invalid(Name.of("%s holds no run that came to its end.", "%s 中没有运行到底的运行。", folder));
            }
            int last = study.design().points().size() - 1;
            points.forEach(point -> Refusal.unlessWithin("--point", point, 0, last));
            List<Integer> asked = points.stream().distinct().toList();
            return new Reported(folder.toString(), comparison, Curves.of(study, asked), StoredInformation.of(place));
        } catch (BrokenResultsException e) {
            throw Refusal.invalid(e.told());
        }
    }

    /** What writes the page again, by the program's name: where that lies on this machine is nobody's business. */
    private String command() {
        List<String> words = new ArrayList<>(List.of("pacesetter", "report"));
        folders.forEach(folder -> words.add(folder.toString()));
        baseline.ifPresent(name -> words.addAll(List.of("--baseline", name)));
        outcomes.forEach(name -> words.addAll(List.of("--outcome", name)));
        points.forEach(point -> words.addAll(List.of("--point", Integer.toString(point))));
        words.addAll(List.of("--out", "report.html"));
        return Invocation.of(words).text();
    }
}
