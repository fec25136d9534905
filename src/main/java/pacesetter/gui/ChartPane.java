package pacesetter.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Image;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.AbstractButton;
import javax.swing.Box;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.JToolBar;
import pacesetter.chart.Picture;
import pacesetter.gui.live.PeriodChoice;
import pacesetter.gui.look.WindowWords;
import pacesetter.run.Table;

/** A chart with what can be done to it: copy, save as PNG, SVG or CSV, zoom, hold still. */
final class ChartPane extends JPanel {
    private static final int COPY_WIDTH = 1600; // pixels

    private final ChartView view;
    private final JToolBar bar = new JToolBar();
    private final JToggleButton freeze = new JToggleButton();
    private final JLabel more = new JLabel(); // says that the chart goes on below
    private final WindowWords words;
    private final Dialogs dialogs;
    private final Supplier<Optional<Table>> data;

    /**
     * An empty pane.
     *
     * @param period what it shows of time, together with others
     * @param data the numbers behind the chart, if there are any
     */
    ChartPane(WindowWords words, Dialogs dialogs, PeriodChoice period, Supplier<Optional<Table>> data) {
        super(new BorderLayout());
        view = new ChartView(words, period);
        this.words = words;
        this.dialogs = dialogs;
        this.data = data;
        bar.setFloatable(false);
        bar.add(small(Verb.of(words, "copy", this::copy).button()));
        bar.add(small(Verb.of(words, "png", () -> save("png")).button()));
        bar.add(small(Verb.of(words, "svg", () -> save("svg")).button()));
        bar.add(small(Verb.of(words, "csv", () -> save("csv")).button()));
        bar.addSeparator();
        bar.add(small(Verb.of(words, "zoom-in", view::zoomIn).button()));
        bar.add(small(Verb.of(words, "zoom-out", view::zoomOut).button()));
        bar.add(small(Verb.of(words, "fit", view::fit).button()));
        bar.addSeparator();
        freeze.setAction(Verb.of(words, "freeze", () -> {}));
        bar.add(small(freeze));
        bar.add(Box.createHorizontalGlue());
        bar.add(more);
        words.listen(() -> {
            more.setText(words.of("chart.more")); // its room is kept, so that nothing moves
            more.setPreferredSize(null);
            Dimension room = more.getPreferredSize();
            more.setText("");
            more.setMinimumSize(room);
            more.setPreferredSize(room);
            more.setMaximumSize(room);
        });
        view.onMore(there -> more.setText(there ? words.of("chart.more") : ""));
        add(bar, BorderLayout.NORTH);
        add(view, BorderLayout.CENTER);
    }

    /** Takes the button away that holds the chart still, where nothing goes on. */
    void holdStillNever() {
        freeze.setVisible(false);
    }

    /** Adds a choice of the chart's own behind the buttons. */
    void addChoice(JComponent choice) {
        bar.add(choice, bar.getComponentIndex(more) - 1); // before the room that grows
    }

    private static AbstractButton small(AbstractButton button) {
        button.putClientProperty("JComponent.sizeVariant", "small");
        return button;
    }

    void show(Picture picture) {
        view.show(picture);
    }

    void show(String sentence) {
        view.show(sentence);
    }

    /** Whether the chart holds still while the run goes on. */
    boolean isFrozen() {
        return freeze.isSelected();
    }

    /** Holds the chart still, or lets it go on. */
    void toggleFrozen() {
        freeze.setSelected(!freeze.isSelected());
    }

    ChartView view() {
        return view;
    }

    /** Puts the chart on the clipboard as an image, white as paper. */
    void copy() {
        view.picture()
                .ifPresent(picture -> Toolkit.getDefaultToolkit()
                        .getSystemClipboard()
                        .setContents(new Copy(ChartView.paper(picture, COPY_WIDTH)), null));
    }

    /** Asks for a place and saves the chart there: {@code png}, {@code svg}, or its numbers as {@code csv}. */
    void save(String kind) {
        if (view.picture().isEmpty()) {
            dialogs.tell(words.of("chart.save"), words.of("chart.nothing"));
            return;
        }
        Picture picture = view.picture().get();
        if (kind.equals("csv")) {
            new CsvMenu(words, dialogs).save(picture.name(), data.get());
            return;
        }
        dialogs.save(words.of("chart.save"), Path.of(picture.name() + "." + kind))
                .ifPresent(file -> {
                    try {
                        PictureFile.write(picture, file);
                    } catch (IOException e) {
                        dialogs.warn(words.of("chart.save"), words.of("disk.trouble", file, words.of(e)));
                    }
                });
    }

    /** An image on its way to another program. */
    private record Copy(Image image) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.imageFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return flavor.equals(DataFlavor.imageFlavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
            if (!isDataFlavorSupported(flavor)) {
                throw new UnsupportedFlavorException(flavor);
            }
            return image;
        }
    }
}
