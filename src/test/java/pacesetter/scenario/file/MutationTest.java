package pacesetter.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pacesetter.scenario.describe.Starter;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Source;
import pacesetter.scenario.source.SourceFile;
import pacesetter.text.Language;

/** Spoiled scenarios and sweeps are valid all the same, or told off with a place: never anything else, and never slowly. */
final class MutationTest {
    private static final int MUTANTS = Integer.getInteger("pacesetter.inputs", 6_000);
    private static final long SEED = 20181204;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Pattern PLACED =
            Pattern.compile("[^\n]+:[1-9][0-9]*:[1-9][0-9]*: [^\n]+\\([^\n]*\\) [^\n]+[.?]");

    /** Sweeps with what the shipped ones do not have: levels, a table of points, choices of what is kept. */
    private static final Map<String, String> SWEEPS =
            Map.of("starter/levels.yaml", """
            scenario: my-scenario.yaml
            replicates: 3
            strategies: [measured, journal]
            factors:
              - {parameter: evidence.noise, levels: [0.1, 0.2]}
              - {parameter: pressure.link, levels: [logit, linear]}
            design: {kind: one_at_a_time}
            outcomes: [delivered_end, covered_end]
            keep: {series: none, events: all}
            """, "starter/cube.yaml", """
            scenario: my-scenario.yaml
            replicates: 3
            seed: 7
            null: off
            factors:
              - {parameter: evidence.noise, from: 0.02, to: 0.2, scale: log}
              - {parameter: landscape.bits, from: 8, to: 12}
            design: {kind: latin_hypercube, points: 8}
            """, "starter/points.yaml", """
            scenario: my-scenario.yaml
            replicates: 3
            design: {kind: csv, file: points.csv}
            """);

    private static final String POINTS = "point,evidence.noise,pressure.link\n0,0.1,logit\n1,0.3,linear\n";

    /** A scenario or a sweep and one of the files it is read from. */
    private record Victim(String name, boolean sweep, String file) {}

    @Test
    void aSpoiledFileIsValidOrHasPlacedProblems() throws IOException {
        MemoryFiles files = MemoryFiles.of(ShippedScenariosTest.SCENARIOS);
        Starter.files(Language.EN).forEach((name, bytes) -> files.with("starter/" + name, bytes));
        SWEEPS.forEach(files::with);
        files.with("starter/points.csv", POINTS);
        List<Victim> victims = victims(files);
        long valid = IntStream.range(0, MUTANTS)
                .parallel()
                .filter(mutant -> isValid(files, victims.get(mutant % victims.size()), mutant))
                .count();
        System.out.println(
                "figures: " + MUTANTS + " spoiled files, " + (MUTANTS - valid) + " told off"); // for campaigns
        // Some changes are harmless; if most were, nothing would have been tried.
        assertThat(valid).isBetween(MUTANTS / 20L, MUTANTS / 2L);
    }

    private static boolean isValid(MemoryFiles files, Victim victim, int mutant) {
        byte[] spoiled = Mutation.spoil(files.bytes(victim.file()), new SplittableRandom(SEED + mutant));
        ThreadMXBean cpu = ManagementFactory.getThreadMXBean(); // wall time would measure the machine's other work
        long start = cpu.getCurrentThreadCpuTime();
        List<String> problems;
        try {
            MemoryFiles with = files.but(victim.file(), spoiled);
            problems = victim.sweep() ? with.sweepProblems(victim.name()) : with.problems(victim.name());
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("mutant " + mutant + " of " + victim.file(), e);
        }
        assertThat(Duration.ofNanos(cpu.getCurrentThreadCpuTime() - start))
                .as("time of mutant %s of %s", mutant, victim.file())
                .isLessThan(PATIENCE);
        assertThat(problems).hasSizeLessThanOrEqualTo(Problems.LIMIT).allMatch(PLACED.asMatchPredicate());
        return problems.isEmpty();
    }

    /** The YAML files three times as often as the tables. */
    private static List<Victim> victims(MemoryFiles files) throws IOException {
        List<String> scenarios = new ArrayList<>(List.of("starter/" + Starter.SCENARIO));
        ShippedScenariosTest.shipped()
                .forEach(path -> scenarios.add(Source.shown(ShippedScenariosTest.SCENARIOS.relativize(path))));
        List<Victim> victims = new ArrayList<>();
        for (String scenario : scenarios) {
            for (SourceFile file : files.read(scenario).files()) {
                String name = Source.shown(MemoryFiles.ROOT.relativize(MemoryFiles.ROOT
                        .resolve(scenario)
                        .resolveSibling(file.path())
                        .normalize()));
                victims.addAll(Collections.nCopies(name.endsWith(".csv") ? 1 : 3, new Victim(scenario, false, name)));
            }
        }
        List<String> sweeps = new ArrayList<>(SWEEPS.keySet());
        Collections.sort(sweeps); // such a map has another order each time
        sweeps.addAll(List.of(
                "sweeps/equal-budgets.yaml", "sweeps/promotion-strategies.yaml", "sweeps/uncertain-parameters.yaml"));
        for (String sweep : sweeps) {
            assertThat(files.sweepProblems(sweep)).as(sweep).isEmpty();
            victims.addAll(Collections.nCopies(3, new Victim(sweep, true, sweep)));
        }
        victims.add(new Victim("starter/points.yaml", true, "starter/points.csv"));
        return victims;
    }
}
