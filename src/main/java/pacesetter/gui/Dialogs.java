package pacesetter.gui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the window asks and tells in windows of their own; a test answers in the user's place. */
interface Dialogs {
    /** Tells something; the message may have several lines. */
    void tell(String title, String message);

    /** Shows a page beside the window, which goes on; the page is HTML without its head. */
    void page(String title, String html);

    /** Tells what went wrong. */
    void warn(String title, String message);

    /** Asks for one of some answers; empty if the user gives none. */
    Optional<Integer> ask(String title, String question, List<String> answers);

    /** Asks for a line of text. */
    Optional<String> line(String title, String question, String suggestion);

    /** Asks for the file to open, one with such an ending, for instance {@code .yaml}. */
    Optional<Path> open(String title, Path folder, List<String> endings);

    /** Asks for the folder to open. */
    Optional<Path> openFolder(String title, Path folder);

    /** Asks where to save; a file that is there is replaced if the user agrees. */
    Optional<Path> save(String title, Path suggestion);
}
