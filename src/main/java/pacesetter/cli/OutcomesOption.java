package pacesetter.cli;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pacesetter.analysis.Outcome;
import pacesetter.run.Layout;
import pacesetter.run.Run;
import pacesetter.scenario.Scenario;
import pacesetter.text.Name;
import pacesetter.text.Spelling;
import picocli.CommandLine.Option;

/** Which outcomes a command runs a scenario for. */
final class OutcomesOption {
    private static final Name KNOWN = new Name(
            "Outcomes are columns of runs.csv, for instance performance.", "结果指标是 runs.csv 的列，例如 performance。");

    @Option(
            names = "--outcome",
            paramLabel = "NAME",
            description = "Outcome to look at, as in compare; repeat it for more (default: those of compare that have a"
                    + " direction).")
    private List<String> names = List.of();

    /** What was typed, in its order. */
    List<String> typed() {
        return List.copyOf(names);
    }

    /** Refuses, before anything is run, what is no outcome of a scenario, or one twice. */
    void check(Scenario scenario) {
        check("--outcome", names, scenario);
    }

    static void check(String option, List<String> names, Scenario scenario) {
        Set<String> known = Layout.outcomes(scenario).keySet();
        for (String name : names) {
            if (!known.containsAll(Outcome.columns(name))) {
                Name said = Name.of("%s (%s) is no outcome of this scenario.", "%s（%s）不是此情景的结果指标。", option, name);
                throw Refusal.invalid(said.then(Spelling.hint(name, known).or(() -> Optional.of(KNOWN))));
            }
            if (Collections.frequency(names, name) > 1) {
                throw Refusal.invalid(Name.of("%s (%s) is given twice.", "%s（%s）给了两次。", option, name));
            }
        }
    }

    /** The frozen twin only where an outcome needs it: it takes as long as the run. */
    Run.Null noise() {
        return noise(names);
    }

    static Run.Null noise(List<String> names) {
        return names.stream().flatMap(name -> Outcome.columns(name).stream()).anyMatch(name -> name.startsWith("null_"))
                ? Run.Null.TWIN
                : Run.Null.OFF;
    }
}
