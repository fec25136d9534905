package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.prefs.Preferences;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JRootPane;
import javax.swing.JTextField;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;
import pacesetter.gui.live.Player;
import pacesetter.gui.look.Palette;
import pacesetter.gui.look.WindowWords;
import pacesetter.text.Language;

/** A window under test, and a user who looks at it and presses its buttons. */
final class Desk implements AutoCloseable {
    static final Path ZHEJIANG = Path.of("scenarios/zhejiang-2018.yaml");
    private static final long PATIENCE = 300; // seconds: on a busy machine it goes on slowly, and still goes on

    final MainWindow window;
    final Answers answers = new Answers();
    final WindowWords words;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Desk(Language language, Palette palette, Path directory) {
        words = new WindowWords(language);
        window = on(() -> {
            palette.install();
            Preferences kept = Preferences.userRoot().node("pacesetter-test");
            kept.clear(); // opens as for the first time, whatever the window before left
            Memory memory = new Memory(kept);
            Program program = new Program(
                    "0",
                    directory,
                    directory.resolve("scenarios"),
                    command -> "pacesetter " + String.join(" ", command));
            return new MainWindow(words, program, memory, Optional.of(answers), closed::countDown);
        });
    }

    static Desk open(Language language, Palette palette, Optional<Path> scenario, Path directory) {
        Desk desk = new Desk(language, palette, directory);
        run(() -> desk.window.open(scenario, Optional.empty()));
        if (scenario.isPresent()) {
            await(() -> desk.window.race().isPresent() || !desk.answers.told.isEmpty());
        }
        return desk;
    }

    static Desk open(Language language, Path scenario, Path directory) {
        return open(language, Palette.LIGHT, Optional.of(scenario), directory);
    }

    /** Chooses a scenario where runs are begun. */
    void choose(Path scenario) {
        run(() -> window.start().choose(scenario, () -> {}));
        await(() -> !window.start().isReading());
    }

    RacePanel race() {
        if (!SwingUtilities.isEventDispatchThread()) {
            await(() -> window.race().isPresent() || !answers.told.isEmpty());
        }
        return on(() -> window.race().orElseThrow(() -> new AssertionError(answers.told)));
    }

    Player player() {
        return race().player();
    }

    /** Plays to the end of a week. */
    void goTo(int weeks) {
        run(() -> race().transport().goTo(weeks));
        await(() -> player().run().ticks() == weeks && player().state() != Player.State.PLAYING);
    }

    /** Makes the window this large. */
    void resize(int width, int height) {
        run(() -> window.frame().setSize(width, height));
        await(() -> window.frame().getRootPane().getWidth() == width
                && window.frame().getRootPane().getHeight() == height);
    }

    /** Writes into a field as a user does who does not press Enter. */
    void type(JTextField field, String text) {
        run(field::requestFocusInWindow);
        await(field::isFocusOwner);
        run(() -> {
            field.selectAll();
            field.replaceSelection(text);
        });
    }

    /** Does what a key of the menus does. */
    void verb(String name) {
        run(() -> {
            JMenuBar bar = window.frame().getJMenuBar();
            for (int menu = 0; menu < bar.getMenuCount(); menu++) {
                for (Component item : bar.getMenu(menu).getMenuComponents()) {
                    if (item instanceof JMenuItem known
                            && words.of("verb." + name).equals(known.getText())) {
                        assertThat(known.isEnabled()).as(name).isTrue();
                        known.getAction().actionPerformed(new ActionEvent(known, ActionEvent.ACTION_PERFORMED, name));
                        return;
                    }
                }
            }
            throw new AssertionError("nothing in the menus is called " + name);
        });
    }

    /** Chooses an item of the menu that has just popped up. */
    void menu(String text) {
        run(() -> {
            MenuElement[] path = MenuSelectionManager.defaultManager().getSelectedPath();
            for (MenuElement each : path[0].getSubElements()) {
                if (each instanceof JMenuItem item && text.equals(item.getText())) {
                    item.doClick(0);
                    return;
                }
            }
            throw new AssertionError("no item " + text);
        });
    }

