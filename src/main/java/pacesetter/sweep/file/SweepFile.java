package pacesetter.sweep.file;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacesetter.run.Run;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.scenario.source.FileStore;
import pacesetter.scenario.source.Place;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.sweep.Design;
import pacesetter.sweep.Factor;
import pacesetter.sweep.Filling;
import pacesetter.sweep.Keep;
import pacesetter.sweep.Kept;
import pacesetter.sweep.Plan;
import pacesetter.sweep.Shard;
import pacesetter.sweep.Sweep;
import pacesetter.sweep.Worlds;
import pacesetter.text.Name;

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
 * @param points where the values of its design points stand
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
        Place points,
        Plan plan,
        List<String> outcomes,
        Kept series,
        Kept events,
        int some,
        Worlds worlds) {

    public SweepFile {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        strategies = List.copyOf(strategies);
        factors = List.copyOf(factors);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The sweep of a file.
     *
     * @param settings values set over those of the scenario file, by full name of the parameter
     * @throws ScenarioException if anything is wrong with it, with the scenario it names, or with the settings
     */
    public static SweepFile read(Path path, Map<String, String> settings) {
        return new SweepReader(FileStore.DISK, path, settings).read();
    }

    /**
     * The scenario with the settings and, beside them, the values of a design point.
     *
     * @throws ScenarioException if the values do not go together
     */
    public Scenario at(Map<String, String> point) {
        Map<String, String> values = new LinkedHashMap<>(settings);
        values.putAll(point);
        return ScenarioReader.read(path, values);
    }

    /** Whether a file means to be a sweep rather than a scenario: it names a scenario on its outermost level. */
    public static boolean isSweep(Path path) {
        return SweepReader.isSweep(FileStore.DISK, path);
    }

    /**
     * The sweep that the file asks for.
     *
     * @param ticks ticks to run, from 1 to the calendar's
     * @throws ScenarioException if the values of a point do not go together
     */
    public Sweep sweep(int ticks, Shard shard) {
        Design design = Design.of(plan, factors, scenario.parameters(), seed);
        for (int point = 0; point < design.size(); point++) {
            scenario.parameters().with(design.settings(point), points);
        }
        return new Sweep(
                id,
                title,
                scenario,
                strategies,
                replicates,
                seed,
                ticks,
                isNullMeasured ? Run.Null.TWIN : Run.Null.OFF,
                design,
                new Keep(outcomes, series, events, some),
                shard,
                this::at,
                Filling.of(plan, factors, scenario.parameters(), seed),
                worlds);
    }
}
