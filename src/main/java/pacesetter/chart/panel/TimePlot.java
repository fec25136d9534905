package pacesetter.chart.panel;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a picture shows time, for a pointer on it.
 *
 * @param area between its axes, in points of the picture
 */
public record TimePlot(Rectangle2D area, Dates dates, Telling telling) {
    /** What stands at a place, in words and in its colour. */
    public record Value(Color color, String text) {}

    /** Says what stands at the end of a tick and a height, none where there is nothing. */
    public interface Telling {
        List<Value> at(int tick, double y);
    }

    /** The tick whose end is nearest to a place, one of those shown. */
    public int tick(double x) {
        double ticks = dates.shown().from()
                + (x - area.getX())
                        / area.getWidth()
                        * (dates.shown().to() - dates.shown().from());
        return (int) Math.max(dates.shown().from(), Math.min(dates.shown().to() - 1L, Math.round(ticks) - 1));
    }

    /** Where a tick ends. */
    public double x(int tick) {
        double part = (tick + 1. - dates.shown().from())
                / (dates.shown().to() - dates.shown().from());
        return area.getX() + part * area.getWidth();
    }

    /** When a tick ends. */
    public LocalDate date(int tick) {
        return dates.calendar().endOf(tick);
    }
}
