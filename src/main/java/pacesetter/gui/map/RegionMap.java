package pacesetter.gui.map;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Graphics2D;
import java.awt.GridLayout;
import java.awt.event.HierarchyEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import pacesetter.geo.MapShapes;
import pacesetter.gui.live.DomainChoice;
import pacesetter.gui.live.Played;
import pacesetter.gui.live.Player;
import pacesetter.gui.look.Palette;
import pacesetter.gui.look.WindowWords;
import pacesetter.scenario.Domain;
import pacesetter.text.Language;

/**
 * A map of the run in hand: what its colours tell and of which domain is chosen above it, what they mean stands below. It
 * copies what the model shows when the player looks, and only while it is on the screen.
 */
public final class RegionMap extends JPanel {
    private final WindowWords words;
    private final Player player;
    private final VersionColors versions = new VersionColors();
    private final MapCanvas canvas;
    private final MapCanvas ghostCanvas; // the same week without the last switch
    private final VersionColors ghostVersions = new VersionColors();
    private final JLabel canvasTitle = new JLabel();
    private final JLabel ghostTitle = new JLabel();
    private final JPanel maps = new JPanel(new GridLayout(1, 0, 4, 0));
    private final JPanel ghostSide;
    private final LegendPane legend;
    private final JLabel quantityLabel = new JLabel();
    private final JComboBox<String> quantities = new JComboBox<>();
    private final JComboBox<String> indicators = new JComboBox<>();
    private final DomainChoice choice;
    private Optional<Snapshot> seen = Optional.empty();
    private List<Arrow> arrows = List.of();
    private Optional<Ghost> ghost = Optional.empty();

    /** What the run as it would have been shows. */
    private record Ghost(Snapshot seen, List<Arrow> arrows) {
        static Ghost of(Played before) {
            return new Ghost(Snapshot.of(before.open().model()), Arrow.fresh(before.chronicle()));
        }
    }

