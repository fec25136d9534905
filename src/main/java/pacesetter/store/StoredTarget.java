package pacesetter.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pacesetter.run.RunTable;
import pacesetter.scenario.Target.Relation;
import pacesetter.scenario.Target.Use;

/**
 * A target read back, with what the runs of a study gave for it.
 *
 * @param tick at whose end it was observed
 * @param relation how what is simulated should stand to it, absent in results that do not say
 * @param ends the observed number, or both ends of the interval
 * @param simulated by strategy, the numbers of its runs, undefined ones left out
 */
public record StoredTarget(
        String id, int tick, Use use, Optional<Relation> relation, List<Double> ends, List<List<Double>> simulated) {
    public StoredTarget {
        ends = List.copyOf(ends);
        simulated = List.copyOf(simulated);
    }

    /** The targets of a study whose ids begin so, in their order; none where it did not keep them. */
    public static List<StoredTarget> of(StoredStudy study, String beginning) throws IOException {
        Path file = study.folder().resolve(RunTable.TARGETS.file());
        Map<String, StoredTarget> targets = new LinkedHashMap<>();
        if (!TableFile.isFile(file)) {
            return List.of();
        }
        new StoredTable(file).read(row -> {
            String id = row.getField("target");
            if (!id.startsWith(beginning) || row.getField("tick").isEmpty()) {
                return;
            }
            List<Double> numbers = targets.computeIfAbsent(
                            id,
                            none -> new StoredTarget(
                                    id,
                                    Integer.parseInt(row.getField("tick")),
                                    use(row.getField("use")),
                                    row.findField("relation").flatMap(StoredTarget::relation),
                                    ends(row.getField("observed"), row.getField("observed_to")),
                                    IntStream.range(0, study.strategies().size())
                                            .<List<Double>>mapToObj(strategy -> new ArrayList<>())
                                            .toList()))
                    .simulated()
                    .get(study.strategies().indexOf(row.getField("strategy")));
            if (!row.getField("simulated").isEmpty()) {
                numbers.add(StoredTable.number(row.getField("simulated")));
            }
        });
        return List.copyOf(targets.values());
    }

    private static Use use(String word) {
        return Arrays.stream(Use.values())
                .filter(use -> use.code().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Relation> relation(String word) {
        return Arrays.stream(Relation.values())
                .filter(relation -> relation.code().equals(word))
                .findFirst();
    }

    private static List<Double> ends(String observed, String to) {
        double low = StoredTable.number(observed);
        return to.isEmpty() ? List.of(low) : List.of(low, StoredTable.number(to));
    }
}
