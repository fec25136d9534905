package pacesetter.scenario.file;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import pacesetter.scenario.shape.Bound;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.Place;
import pacesetter.scenario.source.Problems;
import pacesetter.text.Name;
import pacesetter.text.Spelling;

/** Finds the index that a name in a scenario file stands for. */
final class Lookup {
    private static final int AMBIGUOUS = -1;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final Name noun;
    private final Map<String, Integer> full = new HashMap<>();
    private final Map<String, Integer> brief = new HashMap<>();

    /** Full names in the order they came, to look for what was meant. */
    private final Set<String> names = new LinkedHashSet<>();

    /** The full names of digits alone, by what is left of them without leading zeros; empty where that is left of several. */
    private final Map<String, String> bare = new HashMap<>();

    /** Full names by what was found in their place: without their leading zeros, or with more of them. */
    private final Map<String, String> mended = new LinkedHashMap<>();

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
        if (DIGITS.matcher(name).matches()) {
            bare.merge(withoutZeros(name), name, (a, b) -> a.equals(b) ? a : "");
        }
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
        String meant = meant(name);
        return full.containsKey(meant) || brief.containsKey(meant);
    }

    /** The name as it was given or, where that is none, the one number that differs from it in leading zeros. */
    private String meant(String given) {
        String name = composed(given);
        boolean mend = !full.containsKey(name)
                && !brief.containsKey(name)
                && DIGITS.matcher(name).matches();
        String number = mend ? bare.getOrDefault(withoutZeros(name), "") : "";
        return number.isEmpty() ? name : number;
    }

    private static String withoutZeros(String digits) {
        return digits.replaceFirst("^0+(?=.)", "");
    }

    /** Remarks which names were found although leading zeros were missing, or too many. */
    void remark(Problems problems) {
        if (!mended.isEmpty()) {
            Map.Entry<String, String> first = mended.entrySet().iterator().next();
            problems.remark(Name.of(
                    "%s found by another number of leading zeros: %s was read as %s.",
                    "%s因前导零个数不同而被对应：%s 读作 %s。",
                    Name.counted(mended.size(), "code was", "codes were", " 个代码"),
                    first.getKey(),
                    first.getValue()));
        }
    }

    /** With an accent and its letter as one character, however a system writes them. */
    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** The index a value stands for, or nothing and a problem noted. */
    Optional<Integer> find(String key, String given, Place place, Problems problems) {
        String name = meant(given);
        if (!name.equals(composed(given))) {
            mended.put(given, name);
        }
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