    /** A map that follows a player; the shapes are of its run's scenario. */
    public RegionMap(WindowWords words, Player player, DomainChoice choice, MapShapes shapes) {
        super(new BorderLayout());
        this.words = words;
        this.player = player;
        this.choice = choice;
        legend = new LegendPane(words);
        canvas = new MapCanvas(words, shapes);
        ghostCanvas = new MapCanvas(words, shapes);
        ghostCanvas.onChoose(canvas::choose);
        maps.add(side(canvasTitle, canvas));
        ghostSide = side(ghostTitle, ghostCanvas);
        canvasTitle.setVisible(false);
        JPanel head = new JPanel(new FlowLayout(FlowLayout.LEADING));
        quantityLabel.setLabelFor(quantities);
        quantities.setName("map.quantity");
        indicators.setName("map.indicator");
        head.add(quantityLabel);
        head.add(quantities);
        head.add(indicators);
        add(head, BorderLayout.NORTH);
        add(maps, BorderLayout.CENTER);
        add(legend, BorderLayout.SOUTH);
        words.listen(this::name);
        quantities.addActionListener(event -> offerIndicators());
        indicators.addActionListener(event -> draw());
        choice.onChange(this::offerIndicators);
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

    private static JPanel side(JLabel title, MapCanvas map) {
        JPanel side = new JPanel(new BorderLayout());
        title.setHorizontalAlignment(SwingConstants.CENTER);
        side.add(title, BorderLayout.NORTH);
        side.add(map);
        return side;
    }

    /** Calls with the index of each region the reader chooses. */
    public void onChoose(IntConsumer listener) {
        canvas.onChoose(listener);
    }

    /** Marks a region without telling anyone. */
    public void select(int region) {
        canvas.select(region);
    }

    /** Chooses a region as a click does. */
    public void choose(int region) {
        canvas.choose(region);
    }

    /** Draws other shapes of the same regions. */
    public void draw(MapShapes shapes) {
        canvas.draw(shapes);
        ghostCanvas.draw(shapes);
    }

    void show(Quantity quantity) {
        quantities.setSelectedIndex(quantity.ordinal());
    }

    MapCanvas canvas() {
        return canvas;
    }

    /** The size of map and legend, in pixels. */
    public Dimension drawing() {
        return new Dimension(canvas.getWidth(), canvas.getHeight() + legend.getHeight());
    }

    /** Draws map and legend below one another. */
    public void draw(Graphics2D g) {
        canvas.paint(g);
        g.translate(0, canvas.getHeight());
        legend.paint(g);
    }

    /** The whole map as it is coloured now, for other weeks. */
    public MapFilm film() {
        return new MapFilm(canvas.shapes(), wanted(), Palette.now(), words.language());
    }

    /** The map of the run as it would have been; on the screen only if there is one. */
    MapCanvas ghostCanvas() {
        return ghostCanvas;
    }

    private void name() {
        Language language = words.language();
        quantityLabel.setText(language.of("Colour", "颜色"));
        indicators.setToolTipText(language.of("Which indicator of the domain", "该领域的哪项办事指标"));
        int quantity = Math.max(0, quantities.getSelectedIndex());
        quantities.removeAllItems();
        for (Quantity each : Quantity.values()) {
            quantities.addItem(each.text(language));
        }
        quantities.setSelectedIndex(quantity);
        tell();
        canvas.getAccessibleContext().setAccessibleName(words.told("Map of the {regions}", "{region}地图"));
        ghostCanvas
                .getAccessibleContext()
                .setAccessibleName(words.told("Map of the {regions} without the switch", "未切换时的{region}地图"));
        canvasTitle.setText(language.of("switched", "已切换"));
        ghostTitle.setText(language.of("without the switch", "未切换时"));
        offerIndicators();
    }

    /** Offers the indicators of the domain, if there is a choice. */
    private void offerIndicators() {
        if (quantities.getSelectedIndex() >= 0) {
            tell();
        }
        boolean asked = quantities.getSelectedIndex() == Quantity.INDICATOR.ordinal();
        List<Domain.Indicator> known = choice.domain().isPresent()
                ? player.run()
                        .scenario()
                        .domains()
                        .get(choice.domain().getAsInt())
                        .indicators()
                : List.of();
        DefaultComboBoxModel<String> names = new DefaultComboBoxModel<>();
        known.forEach(each -> names.addElement(words.of(each.name())));
        indicators.setModel(names);
        indicators.setVisible(asked && known.size() > 1);
        draw();
    }

    /** Copies what the model shows; no tick may be under way. */
    void look() {
        seen = Optional.of(Snapshot.of(player.run().model()));
        arrows = Arrow.fresh(player.run().chronicle());
        ghost = player.run().ghost().map(Ghost::of);
        boolean beside = ghost.isPresent();
        if (beside != (ghostSide.getParent() != null)) {
            if (beside) {
                maps.add(ghostSide);
            } else {
                maps.remove(ghostSide);
            }
            canvasTitle.setVisible(beside);
            maps.revalidate();
        }
        draw();
    }

    private Coloring.Choice wanted() {
        return new Coloring.Choice(
                Quantity.values()[quantities.getSelectedIndex()],
                choice.domain(),
                Math.max(0, indicators.getSelectedIndex()));
    }

    /** What the chosen quantity is. */
    private void tell() {
        String shown = Quantity.values()[quantities.getSelectedIndex()].text(words.language());
        quantities.setToolTipText(
                words.tip(shown, words.language().of("What the colours of the map tell", "地图颜色所表示的内容")));
    }

    private void draw() {
        if (seen.isEmpty() || quantities.getSelectedIndex() < 0) {
            return; // while lists are being filled
        }
        Coloring.Choice wanted = wanted();
        Palette palette = Palette.now();
        Coloring coloring = new Colorist(seen.get(), palette, words.language(), versions).paint(wanted);
        canvas.show(new MapCanvas.Scene(seen.get(), coloring, wanted, arrows));
        ghost.ifPresent(before -> ghostCanvas.show(new MapCanvas.Scene(
                before.seen(),
                new Colorist(before.seen(), palette, words.language(), ghostVersions).paint(wanted),
                wanted,
                before.arrows())));
        legend.show(new Legend(
                coloring,
                wanted.domain().isEmpty(),
                seen.get().scenario().calendar().step(),
                palette,
                words.language()));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (seen != null) { // the superclass calls this before there is anything to draw
            draw();
        }
    }
}
