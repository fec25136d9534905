package pacesetter.gui;

import java.awt.Component;
import javax.swing.JSplitPane;

/** Two views side by side that keep their shares of the width, whatever texts are in them, until the user moves what is between. */
final class SharedSplit extends JSplitPane {
    private double share;
    private boolean sharing;
    private int laid; // width at the last layout

    /** @param share of the left one at first */
    SharedSplit(Component left, Component right, double share) {
        super(HORIZONTAL_SPLIT, left, right);
        this.share = share;
        setResizeWeight(share);
        setOneTouchExpandable(true);
        setContinuousLayout(true);
        addPropertyChangeListener(DIVIDER_LOCATION_PROPERTY, event -> {
            if (!sharing && getWidth() > 0) {
                this.share = getDividerLocation() / (double) getWidth();
            }
        });
    }

    @Override
    public void doLayout() {
        if (getWidth() != laid) {
            sharing = true;
            super.doLayout(); // which would keep what is left of the old places
            laid = getWidth();
            setDividerLocation((int) Math.round(laid * share));
            sharing = false;
        }
        super.doLayout();
    }
}
