package pacesetter.gui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Answers to dialogs, given beforehand, and what was told. */
final class Answers implements Dialogs {
    final List<String> told = new ArrayList<>();
    final Deque<Object> given = new ArrayDeque<>();

    @Override
    public void tell(String title, String message) {
        told.add(message);
    }

    @Override
    public void page(String title, String html) {
        told.add(html);
    }

    @Override
    public void warn(String title, String message) {
        told.add(message);
    }

    @Override
    public Optional<Integer> ask(String title, String question, List<String> answers) {
        told.add(question);
        return next(Integer.class);
    }

    @Override
    public Optional<String> line(String title, String question, String suggestion) {
        return next(String.class);
    }

    @Override
    public Optional<Path> open(String title, Path folder, List<String> endings) {
        return next(Path.class);
    }

    @Override
    public Optional<Path> openFolder(String title, Path folder) {
        return next(Path.class);
    }

    @Override
    public Optional<Path> save(String title, Path suggestion) {
        return next(Path.class);
    }

    private <T> Optional<T> next(Class<T> type) {
        return Optional.ofNullable(given.poll()).map(type::cast);
    }
}
