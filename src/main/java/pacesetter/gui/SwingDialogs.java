package pacesetter.gui;

import java.awt.Component;
import java.awt.Dimension;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JEditorPane;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.WindowConstants;
import javax.swing.filechooser.FileFilter;
import pacesetter.gui.look.WindowWords;

/** Dialogs before the user's eyes. */
final class SwingDialogs implements Dialogs {
    private static final Dimension PAGE = new Dimension(820, 680);

    private final Component owner;
    private final WindowWords words;

    SwingDialogs(Component owner, WindowWords words) {
        this.owner = owner;
        this.words = words;
    }

    @Override
    public void tell(String title, String message) {
        JOptionPane.showMessageDialog(owner, text(message), title, JOptionPane.INFORMATION_MESSAGE);
    }

    @Override
    public void warn(String title, String message) {
        JOptionPane.showMessageDialog(owner, text(message), title, JOptionPane.WARNING_MESSAGE);
    }

    @Override
    public void page(String title, String html) {
        JEditorPane page = new JEditorPane("text/html", "");
        page.setEditable(false);
        page.putClientProperty(
                JEditorPane.HONOR_DISPLAY_PROPERTIES, true); // the window's letters, which have all characters
        page.setText("<html><body style='margin: 12px'>" + html + "</body></html>");
        page.setCaretPosition(0);
        JDialog dialog = new JDialog(JOptionPane.getFrameForComponent(owner), title);
        dialog.add(new JScrollPane(page));
        dialog.setSize(PAGE);
        dialog.setLocationRelativeTo(owner);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> dialog.dispose(),
                        KeyStroke.getKeyStroke("ESCAPE"),
                        JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        dialog.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        dialog.setVisible(true);
    }

    /** A text that can be selected and copied, as wide as a dialog should be. */
    private static Component text(String message) {
        JTextArea area = new JTextArea(message);
        area.setEditable(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setOpaque(false);
        area.setColumns(56);
        area.setRows(Math.min(18, Math.max(2, message.split("\n", -1).length + message.length() / 80)));
        JScrollPane scroll = new JScrollPane(area);
        scroll.setBorder(null);
        return scroll;
    }

    @Override
    public Optional<Integer> ask(String title, String question, List<String> answers) {
        int answer = JOptionPane.showOptionDialog(
                owner,
                text(question),
                title,
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.QUESTION_MESSAGE,
                null,
                answers.toArray(),
                answers.get(0));
        return answer < 0 ? Optional.empty() : Optional.of(answer);
    }

    @Override
    public Optional<String> line(String title, String question, String suggestion) {
        Object line = JOptionPane.showInputDialog(
                owner, question, title, JOptionPane.QUESTION_MESSAGE, null, null, suggestion);
        return Optional.ofNullable(line).map(String::valueOf);
    }

    @Override
    public Optional<Path> open(String title, Path folder, List<String> endings) {
        JFileChooser chooser = chooser(title, folder);
        chooser.setFileFilter(new FileFilter() {
            @Override
            public boolean accept(File file) {
                String name = file.getName().toLowerCase(Locale.ROOT);
                return file.isDirectory() || endings.stream().anyMatch(name::endsWith);
            }

            @Override
            public String getDescription() {
                return String.join(", ", endings);
            }
        });
        return chosen(chooser, chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> openFolder(String title, Path folder) {
        JFileChooser chooser = chooser(title, folder);
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        return chosen(chooser, chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> save(String title, Path suggestion) {
        JFileChooser chooser = chooser(title, suggestion.toAbsolutePath().resolveSibling(""));
        chooser.setSelectedFile(suggestion.toFile());
        Optional<Path> file = chosen(chooser, chooser.showSaveDialog(owner));
        if (file.filter(Files::exists).isEmpty()) {
            return file;
        }
        List<String> answers = List.of(words.of("dialog.replace"), words.of("dialog.cancel"));
        return ask(title, words.of("dialog.exists", file.get()), answers)
                .filter(answer -> answer == 0)
                .flatMap(yes -> file);
    }

    private static JFileChooser chooser(String title, Path folder) {
        JFileChooser chooser = new JFileChooser(folder.toFile());
        chooser.setDialogTitle(title);
        return chooser;
    }

    private static Optional<Path> chosen(JFileChooser chooser, int answer) {
        return answer == JFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }
}
