package pacesetter.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Spoiled scenarios are valid all the same, or told off with a place: never anything else, and never slowly. */
final class MutationTest {
    private static final int MUTANTS = 20_000;
    private static final long SEED = 20181204;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Pattern PLACED =
            Pattern.compile("[^\n]+:[1-9][0-9]*:[1-9][0-9]*: [^\n]+\\([^\n]*\\) [^\n]+[.?]");

    /** A scenario and one of the files it is read from. */
    private record Victim(String scenario, String file) {}

    @Test
    void aSpoiledScenarioIsValidOrHasPlacedProblems() throws IOException {
        MemoryFiles files = MemoryFiles.of(ShippedScenariosTest.SCENARIOS);
        Starter.files().forEach((name, bytes) -> files.with("starter/" + name, bytes));
        List<Victim> victims = victims(files);
        long valid = IntStream.range(0, MUTANTS)
                .parallel()
                .filter(mutant -> isValid(files, victims.get(mutant % victims.size()), mutant))
                .count();
        // Some changes are harmless; if most were, nothing would have been tried.
        assertThat(valid).isBetween(MUTANTS / 20L, MUTANTS / 2L);
    }

    private static boolean isValid(MemoryFiles files, Victim victim, int mutant) {
        byte[] spoiled = spoil(files.bytes(victim.file()), new SplittableRandom(SEED + mutant));
        ThreadMXBean cpu = ManagementFactory.getThreadMXBean(); // wall time would measure the machine's other work
        long start = cpu.getCurrentThreadCpuTime();
        List<String> problems;
        try {
            problems = files.but(victim.file(), spoiled).problems(victim.scenario());
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
                Victim victim = new Victim(scenario, name);
                victims.addAll(name.endsWith(".csv") ? List.of(victim) : List.of(victim, victim, victim));
            }
        }
        return victims;
    }

    private static byte[] spoil(byte[] bytes, RandomGenerator random) {
        byte[] spoiled = bytes;
        for (int changes = 1 + random.nextInt(3); changes > 0 && spoiled.length > 0; changes--) {
            spoiled = Mutation.values()[random.nextInt(Mutation.values().length)].apply(spoiled, random);
        }
        return spoiled;
    }
}
