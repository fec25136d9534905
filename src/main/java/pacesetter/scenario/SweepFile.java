package pacesetter.scenario;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a sweep file asks for, checked.
 *
 * @param id short name, by default the file's
 * @param path of the scenario file
 * @param settings values set over those of the scenario file, by full name of the parameter; none of a factor
 * @param scenario with the settings, as it is before factors change it
 * @param strategies indices into the scenario's strategies, at least one
 * @param replicates worlds for each strategy and point
 * @param isNullMeasured whether runs are measured beside their frozen twin
 * @param outcomes columns of the outcomes to keep, empty for all
 */
public record SweepFile(
        String id,
        Name title,
        Path path,
        Map<String, String> settings,
        Scenario scenario,
        List<Integer> strategies,
        int replicates,
        long seed,
        boolean isNullMeasured,
        List<Factor> factors,
        Plan plan,
        List<String> outcomes,
        Kept series,
        Kept events,
        int some) {

    /** For which runs tables are kept. */
    public enum Kept {
        ALL,
        /** The first replicates. */
        SOME,
        NONE
    }

    public SweepFile {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        strategies = List.copyOf(strategies);
        factors = List.copyOf(factors);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The sweep of a file.
     *
     * @param outcomes the columns there are
     * @param settings values set over those of the scenario file, by full name of the parameter
     * @throws ScenarioException if anything is wrong with it, with the scenario it names, or with the settings
     */
    public static SweepFile read(Path path, List<String> outcomes, Map<String, String> settings) {
        return new SweepReader(FileStore.DISK, path, outcomes, settings).read();
    }

    /**
     * The scenario with the settings and, beside them, the values of a design point.
     *
     * @throws ScenarioException if the values do not go together
     */
    public Scenario at(Map<String, String> point) {
        Map<String, String> values = new LinkedHashMap<>(settings);
        values.putAll(point);
        return Scenario.read(path, values);
    }

    /** Whether a file means to be a sweep rather than a scenario: it names a scenario on its outermost level. */
    public static boolean isSweep(Path path) {
        return SweepReader.isSweep(FileStore.DISK, path);
    }
}
