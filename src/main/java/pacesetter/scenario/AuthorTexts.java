package pacesetter.scenario;

import static pacesetter.scenario.shape.Key.optional;

import java.util.Optional;
import pacesetter.scenario.shape.Keys;
import pacesetter.scenario.shape.Label;
import pacesetter.text.Name;

/**
 * What only the author of a scenario can say of it in a description of the model, in Markdown; it decides nothing simulated.
 *
 * @param purpose which question the study asks
 * @param rationale why its entities, domains and values are those chosen
 */
public record AuthorTexts(Optional<Name> purpose, Optional<Name> rationale) {
    public static final String PURPOSE = "purpose";
    public static final String RATIONALE = "rationale";

    /** The keys of a scenario file that name the texts' files. */
    public static final Keys KEYS = Keys.of(
            "Texts of yours, in Markdown, for the description that odd writes; they decide nothing simulated.",
            optional(PURPOSE, new Label(), "File that says which question the study asks; or {en: file, zh: file}."),
            optional(
                    RATIONALE,
                    new Label(),
                    "File that says why these entities, domains and values were chosen; or {en: file, zh: file}."));
}
