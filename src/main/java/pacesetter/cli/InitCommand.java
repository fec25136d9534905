package pacesetter.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import pacesetter.geo.MappedTerritory;
import pacesetter.scenario.MapFile;
import pacesetter.scenario.describe.MapStarter;
import pacesetter.scenario.describe.Starter;
import pacesetter.store.NewFiles;
import pacesetter.text.Hidden;
import pacesetter.text.Name;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a small commented scenario to begin one's own from, of invented regions or of those of a map. */
@Command(
        name = "init",
        description =
                "Makes a small commented scenario to begin your own from, with its table of regions and the schema "
                        + "that lets an editor check it. With a map, its regions are the map's, and neighbours are those "
                        + "whose boundaries run side by side; a point in common is none.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pacesetter init my-province",
            "  pacesetter init my-place --map counties.geojson --code-property GEOID --name-property NAME"
        })
final class InitCommand implements Callable<Integer> {
    /** What the copy of a map is called whose own name a scenario cannot write. */
    private static final String MAP = "map.geojson";

    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "Where to make it; nothing there is replaced (default: here).")
    private Path folder = Path.of("");

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description = "GeoJSON file whose areas become the regions; it is copied into the folder.")
    private Optional<Path> map = Optional.empty();

    @Option(
            names = "--code-property",
            paramLabel = "NAME",
            description =
                    "The map's property that holds the codes (default: a usual one, such as code, GEOID or adcode).")
    private Optional<String> codeProperty = Optional.empty();

    @Option(
            names = "--name-property",
            paramLabel = "NAME",
            description = "The map's property that holds the names (default: a usual one, such as name or NAME).")
    private Optional<String> nameProperty = Optional.empty();

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path place = terminal.resolve(folder);
        Map<String, byte[]> files = map.isPresent() ? fromMap(place, map.get()) : invented();
        List<String> taken = files.keySet().stream()
                .filter(name -> Files.exists(place.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .toList();
        if (!taken.isEmpty()) {
            throw exists(String.join(", ", taken));
        }
        write(place, files);
        Path scenario = folder.resolve(Starter.SCENARIO);
        terminal.say(Name.of(
                "made a scenario. Run it with: %s",
                "已生成情景。运行请用：%s",
                Invocation.ofThisProgram().with("run", scenario.toString()).text()));
        terminal.out().println(scenario);
        return ExitCode.OK;
    }

    private Map<String, byte[]> invented() {
        if (codeProperty.isPresent() || nameProperty.isPresent()) {
            throw Refusal.invalid(new Name(
                    "--code-property and --name-property are of a map. Name it with --map.",
                    "--code-property 与 --name-property 针对地图。请用 --map 指定地图。"));
        }
        return Starter.files(terminal.language());
    }

    private Map<String, byte[]> fromMap(Path place, Path named) throws IOException {
        Path file = terminal.resolve(named);
        MappedTerritory territory = MappedTerritory.read(file, codeProperty, nameProperty);
        String name = String.valueOf(file.getFileName());
        boolean plain = Hidden.first(name).isEmpty() && name.indexOf('\\') < 0 && name.indexOf('\n') < 0;
        MapFile beside =
                new MapFile(Path.of(plain ? name : MAP), territory.properties().code());
        Map<String, byte[]> files = new LinkedHashMap<>(new MapStarter(
                        territory.groups(),
                        territory.regions(),
                        territory.borders(),
                        territory.properties().population().isPresent(),
                        beside)
                .files(terminal.language()));
        Path copy = place.resolve(beside.path());
        if (!Files.exists(copy) || !Files.isSameFile(copy, file)) {
            files.put(String.valueOf(beside.path()), Files.readAllBytes(file));
        }
        terminal.say(Name.of(
                "%s, %s from %s: %s.",
                "%s，%s，来自 %s：%s。",
                Name.counted(territory.regions().size(), "region", "regions", " 个地区"),
                Name.counted(territory.borders().pairs().size(), "border", "borders", " 对相邻地区"),
                named,
                territory.properties().told()));
        territory.notes().forEach(note -> terminal.say(Name.of("caution: %s", "提醒：%s", note)));
        return files;
    }

    private void write(Path place, Map<String, byte[]> files) throws IOException {
        try {
            NewFiles.write(place, files);
        } catch (FileAlreadyExistsException other) {
            throw exists(String.valueOf(Path.of(other.getFile()).getFileName()));
        }
    }

    private Refusal exists(String names) {
        Name where = folder.toString().isEmpty() ? new Name("here", "此处") : Name.of("in %s", "%s 中", folder);
        return Refusal.outputExists(
                Name.of("there is a %s %s already. Name another folder.", "%2$s已有 %1$s。请指定另一文件夹。", names, where));
    }
}
