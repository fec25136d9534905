package pacesetter.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pacesetter.scenario.describe.ScenarioSchema;
import pacesetter.sweep.file.SweepSchema;
import pacesetter.text.Language;
import pacesetter.text.Name;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code pacesetter}. */
@Command(
        name = "pacesetter",
        description = "Simulates reform competition between regions: who leads, who follows, and what promotion costs.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nArguments:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:internal error, please report it",
            "2:wrong usage, or the scenario is invalid; nothing was written",
            "3:some runs failed; the results of the others were kept",
            "4:the output exists already or is in use",
            "5:disk full, no permission, or another trouble with files",
            "6:results that were run again differ",
            "130:interrupted with Ctrl-C (143: told to end); nothing was written, but what was done of a sweep is kept"
        })
public final class Main implements Runnable {

    private final Terminal terminal;

    @SuppressWarnings("UnusedVariable") // LanguageOption has found it before; here it is checked and explained
    @Option(
            names = LanguageOption.NAME,
            scope = ScopeType.INHERIT,
            paramLabel = "en|zh",
            description = "Language of words and charts (default: that of LC_ALL, LC_MESSAGES or LANG).")
    private Optional<Language> language = Optional.empty();

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show stack traces, as the variable PACESETTER_DEBUG does.")
    private boolean debug;

    private Main(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        Terminal terminal = Terminal.standard(System.getenv());
        int exitCode = Interruption.guard(() -> execute(terminal, arguments));
        if (exitCode == ExitCode.OK) {
            ClassArchive.prepare();
        }
        System.exit(exitCode);
    }

    /** Runs one command line and returns its exit code. */
    static int execute(Terminal given, String... arguments) {
        Terminal terminal = LanguageOption.typed(arguments).map(given::in).orElse(given);
        Main main = new Main(terminal);
        int exitCode;
        try {
            exitCode = main.execute(main.commandLine(arguments), arguments);
        } catch (Error e) {
            exitCode = main.report(e, main, arguments);
        }
        terminal.err().flush();
        if (terminal.out().checkError() && exitCode == ExitCode.OK && !terminal.piped()) {
            terminal.say(new Name("cannot write to standard output", "无法写入标准输出"));
            return ExitCode.DISK;
        }
        return exitCode;
    }

    /** A word that is no command is told so even where help is asked for, which otherwise hides what is wrong. */
    private int execute(CommandLine line, String... arguments) {
        Optional<String> command = LanguageOption.firstOther(arguments).filter(word -> !word.startsWith("-"));
        if (command.filter(word -> !line.getSubcommands().containsKey(word)).isPresent()) {
            return misused(new UnmatchedArgumentException(line, List.of(command.get())));
        }
        return line.execute(arguments);
    }

    @Override
    public void run() {
        commandLine().usage(terminal.out().screen());
    }

    @Command(
            name = "help",
            description = "Explains a command: pacesetter help run is pacesetter run --help.",
            mixinStandardHelpOptions = false)
    int help(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "COMMAND",
                            description = "The command; without one, all are listed.")
                    @Nullable
                    String command) {
        if (command == null) {
            run();
            return ExitCode.OK;
        }
        CommandLine line = commandLine();
        CommandLine found = line.getSubcommands().get(command);
        if (found == null) {
            return misused(new UnmatchedArgumentException(line, List.of(command)));
        }
        found.usage(terminal.out().screen());
        return ExitCode.OK;
    }

    @Command(description = "Prints the JSON Schema of scenario files, for editors.")
    void schema(@Option(names = "--sweep", description = "That of sweep files.") boolean sweep) {
        terminal.out().print(sweep ? SweepSchema.text() : ScenarioSchema.text());
    }

    /** What is parsed at a terminal. */
    static CommandLine commandLine(Terminal terminal) {
        return new Main(terminal).commandLine();
    }

    private CommandLine commandLine(String... arguments) {
        CommandLine line = new CommandLine(this)
                .addSubcommand(new RunCommand(terminal))
                .addSubcommand(new SweepCommand(terminal))
                .addSubcommand(new StatusCommand(terminal))
                .addSubcommand(new MergeCommand(terminal))
                .addSubcommand(new CompareCommand(terminal))
                .addSubcommand(new AblateCommand(terminal))
                .addSubcommand(new CalibrateCommand(terminal))
                .addSubcommand(new LeversCommand(terminal))
                .addSubcommand(new SensitivityCommand(terminal))
                .addSubcommand(new RobustCommand(terminal))
                .addSubcommand(new LearnCommand(terminal))
                .addSubcommand(new PairCommand(terminal))
                .addSubcommand(new CurvesCommand(terminal))
                .addSubcommand(new ReproduceCommand(terminal))
                .addSubcommand(new ValidateCommand(terminal))
                .addSubcommand(new DescribeCommand(terminal))
                .addSubcommand(new OddCommand(terminal))
                .addSubcommand(new ReportCommand(terminal))
                .addSubcommand(new InitCommand(terminal))
                .addSubcommand(new GuiCommand(terminal, LanguageOption.typed(arguments)))
                .addSubcommand(new GenerateCompletion());
        if (terminal.language() == Language.ZH) {
            ChineseHelp.into(line.getCommandSpec());
        }
        return line.setOut(terminal.out().screen())
                .setErr(terminal.err())
                .setColorScheme(Help.defaultColorScheme(terminal.coloured() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, Main::path)
                .setParameterExceptionHandler((e, given) -> misused(e))
                .setExecutionExceptionHandler((e, failed, parsed) -> report(e, failed.getCommand(), arguments));
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(
                    "no file can have this name here. Maybe the system speaks no UTF-8: set LC_ALL to C.UTF-8.");
        }
    }

    private int report(Throwable cause, Object command, String... arguments) {
        Interruptible interrupted = command instanceof Interruptible own ? own : Interruptible.WHOLE;
        return new Failure(debug ? terminal.debugging() : terminal, interrupted, arguments).report(cause);
    }

    private int misused(ParameterException e) {
        CommandLine line = e.getCommandLine();
        terminal.say(Misuse.of(e));
        terminal.err()
                .println(terminal.language()
                        .of(Name.of(
                                "Try: %s --help",
                                "请看：%s --help", line.getCommandSpec().qualifiedName())));
        return ExitCode.INVALID;
    }
}
