package pacesetter.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import pacesetter.store.DocumentFile;
import pacesetter.text.Name;
import picocli.CommandLine.Option;

/** Where a document goes: to standard output, or into a file. */
final class DocumentOption {
    @Option(names = "--out", paramLabel = "FILE", description = "File for the document (default: standard output).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--force", description = "Replace the file of --out if it is such a document.")
    private boolean force;

    /** Refuses a place that cannot be written to, before anything is read. */
    void check(Terminal terminal) throws IOException {
        if (force && out.isEmpty()) {
            throw Refusal.invalid(new Name("--force needs --out.", "--force 须与 --out 同用。"));
        }
        if (out.isEmpty()) {
            return;
        }
        Path file = terminal.resolve(out.get());
        if (out.get().toString().isEmpty() || Files.isDirectory(file)) {
            throw Refusal.mustBe("--out", out.get(), new Name("the name of a file", "为文件名"));
        }
        if (Files.exists(file) && !(force && DocumentFile.isOurs(file))) {
            throw exists(file);
        }
    }

    /**
     * Writes a document that {@link #check} has let pass.
     *
     * @param command that wrote it
     */
    void write(Terminal terminal, String command, String text) throws IOException {
        if (out.isEmpty()) {
            text.lines().forEach(terminal.out()::println);
            return;
        }
        Path file = terminal.resolve(out.get());
        try {
            DocumentFile.write(file, DocumentFile.MARK + command + " -->\n\n" + text, force);
        } catch (FileAlreadyExistsException other) {
            throw exists(Path.of(other.getFile()));
        }
        terminal.out().println(terminal.shown(file));
    }

    private Refusal exists(Path file) throws IOException {
        Name help = DocumentFile.isOurs(file)
                ? new Name(
                        "Name another file with --out, or replace it with --force.", "请用 --out 指定另一文件，或用 --force 替换。")
                : new Name("Name another file with --out.", "请用 --out 指定另一文件。");
        return Refusal.outputExists(
                Name.of("%s exists already.", "%s 已存在。", file.getFileName()).then(Optional.of(help)));
    }
}
