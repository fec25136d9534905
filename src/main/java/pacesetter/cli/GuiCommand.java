package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import pacesetter.gui.Program;
import pacesetter.gui.Window;
import pacesetter.text.Language;
import pacesetter.text.Name;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens the window. */
@Command(
        name = "gui",
        description = "Opens a window: watch a run, touch its levers, look at charts, compare strategies.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pacesetter gui",
            "  pacesetter gui scenarios/zhejiang-2018.yaml",
            "  pacesetter gui scenarios/zhejiang-2018.yaml --map counties.geojson --lang zh"
        })
final class GuiCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            description = "Scenario file to begin with (default: choose it in the window).")
    private Optional<Path> scenario = Optional.empty();

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description =
                    "GeoJSON file with the regions' boundaries, matched by code or name (default: a schematic map).")
    private Optional<Path> map = Optional.empty();

    private final Optional<Language> language;

    /** @param language to begin in; without one, the window takes that used last, at first the system's */
    GuiCommand(Terminal terminal, Optional<Language> language) {
        this.terminal = terminal;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        scenario.ifPresent(path -> new ScenarioFile(terminal, path).check());
        System.clearProperty("java.awt.headless"); // the other commands need no screen; this one asks the system
        if (!Window.isPossible()) {
            throw Refusal.invalid(new Name(
                    "there is no screen to open a window on. The command run needs none.", "没有可打开窗口的屏幕。run 命令不需要屏幕。"));
        }
        Program program = new Program(
                ProgramVersion.number(),
                terminal.directory(),
                scenarios(),
                command -> Invocation.ofThisProgram()
                        .with(command.toArray(new String[0]))
                        .text());
        Window.show(program, scenario.map(terminal::resolve), map.map(terminal::resolve), language);
        return ExitCode.OK;
    }

    /** Those here, or else those that came with the program: who opens the window by a double click is somewhere. */
    private Path scenarios() {
        Path here = terminal.resolve(Path.of("scenarios"));
        return Files.isDirectory(here) ? here : Path.of(System.getProperty("pacesetter.scenarios", here.toString()));
    }
}
