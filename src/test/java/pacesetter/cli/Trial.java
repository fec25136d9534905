package pacesetter.cli;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pacesetter.cli.Session.Answer;
import pacesetter.cli.Specimens.Compared;
import pacesetter.cli.Specimens.Specimen;
import pacesetter.store.BrokenResultsException;

/** Every command that reads a folder, on a copy that may be damaged: what is wrong with what they say and leave. */
final class Trial {
    private static final Set<Integer> CODES = Set.of(
            ExitCode.OK,
            ExitCode.INVALID,
            ExitCode.RUNS_FAILED,
            ExitCode.OUTPUT_EXISTS,
            ExitCode.DISK,
            ExitCode.DIFFERENT);

    /** What a message must not be made of: it is for people who have never seen the program's source. */
    private static final Pattern UNCLEAR = Pattern.compile(
            "Exception|internal error|\\bjava\\.|\\bat [a-z]+\\.|[Ii]ndex \\d+|out of bounds|For input string|[^-\"]\\bnull\\b|Cannot ");

    private static final String STOPPED = "pacesetter: stopped. ";

    /** Lines that go before a message without being one. */
    private static final Pattern NOTE = Pattern.compile(
            ".* was made by 0\\.1\\.0, cannot be checked|.* is not finished: [0-9]+ of [0-9]+ runs are there.*|"
                    + STOPPED + ".*");

    private static final long MOST_BYTES = 1L << 30;
    private static final String CAUTION = "made by 0.1.0, cannot be checked";

    private final Specimen specimen;
    private final Path work;
    private final Path folder;
    private final boolean sealed;
    private final boolean mixed;
    private final List<String> complaints = new ArrayList<>();
    private int commands;
    private int refusals;
    private final boolean manifestIsWhole;
    private final boolean tablesAreWhole;
    private final boolean descriptionIsWhole;
    private final Set<Integer> wholeParts = new HashSet<>();
    private final boolean partsAreWhole;

    /**
     * @param sealed whether something was changed as if the program had written it so, which nobody can notice
     * @param mixed whether something of another folder is in it, which may be right and whole there
     */
    Trial(Specimen specimen, Path work, boolean sealed, boolean mixed) throws IOException {
        this.specimen = specimen;
        this.work = work;
        this.sealed = sealed;
        this.mixed = mixed;
        folder = work.resolve(specimen.name());
        manifestIsWhole = isWhole("manifest.json");
        descriptionIsWhole = isWhole("sweep.json");
        boolean whole = true;
        for (String name : specimen.files().keySet()) {
            whole &= !name.matches("[a-z]+\\.csv") || isWhole(name);
        }
        tablesAreWhole = whole;
        List<String> found = parts();
        for (int i = 0; i < specimen.parts().size(); i++) {
            if (found.contains(specimen.parts().get(i))) {
                wholeParts.add(i + 1);
            }
        }
        partsAreWhole = wholeParts.size() == specimen.parts().size();
    }

    private List<String> parts() throws IOException {
        List<String> found = new ArrayList<>();
        if (Files.isDirectory(folder.resolve("parts"))) {
            try (Stream<Path> files = Files.list(folder.resolve("parts"))) {
                for (Path file : files.toList()) {
                    if (Files.isRegularFile(file)
                            && file.getFileName().toString().matches("[0-9]{8}\\.part")) {
                        found.add(Copies.text(file));
                    }
                }
            }
        }
        return found;
    }

