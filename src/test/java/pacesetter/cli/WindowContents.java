package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.ComparisonTables;
import pacesetter.analysis.Delta;
import pacesetter.report.ComparisonReport;
import pacesetter.store.StoredRuns;
import pacesetter.store.StoredSeries;
import pacesetter.store.StoredStudy;
import pacesetter.text.Language;

/** What the window reads of a folder of results, in the order it does, without a window. */
final class WindowContents {
    private WindowContents() {}

    /** Everything, in one text. */
    static String show(Path folder) throws IOException {
        StoredStudy study = StoredStudy.open(folder);
        Optional<String> first = Optional.of(study.strategies().get(0));
        Comparison comparison =
                Comparison.of(study, new Comparison.Question(first, List.of(), Optional.empty(), .95, Delta.NONE));
        StoredRuns runs = study.runs(study.outcomes());
        List<String> shown = new ArrayList<>(new ComparisonReport(comparison, Language.EN).lines());
        shown.addAll(new ComparisonTables(comparison).byFile().keySet());
        shown.add(study.names() + " " + study.measured() + " " + study.caution());
        shown.add(runs.completed() + " " + runs.missing() + " " + runs.broken());
        for (int strategy = 0; strategy < study.strategies().size(); strategy++) {
            for (int outcome = 0; outcome < study.outcomes().size(); outcome++) {
                shown.add(Double.toString(runs.value(outcome, 0, strategy, study.replicates() - 1)));
            }
        }
        List<String> domains = List.copyOf(study.called("domain").keySet());
        series(study, "series.csv", Optional.empty(), shown);
        series(study, "domains.csv", domains.stream().findFirst(), shown);
        return String.join("\n", shown);
    }

    private static void series(StoredStudy study, String file, Optional<String> domain, List<String> shown)
            throws IOException {
        List<String> columns = study.weekly(file);
        shown.add(file + " " + columns);
        for (String column : columns.subList(0, Math.min(2, columns.size()))) {
            StoredSeries series = study.series(file, column, domain);
            for (int strategy = 0; strategy < study.strategies().size(); strategy++) {
                shown.add(series.numbers(strategy).toString());
            }
            shown.add(study.unit(file, column) + series.isEmpty());
        }
    }
}