    /** Plays to the end as fast as it can. */
    void play() {
        run(() -> {
            player().setSpeed(Player.UNLIMITED);
            player().play();
        });
        await(() -> player().state() != Player.State.PLAYING);
    }

    /** Does something on the event thread and waits for it. */
    static <T> T on(Callable<T> deed) {
        List<T> result = new java.util.ArrayList<>();
        run(() -> {
            try {
                result.add(deed.call());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return result.get(0);
    }

    static void run(Runnable deed) {
        if (SwingUtilities.isEventDispatchThread()) {
            deed.run();
            return;
        }
        try {
            SwingUtilities.invokeAndWait(deed);
        } catch (InterruptedException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until it is so, looking on the event thread. */
    static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!on(condition::getAsBoolean)) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    /** Presses the button of that text, if it can be pressed. */
    void press(String text) {
        run(() -> {
            AbstractButton button = button(text);
            assertThat(button.isEnabled()).as(text).isTrue();
            button.doClick(0);
        });
    }

    /** The button of that text. */
    AbstractButton button(String text) {
        return on(() -> find(
                        window.frame(), AbstractButton.class, each -> text.equals(each.getText()) && each.isShowing())
                .orElseThrow(() -> new AssertionError("no button " + text)));
    }

    /** The component of that name. */
    <C extends Component> C named(Class<C> type, String name) {
        return on(() -> find(window.frame(), type, each -> name.equals(each.getName()))
                .orElseThrow(() -> new AssertionError("nothing is called " + name)));
    }

    /** All components of a kind. */
    List<Component> all(Predicate<Component> wanted) {
        List<Component> found = new java.util.ArrayList<>();
        collect(window.frame(), wanted, found);
        return found;
    }

    private static void collect(Container root, Predicate<Component> wanted, List<Component> found) {
        for (Component each : root.getComponents()) {
            if (wanted.test(each)) {
                found.add(each);
            }
            if (each instanceof Container inner) {
                collect(inner, wanted, found);
            }
        }
    }

    /** The first component of a kind in a window. */
    static <C extends Component> C first(Container root, Class<C> type) {
        return find(root, type, each -> true).orElseThrow();
    }

    private static <C extends Component> Optional<C> find(Container root, Class<C> type, Predicate<C> wanted) {
        for (Component each : root.getComponents()) {
            if (type.isInstance(each) && wanted.test(type.cast(each))) {
                return Optional.of(type.cast(each));
            }
            if (each instanceof Container inner) {
                Optional<C> found = find(inner, type, wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Keeps a picture of the window in {@code target/screenshots}. The window paints it itself, on the event thread: what
     * a screen shows comes some time later, may be covered, and on some systems is nobody's to read.
     */
    BufferedImage photograph(String name) {
        return photograph(window.frame().getRootPane(), name);
    }

    /** Keeps a picture of another window of the program. */
    static BufferedImage photograph(JRootPane root, String name) {
        BufferedImage image = on(() -> paint(root));
        try {
            File file = Files.createDirectories(Path.of("target/screenshots"))
                    .resolve(name + ".png")
                    .toFile();
            ImageIO.write(image, "png", file);
            return image;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BufferedImage paint(JRootPane root) {
        assertThat(root.isShowing()).isTrue();
        RepaintManager.currentManager(root).validateInvalidComponents(); // else it would come with the next paint
        BufferedImage image = new BufferedImage(root.getWidth(), root.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        root.print(g);
        g.dispose();
        return image;
    }

    /** Where a component of the window lies in its picture. */
    Rectangle place(Component component) {
        return on(() -> SwingUtilities.convertRectangle(
                component.getParent(), component.getBounds(), window.frame().getRootPane()));
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    @Override
    public void close() {
        if (!isClosed()) {
            run(() -> window.frame().dispose());
        }
    }
}
