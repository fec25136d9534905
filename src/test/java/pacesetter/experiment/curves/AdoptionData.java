package pacesetter.experiment.curves;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import pacesetter.scenario.file.AdoptionColumns;
import pacesetter.scenario.file.AdoptionReader;
import pacesetter.scenario.observed.ObservedAdoptions;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Source;

/** The real data that statistics are held against. */
final class AdoptionData {
    static final Path DOCTORS = Path.of("scenarios/adoption/medical-innovation.csv");
    static final Path STATES = Path.of("src/test/resources/adoption/us-policies.csv");

    private AdoptionData() {}

    static ObservedAdoptions of(Path path) {
        try {
            Problems problems = new Problems();
            return AdoptionReader.read(new Source(path, Files.readString(path)), AdoptionColumns.USUAL, problems)
                    .orElseThrow(problems::exception);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Coleman, Katz and Menzel's doctors. */
    static DomainHistory doctors() {
        return histories(DOCTORS).domains().get(0);
    }

    static AdoptionHistories states() {
        return histories(STATES);
    }

    private static AdoptionHistories histories(Path file) {
        return AdoptionHistories.of(of(file), AdoptionHistories.Question.ALL);
    }

    /** A domain with so many adoptions in each period. */
    static DomainHistory counts(int atRisk, List<Integer> counts) {
        int[] times = new int[atRisk];
        Arrays.fill(times, DomainHistory.NEVER);
        int region = 0;
        for (int t = 0; t < counts.size(); t++) {
            for (int i = 0; i < counts.get(t); i++) {
                times[region++] = t + 1;
            }
        }
        return new DomainHistory("d", atRisk, 1, counts.size(), times);
    }
}
