package pacesetter.gui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import pacesetter.geo.Boundaries;
import pacesetter.geo.MapShapes;
import pacesetter.scenario.MapFile;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.Mutation;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.scenario.source.ScenarioException;

/** Spoiled boundaries can be drawn all the same, or are told off in one line with the file: never anything else. */
final class SpoiledMapTest {
    private static final int MUTANTS = Integer.getInteger("pacesetter.inputs", 6_000) / 10;
    private static final long SEED = 20181204;

    private static final String MAP = """
            {"type": "FeatureCollection", "features": [
            {"type": "Feature", "properties": {"code": "R0001"}, "geometry": {"type": "Polygon", "coordinates":
            [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]],
            [[0.2, 0.2], [0.2, 0.4], [0.4, 0.4], [0.2, 0.2]]]}},
            {"type": "Feature", "properties": {"adcode": "R0002"}, "geometry": {"type": "MultiPolygon", "coordinates":
            [[[[1, 0], [2, 0], [2, 1], [1, 1]]],
            [[[1, 2], [2, 2], [1.5, 3]]]]}},
            {"type": "Feature", "id": "R0003", "geometry": {"type": "GeometryCollection", "geometries":
            [{"type": "Point", "coordinates": [2.5, 0.5]},
            {"type": "Polygon", "coordinates": [[[2, 0], [3, 0], [3, 1], [2, 1], [2, 0]]]}]}},
            {"type": "Feature", "id": "R0003", "geometry": {"type": "Polygon", "coordinates":
            [[[3, 0], [4, 1], [4, 0], [3, 1], [3, 0]]]}},
            {"type": "Feature", "id": "none", "geometry": null}
            ]}
            """;

    private static final String SCENARIO = """
            title: Three
            calendar: {start: 2024-01-01, ticks: 1}
            regions: {count: 3}
            domains: [{id: a, name: A, kind: service}]
            strategies: [{id: b, name: B, levers: []}]
            """;

    @TempDir
    private static Path folder;

    private static Scenario three() throws IOException {
        return ScenarioReader.read(Files.writeString(folder.resolve("three.yaml"), SCENARIO));
    }

    @Test
    void spoiledBoundariesAreDrawnOrToldOff() throws IOException {
        Scenario scenario = three();
        ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();
        long drawn = IntStream.range(0, MUTANTS)
                .parallel()
                .filter(mutant -> isDrawn(scenario, mutant, complaints))
                .count();
        System.out.println(
                "figures: " + MUTANTS + " spoiled maps, " + (MUTANTS - drawn) + " told off"); // for campaigns
        assertThat(complaints).isEmpty();
        assertThat(drawn).isBetween(MUTANTS / 20L, MUTANTS * 3 / 4L);
    }

    private static boolean isDrawn(Scenario scenario, int mutant, ConcurrentLinkedQueue<String> complaints) {
        Path file = folder.resolve(mutant + ".geojson");
        byte[] spoiled = Mutation.spoil(MAP.getBytes(StandardCharsets.UTF_8), new SplittableRandom(SEED + mutant));
        try {
            Files.write(file, spoiled);
            Boundaries read = Boundaries.read(new MapFile(file, Optional.empty()), scenario.regions());
            Files.delete(file);
            MapShapes.of(scenario, read);
            boolean whole = read.cells().size() == scenario.regions().size()
                    && read.cells().stream()
                            .flatMap(cell -> List.of(cell.getCoordinates()).stream())
                            .allMatch(Coordinate::isValid);
            if (!whole) {
                complaints.add("mutant " + mutant + " cannot be drawn: " + read);
            }
            return true;
        } catch (ScenarioException e) {
            if (e.problems().size() != 1
                    || e.problems().get(0).lines().count() != 1
                    || !e.problems().get(0).startsWith(file.toString())) {
                complaints.add("mutant " + mutant + ": " + e.problems());
            }
        } catch (RuntimeException | IOException | StackOverflowError e) {
            complaints.add("mutant " + mutant + ": " + e);
        }
        return false;
    }
}
