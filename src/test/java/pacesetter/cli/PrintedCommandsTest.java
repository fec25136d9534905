package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Every command that a page, a help text or a scenario prints does what it should: from top to bottom, in a copy of the
 * scenarios. Runs are fewer and shorter than printed, but for
 *
 * <pre>mvn -B -ntp test -Dtest=PrintedCommandsTest -Dpacesetter.printed=true</pre>
 */
final class PrintedCommandsTest {
    private static final boolean AS_PRINTED = Boolean.getBoolean("pacesetter.printed");

    /** What is never run as printed here, and why. */
    private static final Map<String, String> TOO_LONG = Map.of(
            "million.yaml", "a million runs are a campaign of their own in .ci/run --long",
            "uncertain-parameters.yaml", "WiderQuestionsTest runs it whole in .ci/run --long, and holds what it gives",
            "ablate scenarios/zhejiang-2018.yaml", "the same");

    /** How other lines in a page's code begin, and why no test runs them. */
    private static final Map<String, String> OTHERS = Map.of(
            "mvn ", "builds or tests this program; GateTest and ReadmeTest hold those of the gate",
            "xvfb-run -a mvn ", "the same on a screen of its own",
            ".ci/run", "runs the tests",
            "python3 results/promotion-strategies/verify.py", "VerifyScriptTest runs it",
            "java -jar target/benchmarks.jar ", "measures time, which a busy machine spoils",
            "java -cp target/benchmarks.jar ", "the same",
            "xvfb-run -a -s '-screen 0 1400x900x24' java ", "the same on a screen of its own",
            "chcp 65001", "is for Windows alone");

    private static final Pattern BUILT = Pattern.compile(PrintedCommand.BUILT);

    private static final Pattern SHELL = Pattern.compile(
            "(?m)^ {4}((?:java|mvn|xvfb-run|git|for|cd|cp|mkdir|export|set|chcp|sh|bash|sudo|apt-get|brew|docker|curl"
                    + "|python3?|Rscript|source|pacesetter|target[/\\\\]\\S+|bin/\\S+|\\./\\S+|\\.ci/run)(?: .*)?)$");

    private static final Pattern SAVED =
            Pattern.compile("`(scenarios/[\\w-]+\\.yaml)`[^`]*```yaml\\n(.*?)```", Pattern.DOTALL);

    private static final String TABLE =
            "sensitivity scenarios/teaching.yaml --method given --strategies measured,journal"
                    + " --out results/uncertain";

    /** What has to be there before the examples of a command's help. */
    private static final Map<String, List<String>> BEFORE = Map.of(
            "status", List.of("sweep scenarios/sweeps/promotion-strategies.yaml"),
            "merge",
                    List.of(
                            "sweep my.yaml --shard 1/2 --out results/mine-1-of-2",
                            "sweep my.yaml --shard 2/2 --out results/mine-2-of-2"),
            "compare",
                    List.of("run my.yaml --strategies measured,journal", "sweep scenarios/sweeps/equal-budgets.yaml"),
            "robust", List.of(TABLE),
            "learn", List.of(TABLE),
            "odd", List.of("run my.yaml --strategies measured,journal"),
            "report", List.of("run my.yaml --strategies measured,journal"),
            "reproduce", List.of("run my.yaml --strategies measured,journal"));

    @TempDir
    private Path folder;

    /**
     * Something with commands.
     *
     * @param before commands without which its own have nothing to work on
     */
    record Page(String name, String text, List<String> before) {
        static Page of(Path file) throws IOException {
            return new Page(file.toString().replace('\\', '/'), Files.readString(file), List.of());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Page> pages() throws IOException {
        List<Page> pages = new ArrayList<>();
        for (Path file : ReadmeTest.pages()) {
            pages.add(Page.of(file));
        }
        pages.add(Page.of(Path.of("results/reference/README.md")));
        Path starter = Path.of("src/main/resources/pacesetter/scenario/describe/starter");
        pages.add(Page.of(starter.resolve("my-scenario.yaml")));
        pages.add(Page.of(starter.resolve("from-map.yaml")));
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                pages.add(Page.of(file));
            }
        }
        for (CommandLine command :
                new LinkedHashSet<>(program().getSubcommands().values())) {
            String name = command.getCommandName();
            String examples =
                    String.join("\n", command.getCommandSpec().usageMessage().footer());
            pages.add(new Page(name + " --help", examples, BEFORE.getOrDefault(name, List.of())));
        }
        return pages;
    }

    static List<Page> pagesWithCommands() throws IOException {
        return pages().stream()
                .filter(page -> !PrintedCommand.in(page.text()).isEmpty())
                .toList();
    }

    private static CommandLine program() {
        return Main.commandLine(Terminal.standard(Map.of()));
    }

