package pacesetter.chart.panel;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import pacesetter.scenario.Period;

/** A panel with a time axis. */
public interface DatedPanel extends Panel {
    /**
     * Where it shows time if it is drawn into a room.
     *
     * @param g measures letters, nothing is drawn on it that is seen
     */
    TimePlot plot(Graphics2D g, Rectangle2D room);

    /** The same with the part of its time that lies in a period. */
    DatedPanel during(Period period);
}
