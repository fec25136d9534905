package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A folder of results that its own {@code verify.py} is asked about; nobody is asked where there is no Python. */
record Verified(Path folder) {
    static final boolean IS_POSSIBLE = isThere();

    /** What it says, and how it ends. */
    record Said(int exitCode, String text) {}

    private static boolean isThere() {
        try {
            Process process = new ProcessBuilder("python3", "-c", "pass").start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException asked) {
            throw new IllegalStateException(asked);
        }
    }

    /** What is said in a place where numbers have a decimal comma and words are Chinese; Python is isolated. */
    Said say(String... options) throws IOException, InterruptedException {
        Path said = Files.createTempFile("said", ".txt");
        List<String> line = Stream.concat(
                        Stream.of("python3", "-I", folder.resolve("verify.py").toString()), Stream.of(options))
                .toList();
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(Map.of("LC_NUMERIC", "de_DE.UTF-8", "LANG", "zh_CN.UTF-8"));
        builder.environment().remove("LC_ALL");
        Process process = builder.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        String text = Files.readString(said);
        Files.delete(said);
        return new Said(process.exitValue(), text);
    }

    /** All that can be recomputed is what was written. */
    void isAsWritten() throws IOException, InterruptedException {
        if (IS_POSSIBLE) {
            Said said = say("--lang", "en");
            assertThat(said.text()).doesNotContain(" NOT ", ", row ").contains(" recomputed, 0 not as written");
            assertThat(said.exitCode()).as(said.text()).isZero();
        }
    }

    /**
     * In copies a cell of each table is altered, and all of them are named.
     *
     * @param columns by file, with blanks between
     */
    void namesWhatIsAltered(Map<String, String> columns, int copies, Random random)
            throws IOException, InterruptedException {
        for (int number = 0; IS_POSSIBLE && number < copies; number++) {
            Path copy = folder.resolveSibling("altered-" + number);
            Copies.copy(folder, copy);
            List<String> places = new ArrayList<>();
            for (String file : columns.keySet().stream().sorted().toList()) {
                String[] names = columns.get(file).split(" ");
                places.add(altered(copy.resolve(file), names[random.nextInt(names.length)], random));
            }
            Said said = new Verified(copy).say("--lang", "en");
            assertThat(said.text()).contains(places);
            assertThat(said.exitCode()).isEqualTo(1);
        }
    }

    /** Alters a cell in a column; returns how it is to be named. */
    private static String altered(Path file, String name, Random random) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            reader.forEach(row -> rows.add(new ArrayList<>(row.getFields())));
        }
        int column = rows.get(0).indexOf(name);
        assertThat(column).as("%s of %s", name, file).isNotNegative();
        int row = 1 + random.nextInt(rows.size() - 1);
        rows.get(row).set(column, other(rows.get(row).get(column)));
        try (CsvWriter writer = CsvWriter.builder().build(file)) {
            rows.forEach(writer::writeRecord);
        }
        return "  " + file.getFileName() + ", row " + (row + 1) + ", column " + name + ":";
    }

    /** Another cell of the same kind. */
    private static String other(String cell) {
        try {
            BigDecimal number = new BigDecimal(cell);
            BigDecimal step =
                    number.scale() > 0 ? number.abs().movePointLeft(3).max(new BigDecimal("0.0001")) : BigDecimal.ONE;
            return number.add(step).toPlainString();
        } catch (NumberFormatException word) {
            return cell.isEmpty() ? "1" : cell.endsWith("0") ? cell.substring(0, cell.length() - 1) + "1" : cell + "x";
        }
    }
}
