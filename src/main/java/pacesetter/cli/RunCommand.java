package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import pacesetter.run.Run;
import pacesetter.run.Study;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Scenario;
import pacesetter.store.Replacement;
import pacesetter.store.ResultExistsException;
import pacesetter.store.ResultFolder;
import pacesetter.text.Name;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a scenario and leaves tables, charts and a summary. */
@Command(
        name = "run",
        description = {
            "Runs a scenario under one or more strategies and writes tables, charts and a summary.",
            "Every strategy meets the same worlds. The same scenario and seed give the same tables."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  pacesetter run my.yaml",
            "  pacesetter run my.yaml --strategies journal,journal-notice",
            "  pacesetter run my.yaml --set attention.per_domain=0.3 --out results/spare"
        })
final class RunCommand implements Callable<Integer> {
    private static final int MOST_REPLICATES = 1_000_000;

    private final Terminal terminal;

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file.")
    private Path scenario = Path.of("");

    @Mixin
    private StrategiesOption strategies = new StrategiesOption();

    @Mixin
    private SeedOption seed = new SeedOption();

    @Option(
            names = "--replicates",
            paramLabel = "N",
            description = "Worlds for each strategy (default: ${DEFAULT-VALUE}).",
            defaultValue = "30")
    private int replicates;

    @Mixin
    private SettingsOption settings = new SettingsOption();

    @Mixin
    private UntilOption until = new UntilOption();

    @Option(
            names = "--null",
            paramLabel = "twin|frozen|off",
            description = "The turnover that noise alone makes: measured beside each run in a frozen twin (twin, the "
                    + "default), run in place of it (frozen), or left out (off, quicker).",
            defaultValue = "twin")
    private Run.Null noise = Run.Null.TWIN;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Folder for the results (default: the next number under results/).")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--force",
            description = "Replace the folder of --out if it holds results of a run and nothing else.")
    private boolean force;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--genealogy",
            paramLabel = "DOMAIN",
            description = "Domain whose genealogy is drawn (default: the named one with most overtakes).")
    private Optional<String> genealogy = Optional.empty();

    @Option(names = "--no-charts", description = "Write no charts.")
    private boolean noCharts;

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Refusal.unlessWithin("--replicates", replicates, 1, MOST_REPLICATES);
        int most = threads.count();
        if (force && out.isEmpty()) {
            throw Refusal.invalid(new Name(
                    "--force needs --out: results without it never replace others.",
                    "--force 须与 --out 同用：没有 --out 时结果从不替换已有结果。"));
        }
        if (out.filter(folder -> folder.toString().isEmpty()).isPresent()) {
            throw Refusal.mustBe("--out", "", new Name("the name of a folder", "为文件夹名"));
        }
        Scenario read = new ScenarioFile(terminal, scenario).read(settings.values());
        Study study = new Study(read, strategies(read), replicates, seed.value(), until.ticks(read.calendar()), noise);
        Optional<Domain> drawn = genealogy.map(id -> domain(read, id));
        int workers = Math.min(most, study.runs());
        Job job = new Job(terminal, study, workers, !noCharts, drawn, again(study));
        try (ResultFolder folder = folder(read)) {
            return job.execute(folder);
        } catch (ResultExistsException e) {
            throw Refusal.outputExists(e);
        }
    }

    private ResultFolder folder(Scenario read) throws IOException {
        if (out.isEmpty()) {
            return ResultFolder.numberedIn(terminal.resolve(Path.of("results")));
        }
        Path place = terminal.resolve(out.get());
        Replacement rule = Replacement.byRun(new ScenarioFile(terminal, scenario).inputs(read));
        return force ? ResultFolder.replacing(place, rule) : ResultFolder.at(place, rule);
    }

    /** What decides the results, and nothing else. */
    private String again(Study study) {
        Invocation again = Invocation.ofThisProgram().with("run", scenario.toString());
        study.strategies()
                .forEach(index -> again.with(
                        "--strategy", study.scenario().strategies().get(index).id()));
        settings.typed().forEach(setting -> again.with(SettingsOption.NAME, setting));
        again.with("--seed", Long.toString(seed.value()), "--replicates", Integer.toString(replicates));
        until.typed().ifPresent(date -> again.with("--until", date));
        again.with("--null", lowerCase(noise));
        genealogy.ifPresent(domain -> again.with("--genealogy", domain));
        return (noCharts // without charts, nothing written depends on the language
                        ? again.with("--no-charts")
                        : again.with(LanguageOption.NAME, lowerCase(terminal.language())))
                .text();
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Those typed, or else the scenario's first. */
    private List<Integer> strategies(Scenario read) {
        List<Integer> chosen = strategies.in(read);
        return chosen.isEmpty() ? List.of(0) : chosen;
    }

    private static Domain domain(Scenario read, String id) {
        return read.domains().stream()
                .filter(domain -> domain.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.mustBe(
                        "--genealogy",
                        id,
                        Name.of(
                                "a domain of the scenario: %s",
                                "为情景中的领域：%s",
                                Name.list(
                                        read.domains().stream().map(Domain::id).toList()))));
    }
}
