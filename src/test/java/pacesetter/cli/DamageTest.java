package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import pacesetter.cli.Specimens.Specimen;

/**
 * Folders of results, damaged: every command that reads one says in one message what is wrong with it, or gives what it
 * gives of the undamaged folder, and never anything else.
 */
final class DamageTest {
    private static final int MUTATIONS = Integer.getInteger("pacesetter.mutations", 100);
    private static final int FIRST = Integer.getInteger("pacesetter.mutation", 0); // to try one again
    private static final long SEED = 20261126;
    private static final Duration PATIENCE = Duration.ofMinutes(10); // with one copy

    /** Each once, and more often those whose checksums are right: only they get as far as what reads the contents. */
    private static final List<Damage> KINDS = Stream.concat(
                    Stream.of(Damage.values()),
                    Collections.nCopies(
                                    7,
                                    List.of(Damage.CHANGE_JSON, Damage.CHANGE_SEALED_TABLE, Damage.CHANGE_SEALED_PART))
                            .stream()
                            .flatMap(List::stream))
            .toList();

    @TempDir(factory = Memory.class)
    private static Path home;

    private static Specimens specimens;

    @BeforeAll
    static void makeSpecimens() throws IOException {
        specimens = new Specimens(home);
    }

    /** In memory where the system has a place for that: to force files to a disk would take most of the time. */
    static final class Memory implements TempDirFactory {
        private static final Path PLACE = Path.of("/dev/shm");

        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
            boolean usable =
                    Files.isWritable(PLACE) && Files.getFileStore(PLACE).getUsableSpace() > 1L << 30;
            return usable ? Files.createTempDirectory(PLACE, "pacesetter-") : Files.createTempDirectory("pacesetter-");
        }
    }

    @Test
    void aDamagedFolderIsRefusedOrGivesWhatItGave() {
        ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();
        AtomicInteger commands = new AtomicInteger();
        AtomicInteger refusals = new AtomicInteger();
        IntStream.range(FIRST, FIRST + MUTATIONS).parallel().forEach(number -> {
            Mutant mutant = new Mutant(number);
            Trial trial = assertTimeoutPreemptively(PATIENCE, mutant::trial, mutant::toString);
            trial.complaints().forEach(complaint -> complaints.add(mutant + ": " + complaint));
            commands.addAndGet(trial.commands());
            refusals.addAndGet(trial.refusals());
        });
        System.out.println("figures: " + MUTATIONS + " damaged copies, " + commands + " commands, " + refusals
                + " refusals, " + complaints.size() + " complaints"); // for the campaigns
        assertThat(complaints).isEmpty();
        // Some damage is harmless; if all or none were, nothing would have been tried.
        assertThat(refusals.get()).isBetween(commands.get() / 4, commands.get() * 3 / 4);
    }

    /** Without tables, for every choice of parts that stay whole. */
    @Test
    void aComparisonIsOfTheReplicatesWhosePartsAreAllWhole() throws IOException {
        for (Specimen specimen : specimens.all()) {
            if (!specimen.comparedParts().isEmpty()) {
                for (Set<Integer> whole : Specimens.choices(specimen.parts().size())) {
                    Trial trial = compareParts(specimen, whole);
                    String words = specimen.name() + ", whole parts " + whole;
                    assertThat(trial.complaints()).as(words).isEmpty();
                    assertThat(trial.refusals())
                            .as(words)
                            .isEqualTo(specimen.comparedOf(whole).isPresent() ? 0 : 1);
                }
            }
        }
    }

    private static Trial compareParts(Specimen specimen, Set<Integer> whole) throws IOException {
        Path work = Files.createDirectory(home.resolve("parts-of-" + specimen.name()));
        Victim victim = new Victim(specimens, specimen, work.resolve(specimen.name()));
        Copies.copy(specimen.place(), victim.folder());
        Files.deleteIfExists(victim.folder().resolve("manifest.json"));
        for (int part = 1; part <= specimen.parts().size(); part++) {
            if (!whole.contains(part)) {
                assertThat(victim.turnTo(Specimens.part(part))).isTrue();
                Damage.FLIP_BIT.spoil(victim, new SplittableRandom(SEED + part));
            }
        }
        Trial trial = new Trial(specimen, work, false, false);
        trial.compare(false);
        Copies.delete(work);
        return trial;
    }

    /** One damaged copy. */
    private static final class Mutant {
        private final int number;
        private final RandomGenerator random;
        private final Specimen specimen;
        private final Path work;
        private final List<String> damage = new ArrayList<>();

        Mutant(int number) {
            this.number = number;
            random = new SplittableRandom(SEED + number);
            specimen = specimens.all().get(random.nextInt(specimens.all().size()));
            work = home.resolve("copy-" + number);
        }

        /** All commands on it, the one that may go on with the folder last. */
        Trial trial() throws IOException {
            Files.createDirectory(work);
            Specimens.writeInputs(work);
            Victim victim = new Victim(specimens, specimen, work.resolve(specimen.name()));
            Copies.copy(specimen.place(), victim.folder());
            spoil(victim);
            leaveNotes(victim);
            Trial trial = new Trial(specimen, work, victim.isSealed(), victim.isMixed());
            trial.status();
            trial.window();
            trial.compare(random.nextInt(30) == 0);
            if (specimen.isShard()) {
                Specimen other = specimens.other(specimen);
                Copies.copy(other.place(), work.resolve(other.name()));
                trial.merge();
            }
            if (random.nextInt(20) == 0) {
                trial.reproduce();
            }
            trial.sweep(false);
            if (random.nextInt(3) == 0) {
                trial.sweep(true);
            }
            trial.checkLeftovers(victim.notes());
            Copies.delete(work);
            return trial;
        }

        private void spoil(Victim victim) throws IOException {
            for (int left = random.nextInt(5) == 0 ? 2 : 1; left > 0; ) {
                String file = file();
                Damage how = KINDS.get(random.nextInt(KINDS.size()));
                if (victim.turnTo(file) && how.spoil(victim, random)) {
                    damage.add(how + " of " + file);
                    left--;
                }
            }
        }

        /** The files on which results rest more often than pictures. */
        private String file() {
            List<String> files = new ArrayList<>();
            for (String file : specimen.files().keySet()) {
                int weight = 1;
                if (file.matches("manifest\\.json|sweep\\.json")) {
                    weight = 15;
                } else if (file.matches("parts/.*|runs\\.csv|design\\.csv")) {
                    weight = 8;
                } else if (file.matches("columns\\.csv|names\\.csv|series\\.csv")) {
                    weight = 5;
                }
                files.addAll(Collections.nCopies(weight, file));
            }
            return files.get(random.nextInt(files.size()));
        }

        private void leaveNotes(Victim victim) throws IOException {
            if (random.nextInt(4) == 0) {
                for (String place : List.of("", "parts", "comparison")) {
                    if (Files.isDirectory(victim.folder().resolve(place)) && random.nextInt(3) > 0) {
                        victim.leaveNotes(victim.folder().resolve(place));
                    }
                }
            }
        }

        @Override
        public String toString() {
            return "seed " + SEED + ", mutation " + number + " of " + specimen.name() + " (" + String.join(", ", damage)
                    + ")";
        }
    }
}
