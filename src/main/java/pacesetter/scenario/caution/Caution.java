package pacesetter.scenario.caution;

import pacesetter.text.Name;

/**
 * Something that is allowed and yet seldom meant.
 *
 * @param text sentences that give place, count and reason
 */
public record Caution(Name text) {
    static Caution of(String en, String zh) {
        return new Caution(new Name(en, zh));
    }
}
