package pacesetter.pattern;

import java.util.List;

/**
 * A pattern, the experiment that looks for it, and what was read from the result.
 *
 * @param id as the model's purpose numbers it
 * @param statement what it says
 * @param experiment what is run and what is paired
 * @param command that makes the runs
 * @param builtIn the parameter that puts it in, or why it could fail
 * @param reading of that verdict
 */
record Pattern(
        String id,
        String statement,
        String experiment,
        String command,
        String builtIn,
        List<Claim> claims,
        Reading reading) {
    /** What the claims say together. */
    enum Verdict {
        APPEARS("appears"),
        IN_PART("appears in part"),
        ABSENT("does not appear");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** What a reader should make of a verdict; void as soon as another is measured. */
    record Reading(Verdict of, String text) {}

    Pattern {
        claims = List.copyOf(claims);
    }

    Verdict verdict() {
        long held = claims.stream()
                .filter(claim -> claim.finding() == Claim.Finding.HOLDS)
                .count();
        return held == claims.size() ? Verdict.APPEARS : held == 0 ? Verdict.ABSENT : Verdict.IN_PART;
    }
}
