package pacesetter.scenario.file;

import static pacesetter.scenario.shape.Key.optional;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pacesetter.scenario.shape.Keys;
import pacesetter.scenario.shape.Label;
import pacesetter.scenario.shape.Values;
import pacesetter.text.Name;
import pacesetter.text.Tiers;

/** Reads what a scenario calls its regions, their groups and the whole. */
final class TierWords {
    private static final Label LABEL = new Label();

    static final Keys KEYS = Keys.of(
            "What regions, their groups and the whole are called in charts, summaries, reports and the window; tables and"
                    + " columns keep their names.",
            optional("region", LABEL, Tiers.DEFAULT.region().en(), "One region, for instance {en: State, zh: 州}."),
            optional("regions", LABEL, "the regular plural", "Several of them, for instance Laender."),
            optional(
                    "group",
                    LABEL,
                    Tiers.DEFAULT.group().en(),
                    "What regions belong to, for instance Census division."),
            optional("groups", LABEL, "the regular plural", "Several of them."),
            optional("whole", LABEL, Tiers.DEFAULT.whole().en(), "All of them together, for instance Federation."));

    private TierWords() {}

    static Tiers read(Values scenario) {
        Values keys = scenario.groupOrEmpty("tiers");
        Map<String, Name> words = new HashMap<>();
        for (String word : List.of("region", "regions", "group", "groups", "whole")) {
            keys.name(word).ifPresent(name -> words.put(word, name));
        }
        return Tiers.of(words);
    }
}
