package pacesetter.bench;

import java.nio.file.Path;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;

/** The shipped scenarios that are timed; benchmarks start in the project's folder. */
public final class Zhejiang {
    /** Regions, domains and weeks, as JMH wants them at compile time. */
    public static final int REGIONS = 89;

    public static final int DOMAINS = 60;
    public static final int WEEKS = 104;
    public static final int PROGRAMMES = REGIONS * DOMAINS;
    public static final int PROGRAMME_TICKS = PROGRAMMES * WEEKS;

    private Zhejiang() {}

    /** @throws IllegalStateException if the file no longer has the size that times are divided by */
    public static Scenario read() {
        Scenario scenario = ScenarioReader.read(Path.of("scenarios/zhejiang-2018.yaml"));
        check(scenario, REGIONS, DOMAINS, WEEKS);
        return scenario;
    }

    static void check(Scenario scenario, int regions, int domains, int weeks) {
        if (scenario.regions().size() != regions
                || scenario.domains().size() != domains
                || scenario.calendar().ticks() != weeks) {
            throw new IllegalStateException(scenario.id() + " has another size than it is timed by");
        }
    }
}
