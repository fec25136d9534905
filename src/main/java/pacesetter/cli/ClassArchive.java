package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file from which Java takes the classes of this program already read and checked. It fits one build of Java and one
 * jar in its place; where it does not fit, Java does without. It is a static archive: a dynamic one leaves out classes
 * compiled for old versions of Java, as picocli's are.
 *
 * @param file its place
 * @param jar of this program
 */
record ClassArchive(Path file, Path jar) {

    /** How old an unfinished or an unfit archive is before another one is made. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    /** Has the archive that the launcher looked for made in the background, where it is missing or does not fit. */
    static void prepare() {
        String wanted = System.getProperty("pacesetter.archive", "");
        try {
            boolean used = System.getProperty("java.vm.info", "").contains("sharing");
            if (!wanted.isEmpty() && isNeeded(Path.of(wanted), used)) {
                command("-cp", jarOfThisProgram().toString(), ClassArchive.class.getName(), wanted)
                        .start();
            }
        } catch (IOException | InvalidPathException e) {
            // the next command starts as slowly as this one did, and no worse
        }
    }

    /** @param used whether Java shares classes, of this archive if there is one */
    static boolean isNeeded(Path file, boolean used) throws IOException {
        return !Files.exists(file) || (!used && isOld(file));
    }

    private static boolean isOld(Path file) throws IOException {
        return Files.getLastModifiedTime(file)
                .toInstant()
                .isBefore(Instant.now().minus(PATIENCE));
    }

    /** Makes an archive in the file that the argument names; the exit code is that of a trouble with files if it cannot. */
    public static void main(String[] arguments) {
        try {
            new ClassArchive(Path.of(arguments[0]).toAbsolutePath(), jarOfThisProgram()).make();
        } catch (IOException | InterruptedException e) {
            System.err.println("pacesetter: no archive of classes: " + e);
            System.exit(ExitCode.DISK);
        }
    }

    /** The file gets its name when it is whole. Of two that make it at once, the second leaves it to the first. */
    void make() throws IOException, InterruptedException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(file.resolveSibling(""));
        if (Files.exists(unfinished) && isOld(unfinished)) {
            Files.delete(unfinished);
        }
        Files.createFile(unfinished);
        Path work = Files.createTempDirectory("pacesetter-classes-");
        try {
            Path classes = work.resolve("classes.txt");
            await(work, "-XX:DumpLoadedClassList=" + classes, "-cp", jar.toString(), Rehearsal.class.getName());
            await(
                    work,
                    "-Xshare:dump",
                    "-XX:SharedClassListFile=" + classes,
                    "-XX:SharedArchiveFile=" + unfinished,
                    "-cp",
                    jar.toString());
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
            delete(work);
        }
    }

    private static void await(Path work, String... words) throws IOException, InterruptedException {
        int exitCode = command(words).directory(work.toFile()).start().waitFor();
        if (exitCode != 0) {
            throw new IOException("Java ended with " + exitCode + ": " + List.of(words));
        }
    }

    /** The Java machine of this process once more, which leaves the terminal alone. */
    private static ProcessBuilder command(String... words) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        line.add("-XX:TieredStopAtLevel=1");
        Collections.addAll(line, words);
        return new ProcessBuilder(line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    private static Path jarOfThisProgram() {
        return Path.of(System.getProperty("java.class.path", "")).toAbsolutePath();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
