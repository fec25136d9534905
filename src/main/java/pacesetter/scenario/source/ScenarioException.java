package pacesetter.scenario.source;

import java.util.List;
import pacesetter.text.Language;
import pacesetter.text.Name;
import pacesetter.text.Told;

/** The user's mistakes in a scenario, each one line: {@code FILE:LINE:COLUMN: name (value) rule. Hint.} */
public final class ScenarioException extends RuntimeException implements Told {
    private final List<Name> problems;

    public ScenarioException(List<Name> problems) {
        super(String.join("\n", problems.stream().map(Name::en).toList()));
        this.problems = List.copyOf(problems);
    }

    /** One line for each mistake in English, at least one. */
    public List<String> problems() {
        return problems(Language.EN);
    }

    /** One line for each mistake. */
    public List<String> problems(Language language) {
        return problems.stream().map(language::of).toList();
    }

    @Override
    public Name told() {
        return new Name(String.join("\n", problems(Language.EN)), String.join("\n", problems(Language.ZH)));
    }
}
