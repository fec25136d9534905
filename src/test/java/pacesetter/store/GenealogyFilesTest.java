package pacesetter.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.model.Cells;
import pacesetter.model.Model;
import pacesetter.model.Standing;
import pacesetter.model.Version;
import pacesetter.model.ground.World;
import pacesetter.run.Run;
import pacesetter.run.Study;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;

/** Who learned from whom, rebuilt from the files as their reference says, against the model that made them. */
final class GenealogyFilesTest {
    private static final Scenario SCENARIO = ScenarioReader.read(Path.of("scenarios/zhejiang-2018.yaml"));
    private static final int WEEKS = 60;

    @TempDir
    private static Path place;

    private static List<NamedCsvRecord> versions = List.of();
    private static List<NamedCsvRecord> events = List.of();
    private static List<NamedCsvRecord> adoptions = List.of();
    private static Model model = model(1);

    @BeforeAll
    static void runAndRead() throws Exception {
        Study study = new Study(SCENARIO, List.of(0), 1, 7, WEEKS, Run.Null.OFF);
        try (ResultFolder folder = ResultFolder.at(place.resolve("results"));
                ResultWriter writer = new ResultWriter(folder, study)) {
            study.execute(1, writer::append);
            writer.finish(new Provenance("1", "run", Instant.EPOCH, Instant.EPOCH, List.of()));
            Path results = folder.commit();
            versions = read(results.resolve("versions.csv"));
            events = read(results.resolve("events.csv"));
            adoptions = read(results.resolve("adoptions.csv"));
        }
        model = model(WEEKS);
    }

    private static Model model(int weeks) {
        Run run = new Run(0, SCENARIO, 0, 0, 7, weeks, Run.Null.OFF);
        Model model =
                Model.of(World.of(SCENARIO, run.seed()), SCENARIO.strategies().get(0));
        model.start();
        for (int week = 0; week < weeks; week++) {
            model.schedule.step(model);
        }
        return model;
    }

    private static List<NamedCsvRecord> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    @Test
    void everyVersionHasItsCarrierPracticeAndParents() {
        Map<Integer, List<Integer>> parents = new HashMap<>();
        for (NamedCsvRecord row : versions) {
            int id = Integer.parseInt(row.getField("version"));
            Version version = model.versions().get(id);
            assertThat(row.getField("region")).isEqualTo(code(version.region()));
            assertThat(row.getField("domain"))
                    .isEqualTo(SCENARIO.domains().get(version.domain()).id());
            assertThat(row.getField("practice")).isEqualTo("" + version.practice());
            parents.computeIfAbsent(id, each -> new ArrayList<>());
            if (!row.getField("parent").isEmpty()) {
                int parent = Integer.parseInt(row.getField("parent"));
                assertThat(parent).isLessThan(id);
                parents.get(id).add(parent);
                assertThat(Integer.parseInt(row.getField("changes")))
                        .isEqualTo(Integer.bitCount(version.practice()
                                ^ model.versions().get(parent).practice()));
            }
        }
        assertThat(parents).hasSize(model.versions().count()).hasSizeGreaterThan(100);
        parents.forEach((id, found) ->
                assertThat(found).isEqualTo(model.versions().get(id).parents()));
        assertThat(parents.values()).anyMatch(found -> found.size() == 1);
    }

    /** Every practice in force knows its version, its source and, by the table of versions, its parents. */
    @Test
    void whoStemsFromWhichVersionFollowsFromTheFilesAlone() {
        Map<String, String> origin = new HashMap<>(); // version by region and domain
        for (NamedCsvRecord row : adoptions) {
            if (row.getField("originator").equals("1")) {
                versions.stream()
                        .filter(version -> version.getField("domain").equals(row.getField("domain")))
                        .filter(version -> version.getField("tick").isEmpty())
                        .forEach(version -> origin.put(key(row), version.getField("version")));
            }
        }
        Map<String, String> before = new HashMap<>(); // the same before the first adoption since start or drop
        int drops = 0;
        for (int tick = 0; tick < WEEKS; tick++) {
            String now = "" + tick;
            for (NamedCsvRecord row : events) {
                if (row.getField("tick").equals(now) && row.getField("event").equals("drop")) {
                    drops++;
                    origin.put(key(row), before.getOrDefault(key(row), ""));
                    before.remove(key(row));
                }
            }
            for (NamedCsvRecord row : versions) {
                if (row.getField("tick").equals(now)) {
                    origin.put(key(row), row.getField("version"));
                }
            }
            for (NamedCsvRecord row : events) {
                if (row.getField("tick").equals(now) && row.getField("event").equals("adoption")) {
                    before.putIfAbsent(key(row), origin.getOrDefault(key(row), ""));
                    origin.put(key(row), row.getField("version"));
                }
            }
        }
        assertThat(drops).isPositive();
        Cells programmes = Cells.of(model);
        int inForce = 0;
        for (NamedCsvRecord row : adoptions) {
            int region = Integer.parseInt(index(row.getField("region")));
            int domain = SCENARIO.domains().stream()
                    .filter(each -> each.id().equals(row.getField("domain")))
                    .findFirst()
                    .orElseThrow()
                    .index();
            int stem = model.versions().origin(domain, region);
            String found = origin.getOrDefault(key(row), "");
            assertThat(found).isEqualTo(stem < 0 ? "" : "" + stem);
            assertThat(row.getField("origin_version")).isEqualTo(found);
            if (Standing.isInForce(programmes, programmes.cell(region, domain))) {
                inForce++;
                assertThat(found).isNotEmpty();
                assertThat(row.getField("origin_changes"))
                        .isEqualTo(""
                                + Integer.bitCount(programmes.practice(programmes.cell(region, domain))
                                        ^ model.versions().get(stem).practice()));
            }
        }
        assertThat(inForce).isGreaterThan(1000);
    }

    @Test
    void everyAdoptionNamesTheCarrierOfTheVersionItTakes() {
        Map<String, String> carrier = new HashMap<>();
        versions.forEach(row -> carrier.put(row.getField("version"), row.getField("region")));
        List<NamedCsvRecord> copies = events.stream()
                .filter(row -> row.getField("event").equals("adoption"))
                .toList();
        assertThat(copies)
                .hasSizeGreaterThan(1000)
                .allSatisfy(row ->
                        assertThat(row.getField("source_region")).isEqualTo(carrier.get(row.getField("version"))));
    }

    private static String key(NamedCsvRecord row) {
        return row.getField("region") + " " + row.getField("domain");
    }

    private static String code(int region) {
        return region < 0 ? "" : SCENARIO.regions().get(region).code();
    }

    private static String index(String code) {
        return SCENARIO.regions().stream()
                .filter(region -> region.code().equals(code))
                .map(region -> "" + region.index())
                .findFirst()
                .orElseThrow();
    }
}
