package pacesetter.chart.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;

final class LabelBoxesTest {
    private static final Rectangle2D AREA = new Rectangle2D.Double(40, 30, 330, 180);

    /** Points crowded towards a corner, as trade-offs are. */
    private static List<Point2D> points(int count, int seed) {
        var stream = new Seed(seed).stream(Purpose.TASK);
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double x = stream.uniform(2 * i);
            double y = stream.uniform(2 * i + 1);
            points.add(new Point2D.Double(40 + 330 * x * x, 30 + 180 * y * y));
        }
        return points;
    }

    @ParameterizedTest
    @CsvSource({"2, 90", "7, 90", "14, 14", "40, 14"})
    void noLabelLiesOnAnotherOnAPointOrBeyondTheArea(int count, double wide) {
        for (int seed = 0; seed < 50; seed++) {
            List<Point2D> points = points(count, seed);
            LabelBoxes boxes = new LabelBoxes(AREA, points);
            List<Rectangle2D> placed = new ArrayList<>();
            for (Point2D point : points) {
                Optional<Rectangle2D> box = boxes.place(point, wide, 9, true);
                box.ifPresent(placed::add);
            }
            for (int i = 0; i < placed.size(); i++) {
                Rectangle2D box = placed.get(i);
                assertThat(AREA.contains(box)).isTrue();
                assertThat(placed.subList(0, i)).noneMatch(box::intersects);
                assertThat(points).noneMatch(box::contains);
            }
            assertThat(placed).as("seed " + seed).hasSizeGreaterThanOrEqualTo(count * 3 / 4);
        }
    }

    @Test
    void namesThatHaveNoRoomBesideTheirPointAreNotForced() {
        List<Point2D> crowd = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            crowd.add(new Point2D.Double(200 + i, 100));
        }
        LabelBoxes boxes = new LabelBoxes(AREA, crowd);
        assertThat(crowd.stream().map(point -> boxes.place(point, 90, 9, false)))
                .anyMatch(Optional::isEmpty);
    }

    @Test
    void fiftySixStrategiesHaveSignsOfTheirOwn() {
        Set<String> signs = new HashSet<>();
        for (int strategy = 0; strategy < 56; strategy++) {
            Shape shape = MarkShape.of(strategy, 0, 0);
            signs.add(Ink.of(strategy).color() + " " + shape.getBounds2D() + " " + shape.contains(3, 3)
                    + shape.contains(0, 2.5) + shape.contains(2.5, -2));
        }
        assertThat(signs).hasSize(56);
    }
}
