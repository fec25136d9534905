package pacesetter.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pacesetter.analysis.Estimate;
import pacesetter.store.StoredStudy;
import pacesetter.store.StoredTarget;
import pacesetter.text.Language;
import pacesetter.text.Name;

/** What was observed beside the mean of what the runs of a study give, under each strategy. */
record TargetView(StoredStudy study, Language language) {

    /** A row for each target within the time that was run; none where the results kept none. */
    List<Map<String, Object>> rows() throws IOException {
        Map<String, Name> names = study.called("target");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (StoredTarget target : StoredTarget.of(study, "")) {
            if (target.tick() < study.ticks()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("name", language.of(names.getOrDefault(target.id(), Name.same(target.id()))));
                row.put("use", language.of(target.use().meaning()));
                row.put("by", study.calendar().endOf(target.tick()).toString());
                row.put("observedValue", target.ends().get(0));
                row.put(
                        "observed",
                        target.relation().map(relation -> relation.sign() + " ").orElse("")
                                + target.ends().stream().map(Estimate::number).collect(Collectors.joining("–")));
                row.put(
                        "simulated",
                        IntStream.range(0, target.simulated().size())
                                .mapToObj(strategy -> simulated(target, strategy))
                                .toList());
                rows.add(row);
            }
        }
        return rows;
    }

    private static Map<String, Object> simulated(StoredTarget target, int strategy) {
        double mean = target.simulated().get(strategy).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
        return Map.of(
                "index",
                strategy,
                "value",
                Double.isNaN(mean) ? "" : Double.toString(mean),
                "text",
                Estimate.number(mean));
    }
}