    /** Whether a file says what it said; of JSON, whatever it looks like. */
    private boolean isWhole(String name) throws IOException {
        String before = specimen.files().get(name);
        Path file = folder.resolve(name);
        if (before == null || !Files.isRegularFile(file)) {
            return before == null;
        }
        String now = Copies.text(file);
        if (now.equals(before)) {
            return true;
        }
        try {
            return name.endsWith(".json")
                    && JsonParser.parseString(Files.readString(file)).equals(JsonParser.parseString(utf8(before)));
        } catch (JsonParseException | CharacterCodingException none) {
            return false;
        }
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** Whether it may say something else without anybody being able to notice. */
    private boolean isPlausible() {
        return sealed || mixed && !(manifestIsWhole && descriptionIsWhole && specimen.isFinished());
    }

    /** What is wrong, a line each. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Number of commands that were typed. */
    int commands() {
        return commands;
    }

    /** How many of them were refused. */
    int refusals() {
        return refusals;
    }

    private void complain(String command, String what) {
        complaints.add(command + ": " + what);
    }

    private Answer type(String words) {
        long before = allocated();
        Answer answer = Session.in(work).type(words.split(" "));
        long taken = allocated() - before;
        commands++;
        if (taken > MOST_BYTES) {
            complain(words, "took " + (taken >> 20) + " MB of memory");
        }
        String all = answer.out() + answer.err();
        if (!CODES.contains(answer.exitCode()) || all.contains("\tat ") || all.contains("internal error")) {
            complain(words, "exit code " + answer.exitCode() + ": " + answer.err());
        } else if (answer.exitCode() == ExitCode.INVALID
                || answer.exitCode() == ExitCode.OUTPUT_EXISTS
                || answer.exitCode() == ExitCode.DISK) {
            refusals++;
            checkRefusal(words, answer);
        }
        if (answer.exitCode() == ExitCode.RUNS_FAILED && !sealed) {
            complain(words, "runs failed: " + answer.err());
        }
        return answer;
    }

    /** Bytes that this thread has ever allocated, where Java tells. */
    private static long allocated() {
        return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
                ? threads.getCurrentThreadAllocatedBytes()
                : 0;
    }

    /** A refusal is one message with a place and a reason. */
    private void checkRefusal(String words, Answer answer) {
        List<String> said = answer.err()
                .lines()
                .filter(line -> !NOTE.matcher(line).matches())
                .toList();
        if (words.startsWith("status") && said.isEmpty()) {
            said = answer.out().lines().skip(1).toList();
            if (said.size() < 2) {
                complain(words, "does not say what is damaged: " + answer.out());
            }
        } else if (said.size() != 1 && !words.startsWith("sweep") && !words.startsWith("reproduce")) {
            complain(words, "no single message: " + answer.err());
        } else if (said.isEmpty() || !isPlaced(words, said.get(said.size() - 1))) {
            complain(words, "the message names no place: " + answer.err());
        }
        for (String line : said) {
            if (UNCLEAR.matcher(line).find()) {
                complain(words, "unclear: " + line);
            }
        }
    }

    /** Whether a message names the folder, or at least the input or the option that can be changed. */
    private boolean isPlaced(String words, String message) {
        return message.contains(specimen.name()) || message.contains("--outcome") || words.startsWith("reproduce");
    }

    void status() {
        String words = "status " + specimen.name();
        Answer answer = type(words);
        if (answer.exitCode() != ExitCode.OK) {
            return;
        }
        if (specimen.isFirst() && !mixed && !answer.out().contains(CAUTION)) {
            complain(words, "does not say that it cannot be checked: " + answer.out());
        }
        boolean finished = answer.out().contains("finished: the tables are there");
        boolean whole = answer.out().contains("whole: ");
        boolean tables = manifestIsWhole && tablesAreWhole;
        boolean all = tables && descriptionIsWhole && (partsAreWhole || mixed);
        if (!isPlausible() && !specimen.isFirst() && (whole && !tables || finished && !all)) {
            complain(words, "wrongly says " + answer.out());
        }
        if (!isPlausible() && !specimen.isFirst() && !finished && !whole && !descriptionIsWhole) {
            complain(words, "says of what nobody knows " + answer.out());
        }
    }

    void compare(boolean charts) throws IOException {
        String words = "compare " + specimen.name() + (charts ? "" : " --no-charts");
        Answer answer = type(words);
        if (answer.exitCode() != ExitCode.OK) {
            return;
        }
        if (specimen.isFirst()) {
            if (!answer.err().contains(CAUTION) && !mixed) {
                complain(words, "does not say that it cannot be checked: " + answer.err());
            }
            return;
        }
        if (isPlausible()) {
            return;
        }
        Optional<Compared> expected = hasManifest() ? specimen.compared() : specimen.comparedOf(wholeParts);
        Compared found = Compared.of(folder.resolve("comparison"), answer);
        if (expected.isEmpty() || !expected.get().equals(found)) {
            complain(words, "another result than of what is there: " + found.words());
        }
    }

    private boolean hasManifest() {
        return Files.isRegularFile(folder.resolve("manifest.json"));
    }

    void window() {
        commands++;
        try {
            String shown = WindowContents.show(folder);
            if (!isPlausible() && !specimen.isFirst() && !specimen.shown().equals(Optional.of(shown))) {
                complain("window", "shows something else: " + shown);
            }
        } catch (BrokenResultsException | IllegalArgumentException refused) {
            refusals++;
            String message = String.valueOf(refused.getMessage());
            if (UNCLEAR.matcher(message).find()) {
                complain("window", "unclear: " + message);
            }
        } catch (RuntimeException | IOException trouble) {
            complain("window", trouble + " at " + List.of(trouble.getStackTrace()));
        }
    }

    void reproduce() {
        Answer answer = type("reproduce " + specimen.name());
        boolean whole = manifestIsWhole && tablesAreWhole && descriptionIsWhole;
        if (answer.exitCode() == ExitCode.OK && !whole && !isPlausible()) {
            complain("reproduce", "wrongly says " + answer.out());
        }
        if (specimen.isFirst() && answer.exitCode() == ExitCode.OK) {
            complain("reproduce", "as if it were of this version: " + answer.out());
        }
    }

    void merge() throws IOException {
        String words = "merge shard-1 shard-2 --out whole";
        Answer answer = type(words);
        Path whole = work.resolve("whole");
        if (answer.exitCode() != ExitCode.OK) {
            if (Files.exists(whole)) {
                complain(words, "left something though it refused");
            }
        } else if (!sealed && !specimen.merged().equals(Optional.of(CsvFiles.in(whole)))) {
            complain(words, "other tables");
        }
    }

    /** The same command that made it, and where that refuses, the way out that it may offer. */
    void sweep(boolean force) throws IOException {
        Map<String, String> before = Copies.bytes(folder);
        String words = specimen.sweep() + (force ? " --force" : "");
        Answer answer = type(words);
        if (answer.exitCode() != ExitCode.OK && answer.exitCode() != ExitCode.RUNS_FAILED) {
            Map<String, String> after = Copies.bytes(folder);
            before.remove("lock");
            after.remove("lock");
            if (!before.equals(after) && !answer.err().contains(STOPPED)) {
                complain(words, "touched what it refused, " + answer.err() + difference(before, after));
            }
        } else if (specimen.fresh().isEmpty()) {
            complain(words, "went on with what is no sweep: " + answer.err());
        } else if (!sealed && answer.exitCode() == ExitCode.OK) {
            checkFinished(words, answer);
        }
    }

    private void checkFinished(String words, Answer answer) throws IOException {
        TreeMap<String, String> tables = CsvFiles.in(folder);
        tables.keySet().retainAll(specimen.fresh().orElseThrow().keySet());
        if (!specimen.fresh().equals(Optional.of(tables))) {
            complain(words, "other tables: " + answer.err());
        }
        Answer status = type("status " + specimen.name());
        if (status.exitCode() != ExitCode.OK || !status.out().contains("finished: the tables are there")) {
            complain(words, "is not whole after it: " + status + answer.err());
        }
    }

    private static Set<String> difference(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new HashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> before.containsKey(name) && before.get(name).equals(after.get(name)));
        return names;
    }

    /** What the user wrote has to be there still, under whatever name; and nothing half made. */
    void checkLeftovers(List<String> notes) throws IOException {
        Map<String, String> files = Copies.bytes(work);
        for (String note : notes) {
            if (!files.containsValue(note)) {
                complain("after all", "the user's notes are gone");
            }
        }
        try (Stream<Path> paths = Files.walk(work)) {
            paths.filter(path -> path.getFileName().toString().startsWith("."))
                    .forEach(path -> complain("after all", path + " is left"));
        }
    }
}