    @ParameterizedTest
    @MethodSource("pagesWithCommands")
    void everyCommandOfAPageWorks(Page page) throws IOException {
        lay(page);
        Set<PrintedCommand> commands = new LinkedHashSet<>();
        page.before().forEach(line -> commands.add(new PrintedCommand(line).shortened()));
        PrintedCommand.in(page.text()).forEach(command -> commands.add(fit(command.filled())));
        for (PrintedCommand command : commands) {
            run(command);
        }
    }

    private static PrintedCommand fit(PrintedCommand command) {
        boolean whole = AS_PRINTED && TOO_LONG.keySet().stream().noneMatch(command.text()::contains);
        return whole ? command : command.shortened();
    }

    /** The project's scenarios as a page finds them, and those that the page lets its reader write. */
    private void lay(Page page) throws IOException {
        Copies.copy(Path.of("scenarios"), folder.resolve("scenarios"));
        Copies.copy(Path.of("scenarios/teaching"), folder.resolve("teaching"));
        Files.createDirectories(folder.resolve("src/test/resources"));
        Copies.copy(Path.of("src/test/resources/tiny"), folder.resolve("src/test/resources/tiny"));
        Path small = Path.of(PrintedCommand.SMALL_WITH_TARGETS).getParent();
        Copies.copy(small, folder.resolve(small));
        Copies.copy(Path.of("src/test/resources/adoption"), folder.resolve("src/test/resources/adoption"));
        Files.copy(Path.of("scenarios/teaching.yaml"), folder.resolve("my.yaml"));
        String map = Files.readString(Path.of("src/test/resources/cases/maps/g06-other-key.geojson"));
        Files.writeString(
                folder.resolve("counties.geojson"),
                map.replaceAll("\"GEOID\": \"(\\d+)\"", "$0, \"NAME\": \"County $1\""));
        if (page.name().contains("starter")) {
            Session.in(folder).type("init");
        }
        for (MatchResult saved : SAVED.matcher(page.text()).results().toList()) {
            Files.writeString(folder.resolve(saved.group(1)), saved.group(2));
        }
    }

    private void run(PrintedCommand command) throws IOException {
        List<String> words = new ArrayList<>();
        for (String word : Invocation.words(command.text())) {
            words.addAll(expanded(word));
        }
        if (command.opensAWindow()) { // the tests of the window open it
            program().parseArgs(words.toArray(String[]::new));
            words.set(0, "validate");
            words.removeIf(word -> word.equals("--map") || word.endsWith(".geojson"));
        }
        if (words.size() == 1 && command.opensAWindow()) {
            return;
        }
        Session.Answer answer = Session.in(folder).type(words.toArray(String[]::new));
        assertThat(answer.exitCode()).as(command.text() + "\n" + answer.err()).isEqualTo(ExitCode.OK);
    }

    /** As a shell does it. */
    private List<String> expanded(String word) throws IOException {
        if (!word.endsWith("/*.yaml")) {
            return List.of(word);
        }
        String place = word.substring(0, word.indexOf("/*"));
        try (Stream<Path> files = Files.list(folder.resolve(place))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> place + "/" + file.getFileName())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void noCommandIsPassedOver() throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        for (Page page : pages()) {
            List<PrintedCommand> commands = PrintedCommand.in(page.text());
            assertThat(commands)
                    .as(page.name())
                    .hasSizeGreaterThanOrEqualTo(page.text().split(PrintedCommand.BUILT, -1).length - 1);
            found.put(page.name(), commands.size());
        }
        assertThat(found.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(50);
    }

    @Test
    void everyOtherLineOfCodeIsKnownAndEveryReasonNeeded() throws IOException {
        List<String> others = new ArrayList<>();
        for (Path file : ReadmeTest.pages()) {
            SHELL.matcher(Files.readString(file))
                    .results()
                    .map(line -> line.group(1))
                    .filter(line -> !BUILT.matcher(line).find())
                    .forEach(others::add);
        }
        assertThat(others).allMatch(line -> OTHERS.keySet().stream().anyMatch(line::startsWith));
        assertThat(OTHERS.keySet()).allMatch(begin -> others.stream().anyMatch(line -> line.startsWith(begin)));
        for (String file : TOO_LONG.keySet()) {
            assertThat(pages()).anyMatch(page -> page.text().contains(file));
        }
    }

    @Test
    void everyOptionThatAPageNamesExists() throws IOException {
        Set<String> known = new TreeSet<>(Set.of("--long", "--results")); // those of .ci/run and verify.py
        program()
                .getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().options().stream()
                        .map(OptionSpec::names)
                        .forEach(names -> known.addAll(List.of(names))));
        for (Path file : ReadmeTest.pages()) {
            String own = Files.readString(file).replaceAll("(?s)```bash\n.*?```", ""); // a script has options of others
            assertThat(Pattern.compile("(?<![\\w-])--[a-z]+(?:-[a-z]+)*(?![\\w-]|\\S*>)")
                            .matcher(own)
                            .results())
                    .as(file.toString())
                    .allSatisfy(option -> assertThat(known).contains(option.group()));
        }
    }
}
