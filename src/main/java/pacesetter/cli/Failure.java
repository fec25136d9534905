package pacesetter.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import pacesetter.scenario.source.ScenarioException;

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
            mistakes.problems().forEach(terminal.err()::println);
            return ExitCode.INVALID;
        }
        if (cause instanceof Refusal refusal) {
            return say(refusal.message(), refusal.exitCode());
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
                    "out of memory. Maybe Java may take more: java -Xmx4g -jar …; fewer --replicates take less",
                    ExitCode.BUG);
        }
        return say("internal error: " + cause + ". Please report it" + details(cause), ExitCode.BUG);
    }

    private int interrupted() {
        String again = Invocation.ofThisProgram()
                .with(arguments.toArray(String[]::new))
                .text();
        return terminal.aside()
                ? ExitCode.INTERRUPTED
                : say("interrupted: " + command.afterInterruption() + ": " + again, ExitCode.INTERRUPTED);
    }

    private int say(String message, int exitCode) {
        terminal.err().println("pacesetter: " + message);
        return exitCode;
    }

    private static String describe(IOException trouble) {
        if (trouble instanceof FileSystemException found) {
            return "cannot use " + found.getFile() + ": " + reason(found);
        }
        return "the disk refused: " + trouble.getMessage();
    }

    private static String reason(FileSystemException found) {
        if (found instanceof AccessDeniedException) {
            return "no permission";
        }
        if (found instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (found instanceof FileAlreadyExistsException) {
            return "is there already and is no folder";
        }
        return found.getReason() == null ? "the disk refused" : found.getReason();
    }

    /** Keeps the stack trace in a file, so that a report can carry it. */
    private String details(Throwable cause) {
        try {
            Path file = Files.createTempFile("pacesetter-error-", ".txt");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
                writer.println(String.join(System.lineSeparator(), new ProgramVersion().getVersion()));
                writer.println("arguments: " + arguments);
                cause.printStackTrace(writer);
            }
            return " with " + file;
        } catch (IOException noPlace) {
            return "; --debug shows where it happened";
        }
    }
}
