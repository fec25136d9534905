package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import pacesetter.document.MethodsText;
import pacesetter.document.OddDocument;
import pacesetter.document.StudyFacts;
import pacesetter.scenario.AuthorTexts;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.store.BrokenResultsException;
import pacesetter.store.StoredStudy;
import pacesetter.text.Name;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Describes the model in a scenario after the protocol ODD, or the methods of a study in a paragraph. */
@Command(
        name = "odd",
        description = {
            "Describes the model in a scenario after the ODD protocol, for the supplement of a paper (Markdown).",
            "What the scenario switches off is said to be off. What only you can say comes from files that the scenario names"
                    + " under odd."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  pacesetter odd scenarios/zhejiang-2018.yaml --out odd.md",
            "  pacesetter odd scenarios/zhejiang-2018.yaml --methods",
            "  pacesetter odd results/0001 --methods"
        })
final class OddCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "SCENARIO",
            description = "Scenario file; with --methods also a folder of results.")
    private Path scenario = Path.of("");

    @Option(
            names = "--methods",
            description = "Write the paragraph on methods alone; of results with worlds, seed and design.")
    private boolean methods;

    @Mixin
    private DocumentOption document = new DocumentOption();

    OddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        document.check(terminal);
        document.write(terminal, "odd", methods ? methods() : description());
        return ExitCode.OK;
    }

    private String description() throws IOException {
        if (Files.isDirectory(terminal.resolve(scenario))
                && !scenario.toString().isEmpty()) {
            Optional<StoredStudy> study = results();
            if (study.isPresent()) {
                throw Refusal.invalid(Name.of(
                        "%s is a folder of results. Describe its scenario, %s, or its methods with --methods.",
                        "%s 是结果文件夹。请说明其情景 %s，或用 --methods 写其方法。",
                        scenario,
                        study.get().scenarioFile()));
            }
        }
        Scenario read = new ScenarioFile(terminal, scenario).read(Map.of());
        AuthorTexts author = ScenarioReader.authorTexts(terminal.resolve(scenario));
        return new OddDocument(read, author, ProgramVersion.number(), terminal.language()).text();
    }

    private String methods() throws IOException {
        Path place = terminal.resolve(scenario);
        if (Files.isDirectory(place) && !scenario.toString().isEmpty()) {
            try {
                StoredStudy study = StoredStudy.open(place);
                study.caution().ifPresent(caution -> terminal.say(Name.of("%s was %s", "%s %s", scenario, caution)));
                return told(MethodsText.of(study, Optional.empty()));
            } catch (BrokenResultsException e) {
                throw Refusal.invalid(e.told());
            }
        }
        Scenario read = new ScenarioFile(terminal, scenario).read(Map.of());
        terminal.say(new Name(
                "worlds, seed and statistics belong to results: name their folder in place of the scenario.",
                "世界数、种子与统计方法属于结果：请以其文件夹代替情景。"));
        return told(MethodsText.of(StudyFacts.of(read, ProgramVersion.number())));
    }

    private Optional<StoredStudy> results() throws IOException {
        try {
            return Optional.of(StoredStudy.openAsItIs(terminal.resolve(scenario)));
        } catch (BrokenResultsException none) {
            return Optional.empty();
        }
    }

    private String told(MethodsText text) {
        return terminal.language().of(text.paragraph()) + "\n\n- " + String.join("\n- ", text.references()) + "\n";
    }
}
