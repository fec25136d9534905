package pacesetter.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pacesetter.sweep.Shard;

/**
 * The finished shards of one sweep, by number. Their tables are sorted by run, and every run is in one of them, so the
 * whole is woven together row by row.
 */
public record ShardMerge(List<Path> shards) {
    private static final Set<String> SHARED = Set.of(NamesFile.NAME, ColumnsFile.NAME, SweepTables.DESIGN);

    public ShardMerge {
        shards = List.copyOf(shards);
    }

    /**
     * Checks that the folders are all shards of one sweep.
     *
     * @throws SweepChangedException if not, with the reason
     */
    public static ShardMerge of(List<Path> folders) throws IOException {
        TreeMap<Integer, Path> byNumber = new TreeMap<>();
        Optional<JsonObject> common = Optional.empty();
        int of = 0;
        for (Path folder : folders) {
            SweepDescription description = SweepDescription.read(folder)
                    .orElseThrow(() -> new SweepChangedException(folder + " holds no sweep."));
            if (!Files.exists(folder.resolve(ResultFolder.MANIFEST))) {
                throw new SweepChangedException(folder + " is not finished.");
            }
            Shard shard = Shard.parse(description.text("shard"));
            of = shard.of();
            if (byNumber.put(shard.number(), folder) != null) {
                throw new SweepChangedException(folder + " is shard " + shard + ", as another folder is.");
            }
            JsonObject rest = description.json().deepCopy();
            rest.remove("shard");
            rest.addProperty("of", of);
            if (common.isPresent() && !common.get().equals(rest)) {
                throw new SweepChangedException(folder + " is a shard of another sweep than " + folders.get(0) + ".");
            }
            common = Optional.of(rest);
        }
        for (int number = 1; number <= of; number++) {
            if (!byNumber.containsKey(number)) {
                throw new SweepChangedException("shard " + number + "/" + of + " is missing.");
            }
        }
        return new ShardMerge(List.copyOf(byNumber.values()));
    }

    /** Writes the whole. */
    public void writeTo(ResultFolder target) throws IOException {
        Set<String> tables = new TreeSet<>();
        try (Stream<Path> files = Files.list(shards.get(0))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .forEach(tables::add);
        }
        for (String name : tables) {
            try (OutputStream out = target.create(name)) {
                if (SHARED.contains(name)) {
                    Files.copy(shards.get(0).resolve(name), out);
                } else {
                    weave(name, out);
                }
            }
        }
        try (OutputStream out = target.create(ResultFolder.MANIFEST)) {
            out.write(JsonFile.sealed(manifest()));
        }
    }

    private void weave(String name, OutputStream out) throws IOException {
        List<Rows> sources = new ArrayList<>();
        try (CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(1 << 16)
                .build(out, StandardCharsets.UTF_8)) {
            for (Path shard : shards) {
                sources.add(new Rows(shard.resolve(name)));
            }
            writer.writeRecord(sources.get(0).header);
            PriorityQueue<Rows> queue = new PriorityQueue<>(Comparator.comparingLong(Rows::run));
            sources.stream().filter(Rows::hasRow).forEach(queue::add);
            while (!queue.isEmpty()) {
                Rows first = queue.remove();
                writer.writeRecord(first.take());
                if (first.hasRow()) {
                    queue.add(first);
                }
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } finally {
            for (Rows source : sources) {
                source.close();
            }
        }
    }

    private JsonObject manifest() throws IOException {
        JsonObject whole = new JsonObject();
        List<JsonElement> failed = new ArrayList<>();
        for (Path shard : shards) {
            JsonObject one = JsonParser.parseString(Files.readString(shard.resolve(ResultFolder.MANIFEST)))
                    .getAsJsonObject();
            one.getAsJsonObject("study").getAsJsonArray("failed").forEach(failed::add);
            whole = whole.isEmpty() ? one : whole;
        }
        failed.sort(Comparator.comparingInt(
                run -> run.getAsJsonObject().get("run_id").getAsInt()));
        JsonArray all = new JsonArray();
        failed.forEach(all::add);
        JsonObject study = whole.getAsJsonObject("study");
        study.add("failed", all);
        study.addProperty("shard", "1/1");
        study.addProperty("merged_from", shards.size());
        return whole;
    }

    /** The rows of a table, one at a time. */
    private static final class Rows implements AutoCloseable {
        private final CsvReader<CsvRecord> csv;
        private final Iterator<CsvRecord> records;
        private final List<String> header;
        private @Nullable List<String> row;

        Rows(Path file) throws IOException {
            csv = CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8);
            records = csv.iterator();
            header = records.next().getFields();
            advance();
        }

        private void advance() {
            row = records.hasNext() ? records.next().getFields() : null;
        }

        boolean hasRow() {
            return row != null;
        }

        long run() {
            return Long.parseLong(current().get(0));
        }

        List<String> take() {
            List<String> taken = current();
            advance();
            return taken;
        }

        private List<String> current() {
            return Optional.ofNullable(row).orElseThrow();
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }
}
