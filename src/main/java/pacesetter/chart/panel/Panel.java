package pacesetter.chart.panel;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A part of a page that draws itself into the room it is given. */
public interface Panel {
    void draw(Graphics2D g, Rectangle2D room);

    /** The least height in which it can be read, if it usually has that one. */
    default double least(double usual) {
        return usual;
    }
}
