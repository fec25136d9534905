package pacesetter.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import pacesetter.text.Coded;
import pacesetter.text.Name;

/**
 * What is other at one point of an ablation than in the scenario.
 *
 * @param values by parameter, as a scenario file would write them
 */
public record Change(Kind kind, Map<String, String> values) {
    /** What is changed. */
    public enum Kind implements Coded {
        /** The scenario as it is. */
        NONE(new Name("as it is", "原样")),
        /** A mechanism is off. */
        MECHANISM(new Name("mechanism off", "关闭一个机制")),
        /** A rule is another of those that could be. */
        RULE(new Name("other rule", "换一条规则")),
        /** Two of these that touch, together. */
        PAIR(new Name("pair that touches", "相关的两项同时改变"));

        private final Name meaning;

        Kind(Name meaning) {
            this.meaning = meaning;
        }

        @Override
        public Name meaning() {
            return meaning;
        }
    }

    static final Change NONE = new Change(Kind.NONE, Map.of());

    public Change {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Two changes at once. */
    Change and(Change other) {
        Map<String, String> both = new LinkedHashMap<>(values);
        both.putAll(other.values);
        return new Change(Kind.PAIR, both);
    }

    /** The parameters, with a plus between. */
    public String parameters() {
        return String.join("+", values.keySet());
    }

    /** Their values, with a plus between. */
    public String value() {
        return String.join("+", values.values());
    }

    /** For instance {@code mandate.until = delivered, relay.notice = 0}. */
    public String text() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
