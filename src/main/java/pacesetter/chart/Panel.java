package pacesetter.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A part of a page that draws itself into the room it is given. */
interface Panel {
    void draw(Graphics2D g, Rectangle2D room);
}
