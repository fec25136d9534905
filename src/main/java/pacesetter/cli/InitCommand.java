package pacesetter.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import pacesetter.scenario.describe.Starter;
import pacesetter.text.Name;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a small commented scenario to begin one's own from. */
@Command(
        name = "init",
        description =
                "Makes a small commented scenario to begin your own from, with its table of regions and the schema "
                        + "that lets an editor check it.",
        footerHeading = "%nExample:%n",
        footer = "  pacesetter init my-province")
final class InitCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "Where to make it; nothing there is replaced (default: here).")
    private Path folder = Path.of("");

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path place = terminal.resolve(folder);
        Map<String, byte[]> files = Starter.files(terminal.language());
        List<String> taken = files.keySet().stream()
                .filter(name -> Files.exists(place.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .toList();
        if (!taken.isEmpty()) {
            throw exists(String.join(", ", taken));
        }
        Files.createDirectories(place);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            write(place.resolve(file.getKey()), file.getValue());
        }
        Path scenario = folder.resolve(Starter.SCENARIO);
        terminal.say(Name.of(
                "made a scenario. Run it with: %s",
                "已生成情景。运行请用：%s",
                Invocation.ofThisProgram().with("run", scenario.toString()).text()));
        terminal.out().println(scenario);
        return ExitCode.OK;
    }

    private void write(Path file, byte[] bytes) throws IOException {
        try {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw exists(String.valueOf(file.getFileName()));
        }
    }

    private Refusal exists(String names) {
        Name where = folder.toString().isEmpty() ? new Name("here", "此处") : Name.of("in %s", "%s 中", folder);
        return Refusal.outputExists(
                Name.of("there is a %s %s already. Name another folder.", "%2$s已有 %1$s。请指定另一文件夹。", names, where));
    }
}
