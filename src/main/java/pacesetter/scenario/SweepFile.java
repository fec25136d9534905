package pacesetter.scenario;

import java.nio.file.Path;
import java.util.List;

/**
 * What a sweep file asks for, checked.
 *
 * @param id short name, by default the file's
 * @param path of the scenario file
 * @param scenario as it is before factors change it
 * @param strategies indices into the scenario's strategies, at least one
 * @param replicates worlds for each strategy and point
 * @param isNullMeasured whether runs are measured beside their frozen twin
 * @param outcomes columns of the outcomes to keep, empty for all
 */
public record SweepFile(
        String id,
        Name title,
        Path path,
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
        strategies = List.copyOf(strategies);
        factors = List.copyOf(factors);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The sweep of a file.
     *
     * @param outcomes the columns there are
     * @throws ScenarioException if anything is wrong with it, or with the scenario it names
     */
    public static SweepFile read(Path path, List<String> outcomes) {
        return new SweepReader(FileStore.DISK, path, outcomes).read();
    }

    /** Whether a file means to be a sweep rather than a scenario: it names a scenario on its outermost level. */
    public static boolean isSweep(Path path) {
        return SweepReader.isSweep(FileStore.DISK, path);
    }
}
