package pacesetter.scenario.file;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pacesetter.scenario.shape.Bound;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.Place;
import pacesetter.scenario.source.Problems;
import pacesetter.text.Name;
import pacesetter.text.Spelling;

/** Finds the index that a name in a scenario file stands for. */
final class Lookup {
    private static final int AMBIGUOUS = -1;

    private final Name noun;
    private final Map<String, Integer> full = new HashMap<>();
    private final Map<String, Integer> brief = new HashMap<>();

    /** Full names in the order they came, to look for what was meant. */
    private final Set<String> names = new LinkedHashSet<>();

    private boolean complete = true;

    /**
     * An empty lookup.
     *
     * @param noun what the names are names of: "region"
     */
    Lookup(Name noun) {
        this.noun = noun;
    }

    /** Takes a full name; one that two share stands for none. */
    void add(String given, int index) {
        String name = composed(given);
        names.add(name);
        full.merge(name, index, (a, b) -> a.equals(b) ? a : AMBIGUOUS);
    }

    /** Takes a name that counts where no full name is the same; one that two share stands for none. */
    void addBrief(String name, int index) {
        brief.merge(composed(name), index, (a, b) -> a.equals(b) ? a : AMBIGUOUS);
    }

    /** Says that names are missing because of a problem already noted, so that unknown ones are no news. */
    void incomplete() {
        complete = false;
    }

    boolean knows(String name) {
        return full.containsKey(composed(name));
    }

    /** Whether a name stands for something, or for too much. */
    boolean isKnown(String name) {
        return full.containsKey(composed(name)) || brief.containsKey(composed(name));
    }

    /** With an accent and its letter as one character, however a system writes them. */
    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** The index a value stands for, or nothing and a problem noted. */
    Optional<Integer> find(String key, String given, Place place, Problems problems) {
        String name = composed(given);
        Integer index = full.containsKey(name) ? full.get(name) : brief.get(name);
        if (index != null && index != AMBIGUOUS) {
            return Optional.of(index);
        }
        if (!complete) {
            return Optional.empty();
        }
        if (index != null) {
            problems.add(
                    place,
                    key,
                    name,
                    Name.of("names more than one %s", "对应多个%s", noun),
                    new Name("Write the full name or the code.", "请写全名或代码。"));
        } else if (!problems.isFull()) {
            List<String> candidates = new ArrayList<>(names);
            candidates.addAll(brief.keySet().stream().sorted().toList());
            problems.add(
                    place,
                    key,
                    name,
                    Name.of("is no %s of this scenario", "不是本情景的%s", noun),
                    isNumber(name) ? Optional.empty() : Spelling.hint(name, candidates));
        }
        return Optional.empty();
    }

    /** Whether it has no letter: the nearest code is that of the next region, which is not what was meant. */
    private static boolean isNumber(String name) {
        return name.codePoints().noneMatch(Character::isLetter);
    }

    /** The index the value of a key stands for; nothing if it is absent, or if a problem was noted. */
    Optional<Integer> find(String key, Values values, Problems problems) {
        return values.text(key).flatMap(name -> find(key, name, values.place(key), problems));
    }

    /** The indices the elements of a list stand for, each once, in file order. */
    Set<Integer> findAll(String key, Values values, Problems problems) {
        Set<Integer> indices = new LinkedHashSet<>();
        for (Bound element : values.list(key)) {
            find(key, (String) element.value(), element.place(), problems).ifPresent(indices::add);
        }
        return indices;
    }
}
