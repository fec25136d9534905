package pacesetter.gui.map;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.HierarchyEvent;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import pacesetter.geo.MapShapes;
import pacesetter.gui.live.Player;
import pacesetter.gui.look.Palette;
import pacesetter.gui.look.WindowWords;
import pacesetter.scenario.Scenario;
import pacesetter.text.Language;
import pacesetter.text.Term;

/**
 * A map of the run in hand: what its colours tell and of which domain is chosen above it, what they mean stands below. It
 * copies what the model shows when the player looks, and only while it is on the screen.
 */
public final class RegionMap extends JPanel {
    private final WindowWords words;
    private final Player player;
    private final Arrows arrows = new Arrows();
    private final VersionColors versions = new VersionColors();
    private final MapCanvas canvas;
    private final LegendPane legend = new LegendPane();
    private final JLabel quantityLabel = new JLabel();
    private final JLabel domainLabel = new JLabel();
    private final JComboBox<String> quantities = new JComboBox<>();
    private final JComboBox<String> domains = new JComboBox<>();
    private Optional<Snapshot> seen = Optional.empty();

    /** A map that follows a player; the shapes are of its run's scenario. */
    public RegionMap(WindowWords words, Player player, MapShapes shapes) {
        super(new BorderLayout());
        this.words = words;
        this.player = player;
        canvas = new MapCanvas(words, shapes);
        JPanel choice = new JPanel(new FlowLayout(FlowLayout.LEADING));
        quantityLabel.setLabelFor(quantities);
        domainLabel.setLabelFor(domains);
        domains.setMaximumRowCount(24);
        choice.add(quantityLabel);
        choice.add(quantities);
        choice.add(domainLabel);
        choice.add(domains);
        add(choice, BorderLayout.NORTH);
        add(canvas, BorderLayout.CENTER);
        add(legend, BorderLayout.SOUTH);
        words.listen(this::name);
        quantities.addActionListener(event -> draw());
        domains.addActionListener(event -> draw());
        player.onFrame(() -> {
            if (isShowing()) {
                look();
            }
        });
        addHierarchyListener(event -> {
            boolean shown = (event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && isShowing();
            if (shown && player.state() != Player.State.PLAYING) {
                look(); // while it plays the next frame does
            }
        });
    }

    /** Calls with the index of each region the reader chooses. */
    public void onChoose(IntConsumer listener) {
        canvas.onChoose(listener);
    }

    /** Chooses a region as a click does. */
    public void choose(int region) {
        canvas.choose(region);
    }

    /** The domain that is shown, empty for all together. */
    public OptionalInt domain() {
        int chosen = domains.getSelectedIndex();
        return chosen <= 0 ? OptionalInt.empty() : OptionalInt.of(chosen - 1);
    }

    /** Shows a domain, or all together. */
    public void show(OptionalInt domain) {
        domains.setSelectedIndex(domain.isPresent() ? domain.getAsInt() + 1 : 0);
    }

    void show(Quantity quantity) {
        quantities.setSelectedIndex(quantity.ordinal());
    }

    MapCanvas canvas() {
        return canvas;
    }

    private void name() {
        Language language = words.language();
        quantityLabel.setText(language.of("Colour", "颜色"));
        domainLabel.setText(language.of(Term.DOMAIN.heading()));
        quantities.setToolTipText(language.of("What the colours of the map tell", "地图颜色所表示的内容"));
        domains.setToolTipText(language.of("Of which reform domain, or of all together", "哪个改革领域，或全部领域"));
        int quantity = Math.max(0, quantities.getSelectedIndex());
        int domain = Math.max(0, domains.getSelectedIndex());
        quantities.removeAllItems();
        for (Quantity each : Quantity.values()) {
            quantities.addItem(each.text(language));
        }
        domains.removeAllItems();
        Scenario scenario = player.run().scenario();
        domains.addItem(language.of(
                scenario.domains().size() == 1
                        ? "All domains"
                        : "All " + scenario.domains().size() + " domains",
                "全部" + scenario.domains().size() + "个领域"));
        scenario.domains().forEach(each -> domains.addItem(language.of(each.name())));
        quantities.setSelectedIndex(quantity);
        domains.setSelectedIndex(domain);
        canvas.getAccessibleContext().setAccessibleName(language.of("Map of the regions", "地区地图"));
        draw();
    }

    /** Copies what the model shows; no tick may be under way. */
    void look() {
        Snapshot now = Snapshot.of(player.run().model());
        arrows.look(now);
        seen = Optional.of(now);
        draw();
    }

    private void draw() {
        int quantity = quantities.getSelectedIndex();
        if (seen.isEmpty() || quantity < 0 || domains.getSelectedIndex() < 0) {
            return; // while lists are being filled
        }
        Coloring.Choice choice = new Coloring.Choice(Quantity.values()[quantity], domain());
        Palette palette = Palette.now();
        Coloring coloring = new Colorist(seen.get(), palette, words.language(), versions).paint(choice);
        canvas.show(new MapCanvas.Scene(seen.get(), coloring, choice, arrows.list()));
        legend.show(new Legend(coloring, choice.domain().isEmpty(), palette, words.language()));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (seen != null) { // the superclass calls this before there is anything to draw
            draw();
        }
    }

    /** The place of the legend, as high as the legend is at its width. */
    private static final class LegendPane extends JComponent {
        private Optional<Legend> shown = Optional.empty();

        void show(Legend legend) {
            int before = getPreferredSize().height;
            shown = Optional.of(legend);
            if (getPreferredSize().height != before) {
                revalidate();
            }
            repaint();
        }

        @Override
        public Dimension getPreferredSize() {
            int width = getParent() == null ? 500 : Math.max(200, getParent().getWidth());
            Graphics2D measure = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
            int height = shown.map(legend -> legend.height(measure, width)).orElse(0);
            measure.dispose();
            return new Dimension(width, height);
        }

        @Override
        protected void paintComponent(Graphics g) {
            shown.ifPresent(legend -> {
                g.setColor(legend.palette().paper());
                g.fillRect(0, 0, getWidth(), getHeight());
                legend.paint((Graphics2D) g, getWidth());
            });
        }
    }
}
