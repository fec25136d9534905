package pacesetter.chart;

import java.awt.Graphics2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import pacesetter.chart.panel.TimePlot;
import pacesetter.scenario.Period;

/** A picture of statistics, in points: it draws itself anywhere and writes itself to files. Immutable. */
public interface Picture {
    /** File name without its ending: {@code coverage}. */
    String name();

    /** What it shows, in one line. */
    String title();

    /** Width in points. */
    int width();

    /** Height in points. */
    int height();

    /** The same laid out in another width, its letters as large; itself if it has one shape alone. */
    default Picture ofWidth(int points) {
        return this;
    }

    /** The same, no higher than that if its panels can be so low; else as it is. */
    default Picture ofHeight(int points) {
        return this;
    }

    /** What a sign of its key means, or what its panels call their lines, where one points at them. */
    default Optional<String> keyAt(double x, double y) {
        return Optional.empty();
    }

    /** The same with the part of its time that lies in a period; itself if it shows no time. */
    default Picture during(Period period) {
        return this;
    }

    /** Where it shows time. */
    default List<TimePlot> plots() {
        return List.of();
    }

    /** Draws itself with the upper left corner at the origin. */
    void draw(Graphics2D g);

    /** Writes a PNG file of two pixels to a point into a directory; returns it. */
    Path writePng(Path directory) throws IOException;

    /** Writes an SVG file that keeps letters as text into a directory; returns it. */
    Path writeSvg(Path directory) throws IOException;
}
