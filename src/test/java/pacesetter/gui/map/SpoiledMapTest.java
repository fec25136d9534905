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
import pacesetter.scenario.Region;
import pacesetter.scenario.file.Mutation;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.text.Name;

/** Spoiled boundaries can be drawn all the same, or are told off in one line with the file: never anything else. */
final class SpoiledMapTest {
    private static final int MUTANTS = Integer.getInteger("pacesetter.inputs", 6_000) / 10;
    private static final long SEED = 20181204;

    private static final String MAP = """
            {"type": "FeatureCollection", "features": [
            {"type": "Feature", "properties": {"code": "1"}, "geometry": {"type": "Polygon", "coordinates":
            [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]],
            [[0.2, 0.2], [0.2, 0.4], [0.4, 0.4], [0.2, 0.2]]]}},
            {"type": "Feature", "properties": {"adcode": 2}, "geometry": {"type": "MultiPolygon", "coordinates":
            [[[[1, 0], [2, 0], [2, 1], [1, 1]]],
            [[[1, 2], [2, 2], [1.5, 3]]]]}},
            {"type": "Feature", "id": "3", "geometry": {"type": "GeometryCollection", "geometries":
            [{"type": "Point", "coordinates": [2.5, 0.5]},
            {"type": "Polygon", "coordinates": [[[2, 0], [3, 0], [3, 1], [2, 1], [2, 0]]]}]}},
            {"type": "Feature", "id": "3", "geometry": {"type": "Polygon", "coordinates":
            [[[3, 0], [4, 1], [4, 0], [3, 1], [3, 0]]]}},
            {"type": "Feature", "id": "none", "geometry": null}
            ]}
            """;

    private static final List<Region> REGIONS = IntStream.range(0, 3)
            .mapToObj(index -> new Region(
                    index,
                    Integer.toString(index + 1),
                    new Name("R" + index, "地区" + index),
                    0,
                    index + .5,
                    .5,
                    1,
                    Optional.empty(),
                    Double.NaN))
            .toList();

    @TempDir
    private static Path folder;

    @Test
    void spoiledBoundariesAreDrawnOrToldOff() {
        ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();
        long drawn = IntStream.range(0, MUTANTS)
                .parallel()
                .filter(mutant -> isDrawn(mutant, complaints))
                .count();
        System.out.println(
                "figures: " + MUTANTS + " spoiled maps, " + (MUTANTS - drawn) + " told off"); // for campaigns
        assertThat(complaints).isEmpty();
        assertThat(drawn).isBetween(MUTANTS / 20L, MUTANTS * 3 / 4L);
    }

    private static boolean isDrawn(int mutant, ConcurrentLinkedQueue<String> complaints) {
        Path file = folder.resolve(mutant + ".geojson");
        byte[] spoiled = Mutation.spoil(MAP.getBytes(StandardCharsets.UTF_8), new SplittableRandom(SEED + mutant));
        try {
            Files.write(file, spoiled);
            Boundaries read = Boundaries.read(file, REGIONS);
            Files.delete(file);
            boolean whole = read.cells().size() == REGIONS.size()
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
