package pacesetter.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.text.Name;
import pacesetter.text.SystemReason;
import pacesetter.text.Told;
import pacesetter.text.UsageException;

/** What stopped a command, as one message for the user and an exit code. */
final class Failure {
    private final Terminal terminal;
    private final Interruptible command;
    private final List<String> arguments;

    Failure(Terminal terminal, String... arguments) {
        this(terminal, Interruptible.WHOLE, arguments);
    }

    /** @param arguments the command line as it was typed */
    Failure(Terminal terminal, Interruptible command, String... arguments) {
        this.terminal = terminal;
        this.command = command;
        this.arguments = List.of(arguments);
    }

    /** Says what went wrong and returns the exit code. */
    int report(Throwable cause) {
        if (terminal.debug()) {
            cause.printStackTrace(terminal.err());
        }
        return explain(cause);
    }

    private int explain(Throwable cause) {
        if (cause instanceof ScenarioException mistakes) {
            mistakes.problems(terminal.language()).forEach(terminal.err()::println);
            return ExitCode.INVALID;
        }
        if (cause instanceof Refusal refusal) {
            return say(refusal.told(), refusal.exitCode());
        }
        if (cause instanceof UsageException misuse) {
            return say(misuse.told(), ExitCode.INVALID);
        }
        if (cause instanceof InterruptedException
                || cause instanceof ClosedByInterruptException
                || cause instanceof CancellationException) {
            return interrupted();
        }
        if (cause instanceof UncheckedIOException && cause.getCause() instanceof IOException trouble) {
            return explain(trouble);
        }
        if (cause instanceof IOException trouble) {
            return say(describe(trouble), ExitCode.DISK);
        }
        if (cause instanceof OutOfMemoryError) {
            return say(
                    new Name(
                            "out of memory. Maybe Java may take more: set JDK_JAVA_OPTIONS to -Xmx4g; fewer --replicates take less",
                            "内存不足。可允许 Java 多用内存：将 JDK_JAVA_OPTIONS 设为 -Xmx4g；减少 --replicates 可少用"),
                    ExitCode.BUG);
        }
        return say(
                Name.of("internal error: %s. Please report it%s", "内部错误：%s。请报告%s", cause, details(cause)),
                ExitCode.BUG);
    }

    private int interrupted() {
        String again = Invocation.ofThisProgram()
                .with(arguments.toArray(String[]::new))
                .text();
        return terminal.aside()
                ? ExitCode.INTERRUPTED
                : say(
                        Name.of("interrupted: %s: %s", "已中断：%s：%s", command.afterInterruption(), again),
                        ExitCode.INTERRUPTED);
    }

    private int say(Name message, int exitCode) {
        terminal.say(message);
        return exitCode;
    }

    private static Name describe(IOException trouble) {
        if (trouble instanceof Told told) {
            return told.told();
        }
        if (trouble instanceof FileSystemException found) {
            return Name.of("cannot use %s: %s", "无法使用 %s：%s", found.getFile(), SystemReason.of(found));
        }
        return Name.of("the disk refused: %s", "磁盘拒绝：%s", SystemReason.of(trouble));
    }

    /** Keeps the stack trace in a file, so that a report can carry it. */
    private Name details(Throwable cause) {
        try {
            Path file = Files.createTempFile("pacesetter-error-", ".txt");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
                writer.println(String.join(System.lineSeparator(), new ProgramVersion().getVersion()));
                writer.println("arguments: " + arguments);
                cause.printStackTrace(writer);
            }
            return Name.of(" with %s", "，并附上 %s", file);
        } catch (IOException noPlace) {
            return new Name("; --debug shows where it happened", "；--debug 显示出错之处");
        }
    }
}
