package pacesetter.gui;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.Optional;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import pacesetter.chart.panel.TimePlot;
import pacesetter.gui.live.PeriodChoice;
import pacesetter.scenario.Period;

/**
 * The hand on a chart: it points, draws a period where time is shown, drags the picture elsewhere, magnifies it with the wheel and
 * the menu key, and shows all time again with a double click.
 */
final class ChartHand extends MouseAdapter {
    private final ChartView view;
    private final ChartCanvas canvas;
    private final JScrollPane scroll;
    private final PeriodChoice period;
    private Point held = new Point();
    private Optional<TimePlot> drawn = Optional.empty(); // on which a period is being drawn

    ChartHand(ChartView view, ChartCanvas canvas, JScrollPane scroll, PeriodChoice period) {
        this.view = view;
        this.canvas = canvas;
        this.scroll = scroll;
        this.period = period;
    }

    /** Listens from now on. */
    void take() {
        canvas.addMouseListener(this);
        canvas.addMouseMotionListener(this);
        canvas.addMouseWheelListener(this);
    }

    @Override
    public void mousePressed(MouseEvent event) {
        canvas.requestFocusInWindow();
        held = event.getPoint();
        drawn = SwingUtilities.isLeftMouseButton(event) ? canvas.plot(held) : Optional.empty();
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (drawn.isPresent()) {
            canvas.point(Optional.of(new ChartPointer(event.getPoint(), Optional.of(held))));
            return;
        }
        Rectangle seen = scroll.getViewport().getViewRect();
        seen.translate(held.x - event.getX(), held.y - event.getY());
        canvas.scrollRectToVisible(seen);
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        drawn.ifPresent(plot -> {
            int one = plot.tick(held.x / canvas.scale());
            int other = plot.tick(event.getX() / canvas.scale());
            if (one != other) {
                period.choose(Optional.of(new Period(Math.min(one, other) + 1, Math.max(one, other) + 1)));
            }
        });
        drawn = Optional.empty();
        mouseMoved(event);
    }

    @Override
    public void mouseClicked(MouseEvent event) {
        if (event.getClickCount() == 2) {
            period.choose(Optional.empty());
        }
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        canvas.point(Optional.of(new ChartPointer(event.getPoint(), Optional.empty())));
    }

    @Override
    public void mouseExited(MouseEvent event) {
        canvas.point(Optional.empty());
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
        if ((event.getModifiersEx() & (InputEvent.CTRL_DOWN_MASK | InputEvent.META_DOWN_MASK)) == 0) {
            scroll.dispatchEvent(SwingUtilities.convertMouseEvent(canvas, event, scroll));
        } else if (event.getWheelRotation() < 0) {
            view.zoomIn();
        } else {
            view.zoomOut();
        }
    }
}
