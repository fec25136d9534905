package pacesetter.scenario.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pacesetter.text.Hidden;
import pacesetter.text.Name;

/** The user's mistakes found so far, at most {@value #LIMIT}: {@code PLACE: name (value) rule. Hint.} */
public final class Problems {
    public static final int LIMIT = 20;
    private static final int LONGEST_VALUE = 60;

    /** A set, because one anchored value may be read in several places. */
    private final Set<Problem> found = new LinkedHashSet<>();

    /** What was read in another way than it was written, in the order it was found. */
    private final List<Name> remarks = new ArrayList<>();

    private record Problem(Place place, Name text) {
        Name line() {
            return Name.same(place + ": ").then(text);
        }
    }

    /** Notes a mistake; the rule reads on from the value and has no full stop. */
    public void add(Place place, String name, String value, Name rule) {
        add(place, name, value, rule, Optional.empty());
    }

    /** Notes a mistake with a hint, which is a sentence. */
    public void add(Place place, String name, String value, Name rule, Name hint) {
        add(place, name, value, rule, Optional.of(hint));
    }

    /** Notes a mistake and, if there is one, a hint, which is a sentence. */
    public void add(Place place, String name, String value, Name rule, Optional<Name> hint) {
        add(place, Name.same(name), Name.same(value), rule, hint);
    }

    /** Notes a mistake in what has no name of its own in the file, or whose value is no text. */
    public void add(Place place, Name name, Name value, Name rule) {
        add(place, name, value, rule, Optional.empty());
    }

    /** The same with a hint, which is a sentence. */
    public void add(Place place, Name name, Name value, Name rule, Name hint) {
        add(place, name, value, rule, Optional.of(hint));
    }

    /** The same with a hint, if there is one. */
    public void add(Place place, Name name, Name value, Name rule, Optional<Name> hint) {
        if (!isFull()) {
            Name shown = new Name(shown(value.en()), shown(value.zh()));
            Name text = Name.of("%s (%s) %s.", "%s（%s）%s。", name, shown, rule);
            found.add(new Problem(place, text.then(hint)));
        }
    }

    /** Notes that the character at an index of a text cannot be seen, and shows the word it stands in. */
    void addHidden(Place place, String text, int at) {
        int from = at;
        while (from > 0 && Character.isLetterOrDigit(text.codePointBefore(from))) {
            from = text.offsetByCodePoints(from, -1);
        }
        int end = text.offsetByCodePoints(at, 1);
        while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
            end = text.offsetByCodePoints(end, 1);
        }
        add(
                place,
                new Name("text", "文字"),
                Name.same(text.substring(from, end)),
                Name.of(
                        "must not hold %s, which cannot be seen",
                        "不得含有看不见的字符 %s", Hidden.written(text.codePointAt(at))),
                new Name("Type it anew, do not paste it.", "请重新键入，勿粘贴。"));
    }

    /** Notes a mistake after which the rest of the file cannot be understood. */
    public ScenarioException fatal(Place place, Name name, Name value, Name rule, Optional<Name> hint) {
        if (isFull()) {
            return exception();
        }
        add(place, name, value, rule, hint);
        return exception();
    }

    /** Notes what is no mistake, but has to be known: sentences. */
    public void remark(Name text) {
        remarks.add(text);
    }

    /** What was noted so. */
    public List<Name> remarks() {
        return List.copyOf(remarks);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** True when no more mistakes are taken, so that nobody need look for them. */
    public boolean isFull() {
        return found.size() >= LIMIT;
    }

    /** How many there are. */
    public int count() {
        return found.size();
    }

    /** All of them, by file in the order the files were found wanting, then by line. */
    public ScenarioException exception() {
        List<String> files =
                found.stream().map(problem -> problem.place().file()).distinct().toList();
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(
                        (Problem problem) -> files.indexOf(problem.place().file()))
                .thenComparing(problem -> problem.place().line())
                .thenComparing(problem -> problem.place().column()));
        return new ScenarioException(sorted.stream().map(Problem::line).toList());
    }

    /** The value on one line, with what cannot be seen as its number. */
    private static String shown(String value) {
        String line = Hidden.shown(value.strip().replaceAll("[\n\t]", " "));
        return line.codePointCount(0, line.length()) <= LONGEST_VALUE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}
