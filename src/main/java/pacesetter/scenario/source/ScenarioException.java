package pacesetter.scenario.source;

import java.util.List;

/** The user's mistakes in a scenario, each one line: {@code FILE:LINE:COLUMN: name (value) rule. Hint.} */
public final class ScenarioException extends RuntimeException {
    private final List<String> problems;

    public ScenarioException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line for each mistake, at least one. */
    public List<String> problems() {
        return problems;
    }
}
