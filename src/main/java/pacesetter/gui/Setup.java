package pacesetter.gui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacesetter.run.Run;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;

/**
 * What the user has chosen to run.
 *
 * @param file the scenario's
 * @param settings parameters that differ from the file's, as it would write them, by name
 * @param scenario the file as it was read, with the settings
 * @param strategy index into the scenario's strategies
 * @param replicate from 0
 */
record Setup(Path file, Map<String, String> settings, Scenario scenario, int strategy, long seed, int replicate) {
    /** The seed of the command line if none is given. */
    static final long FIRST_SEED = 1;

    Setup {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /**
     * A file with its first strategy.
     *
     * @throws pacesetter.scenario.source.ScenarioException if anything is wrong with it
     */
    static Setup of(Path file) {
        return new Setup(file, Map.of(), ScenarioReader.read(file), 0, FIRST_SEED, 0);
    }

    /** The same choices in a changed scenario. */
    Setup in(Scenario changed, int otherStrategy) {
        return new Setup(file, settings, changed, otherStrategy, seed, replicate);
    }

    /** The same choices in a file that has all of them. */
    Setup savedAt(Path place) {
        return new Setup(place, Map.of(), scenario, strategy, seed, replicate);
    }

    /** The run, as the command line would run it, without the frozen twin. */
    Run run() {
        return new Run(
                0, scenario, strategy, replicate, seed, scenario.calendar().ticks(), Run.Null.OFF);
    }

    /** The words of the command line that runs this and the replicates before it. */
    List<String> command() {
        List<String> command = new ArrayList<>(List.of("run", file.toString()));
        command.addAll(List.of("--strategy", scenario.strategies().get(strategy).id()));
        settings.forEach((name, value) -> command.addAll(List.of("--set", name + "=" + value)));
        command.addAll(List.of("--seed", Long.toString(seed), "--replicates", Integer.toString(replicate + 1)));
        command.addAll(List.of("--null", "off"));
        return List.copyOf(command);
    }
}
