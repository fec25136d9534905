package pacesetter.scenario.observed;

/**
 * When a region adopted, as far as it is known, in ticks: negative before the start, and perhaps behind the end.
 *
 * @param region index of the region in its scenario
 * @param first the first tick in which it may have been
 * @param last the last one: at its end it surely had adopted
 */
public record AdoptionTicks(int region, int first, int last) {
    public AdoptionTicks {
        if (last < first) {
            throw new IllegalArgumentException("ticks (" + first + ", " + last + ") must not be empty");
        }
    }
}
