package pacesetter.scenario.observed;

/**
 * A region that could adopt, as a table of them names it.
 *
 * @param name the code where there is no name
 * @param population NaN where it is not given
 */
public record ObservedUnit(String code, String name, double population) {
    /** Whether a file means it by that word. */
    public boolean isCalled(String word) {
        return word.equalsIgnoreCase(code) || word.equalsIgnoreCase(name);
    }
}
