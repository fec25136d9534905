package pacesetter.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pacesetter.run.RunTable;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.source.SourceFile;
import pacesetter.sweep.Shard;
import pacesetter.sweep.Sweep;
import pacesetter.text.Name;
import pacesetter.text.Tiers;

/**
 * A finished folder of results, read back: what {@code manifest.json}, {@code design.csv} and {@code names.csv} say of the
 * study, and on demand its runs.
 *
 * @param edition of the program that made it
 * @param command the command line that makes it again
 * @param scenario id of the scenario
 * @param seed of the study
 * @param calendar of the scenario, with the ticks that were run
 * @param strategies ids, in the order of the study
 * @param names of strategies, in their order
 * @param tiers what it calls its regions
 * @param measured columns of {@code runs.csv} that tell what came out of a run
 * @param files that the scenario was read from, with their SHA-256; the scenario file first
 * @param shard the part of a sweep that this is
 */
public record StoredStudy(
        Path folder,
        Edition edition,
        String command,
        String scenario,
        long seed,
        int replicates,
        Calendar calendar,
        List<String> strategies,
        List<Name> names,
        Tiers tiers,
        StoredDesign design,
        List<StoredColumn> measured,
        List<Name> warnings,
        List<SourceFile> files,
        Shard shard) {
    private static final String RUNS = RunTable.RUNS.file();
    private static final String DESIGN = "design.csv";

    /** A row takes so many bytes that no table of a smaller share of a sweep is refused before there are thousands. */
    private static final int MOST_SHARDS = 100;

    /** Deflate packs no more bytes into one. */
    private static final double MOST_PACKED = 1032;

    public StoredStudy {
        strategies = List.copyOf(strategies);
        names = List.copyOf(names);
        measured = List.copyOf(measured);
        warnings = List.copyOf(warnings);
        files = List.copyOf(files);
    }

    /**
     * The study of a folder, after a look at whether every table is what was written.
     *
     * @throws BrokenResultsException if the folder holds no finished results, or damaged ones
     */
    public static StoredStudy open(Path folder) throws IOException {
        return open(folder, true);
    }

    /** The same whatever has become of the tables since, for a look at what has. */
    public static StoredStudy openAsItIs(Path folder) throws IOException {
        return open(folder, false);
    }

    private static StoredStudy open(Path folder, boolean whole) throws IOException {
        if (!JsonFile.isThere(folder.resolve(Manifest.NAME))) {
            throw new BrokenResultsException(
                    folder, Name.of("holds no finished results: it has no %s", "中没有已完成的结果：缺少 %s", Manifest.NAME));
        }
        JsonFile manifest = JsonFile.read(folder.resolve(Manifest.NAME));
        Manifest.Kind.of(manifest).checkRuns(folder);
        Edition edition = Edition.of(manifest);
        if (whole && edition.isChecked()) {
            checkTables(folder, manifest);
        }
        try {
            return open(folder, manifest, edition);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw manifest.damaged(new Name(String.valueOf(e.getMessage()), "其中有不可能的内容"));
        }
    }

    private static void checkTables(Path folder, JsonFile manifest) throws IOException {
        List<Inventory.Damage> damage = Inventory.read(manifest).damage(folder);
        if (!damage.isEmpty()) {
            Name more = damage.size() == 1
                    ? Name.same("")
                    : Name.of(
                            ", and %s damaged",
                            "，另有 %s已损坏", Name.counted(damage.size() - 1, "more file is", "more files are", " 个文件"));
            throw new BrokenResultsException(
                    folder.resolve(damage.get(0).file()),
                    Name.of(
                            "%s%s. Make it again with: %s",
                            "%s%s。重新生成请用：%s", damage.get(0).reason(), more, manifest.text("command")));
        }
    }

    private static StoredStudy open(Path folder, JsonFile manifest, Edition edition) throws IOException {
        JsonFile study = manifest.object("study");
        JsonFile scenario = manifest.object("scenario");
        List<String> strategies = study.texts("strategies");
        List<SourceFile> files = new ArrayList<>();
        for (JsonFile source : scenario.objects("files")) {
            files.add(new SourceFile(source.text("path"), source.text("sha256")));
        }
        List<String> header = new StoredTable(folder.resolve(RUNS)).header();
        int message = header.indexOf("message");
        if (message < 0) {
            throw new BrokenResultsException(folder.resolve(RUNS), new Name("has no column message", "缺少 message 列"));
        }
        List<String> outcomes = header.subList(message + 1, header.size());
        StoredStudy stored = new StoredStudy(
                folder,
                edition,
                manifest.text("command"),
                scenario.text("id"),
                study.integer("seed", Long.MIN_VALUE, Long.MAX_VALUE),
                study.whole("replicates", 1, Sweep.MOST_RUNS),
                StoredCalendar.read(study, scenario.object("calendar")),
                strategies,
                names(folder, strategies),
                Tiers.of(NamesFile.read(folder, "tier")),
                StoredDesign.read(folder.resolve(DESIGN)),
                StoredColumn.read(folder, RUNS, outcomes),
                warnings(manifest, edition),
                files,
                study.has("shard") ? SweepDescription.shard(study) : Shard.WHOLE);
        stored.checkSize();
        return stored;
    }

    private static List<Name> warnings(JsonFile manifest, Edition edition) throws IOException {
        List<Name> warnings = new ArrayList<>(Warnings.read(manifest));
        edition.caution().ifPresent(caution -> warnings.add(Name.of("These results were %s.", "这些结果%s。", caution)));
        return warnings;
    }

    /** A manifest that asks for more runs than its table can hold is wrong, and would take memory without bound. */
    private void checkSize() throws IOException {
        double runs = (double) replicates * design.points().size() * strategies.size();
        double here = runs / Math.min(shard.of(), MOST_SHARDS);
        Path file = TableFile.of(folder.resolve(RUNS));
        double most = Files.size(file) * (TableFile.isCompressed(file) ? MOST_PACKED : 1);
        if (strategies.isEmpty() || runs > Sweep.MOST_RUNS || here > most) {
            throw new BrokenResultsException(
                    folder.resolve(Manifest.NAME),
                    Name.of("is damaged: it tells of more runs than %s has", "已损坏：所列运行多于 %s", RUNS));
        }
    }

    /** Ticks that were run. */
    public int ticks() {
        return calendar.ticks();
    }

    /** The names of the outcomes. */
    public List<String> outcomes() {
        return measured.stream().map(StoredColumn::name).toList();
    }

    /** The scenario's file by its own name. */
    public String scenarioFile() {
        return files.isEmpty() ? scenario + ".yaml" : files.get(0).path();
    }

    /** What a reader must know of who made it, for instance that it cannot be checked. */
    public Optional<Name> caution() {
        return edition.caution();
    }

    /** Number of runs that other shards of the sweep hold. */
    public int runsElsewhere() {
        int worlds = replicates * design.points().size();
        return (worlds - shard.share(worlds)) * strategies.size();
    }

    /**
     * Some outcomes of all runs.
     *
     * @param columns names out of {@link #outcomes}
     * @throws BrokenResultsException if the file says what cannot be
     */
    public StoredRuns runs(List<String> columns) throws IOException {
        Path file = folder.resolve(RUNS);
        int points = design.points().size();
        int runs = Math.multiplyExact(points * strategies.size(), replicates);
        List<String> stored = columns.stream()
                .map(name -> measured.get(outcomes().indexOf(name)).stored())
                .toList();
        double[][] numbers = StoredRuns.undefined(columns.size(), runs);
        boolean[] there = new boolean[runs];
        boolean[] completed = new boolean[runs];
        List<StoredRuns.Broken> broken = new ArrayList<>();
        new StoredTable(file).read(row -> {
            int point = row.findField("point").map(Integer::parseInt).orElse(0);
            int strategy = strategies.indexOf(row.getField("strategy"));
            int replicate = Integer.parseInt(row.getField("replicate"));
            if (point < 0 || point >= points || strategy < 0 || replicate < 0 || replicate >= replicates) {
                throw new IllegalArgumentException("a run that the manifest does not know");
            }
            int at = (point * strategies.size() + strategy) * replicates + replicate;
            if (there[at]) {
                throw new IllegalArgumentException("a run stands there twice");
            }
            there[at] = true;
            if (row.getField("status").equals("failed")) {
                broken.add(new StoredRuns.Broken(
                        Long.parseLong(row.getField("run_id")), point, strategy, replicate, row.getField("message")));
                return;
            }
            completed[at] = true;
            for (int i = 0; i < columns.size(); i++) {
                String text = row.getField(stored.get(i));
                numbers[i][at] = text.isEmpty() ? Double.NaN : StoredTable.number(text);
            }
        });
        return new StoredRuns(points, strategies.size(), replicates, numbers, completed, broken);
    }

    /** Columns of a table by week ({@code series.csv}, {@code domains.csv}) that hold numbers; none if it was not kept. */
    public List<String> weekly(String file) throws IOException {
        if (!TableFile.isFile(folder.resolve(file))) {
            return List.of();
        }
        List<String> all = new StoredTable(folder.resolve(file)).header();
        return all.subList(all.indexOf("date") + 1, all.size()).stream()
                .filter(column -> !StoredSeries.KEYS.contains(column) && !column.endsWith("_leader"))
                .toList();
    }

    /**
     * A column of a table by week, of all runs.
     *
     * @param domain id, for {@code domains.csv}
     * @throws BrokenResultsException if the file says what cannot be
     */
    public StoredSeries series(String file, String column, Optional<String> domain) throws IOException {
        StoredSeries series = new StoredSeries(strategies.size(), calendar);
        new StoredTable(folder.resolve(file)).read(row -> {
            String text = row.getField(column);
            if (!text.isEmpty()
                    && domain.map(id -> row.getField("domain").equals(id)).orElse(true)) {
                series.add(
                        strategies.indexOf(row.getField("strategy")),
                        Integer.parseInt(row.getField("tick")),
                        LocalDate.parse(row.getField("date")),
                        StoredTable.number(text));
            }
        });
        return series;
    }

    /** The unit of a column of a file, as {@code columns.csv} has it; empty if it does not say. */
    public String unit(String file, String column) throws IOException {
        return StoredColumn.read(folder, file, List.of(column)).get(0).unit();
    }

    /** What {@code names.csv} calls things of a kind, by their code, in order. */
    public Map<String, Name> called(String kind) throws IOException {
        return NamesFile.read(folder, kind);
    }

    /** Of strategies, their ids where they have no other. */
    private static List<Name> names(Path folder, List<String> strategies) throws IOException {
        Map<String, Name> names = NamesFile.read(folder, "strategy");
        return strategies.stream()
                .map(id -> names.getOrDefault(id, new Name(id, id)))
                .toList();
    }

    /** The display name of a strategy. */
    public Optional<Name> name(String strategy) {
        int at = strategies.indexOf(strategy);
        return at < 0 ? Optional.empty() : Optional.of(names.get(at));
    }
}
