package pacesetter.cli;

import java.util.ArrayList;
import java.util.List;
import pacesetter.scenario.Scenario;
import pacesetter.text.Name;
import picocli.CommandLine.Option;

/** Which strategies of a scenario a command runs. */
final class StrategiesOption {
    @Option(
            names = {"--strategy", "--strategies"},
            paramLabel = "A,B,…",
            split = ",",
            description = "Strategies of the scenario, with a comma between; or repeat the option.")
    private List<String> names = List.of();

    /** What was typed, in its order. */
    List<String> typed() {
        return names.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /**
     * Indices into the scenario's strategies; none if none was typed.
     *
     * @throws Refusal if one is given twice
     * @throws pacesetter.scenario.source.ScenarioException if the scenario has none of that name
     */
    List<Integer> in(Scenario scenario) {
        List<Integer> chosen = new ArrayList<>();
        for (String name : typed()) {
            int index = scenario.strategies().indexOf(scenario.strategy(name));
            if (chosen.contains(index)) {
                throw Refusal.invalid(Name.of("--strategy (%s) is given twice.", "--strategy（%s）给了两次。", name));
            }
            chosen.add(index);
        }
        return chosen;
    }
}
