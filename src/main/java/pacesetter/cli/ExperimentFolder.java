package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pacesetter.analysis.Estimate;
import pacesetter.run.Cancellation;
import pacesetter.run.Table;
import pacesetter.store.Replacement;
import pacesetter.store.ResultFolder;
import pacesetter.store.StoredStudy;
import pacesetter.store.TableFolder;
import pacesetter.text.Name;

/**
 * The folder of the tables and charts that an experiment makes of its runs, in that of the runs; it is replaced each time.
 *
 * @param runs folder of the runs, as the user names it
 * @param name of the folder
 * @param outcomes names of the outcomes looked at
 */
record ExperimentFolder(Terminal terminal, Path runs, String name, StoredStudy study, List<String> outcomes) {
    ExperimentFolder {
        outcomes = List.copyOf(outcomes);
    }

    /** Where it is, as the user names it. */
    Path place() {
        return runs.resolve(name);
    }

    /** Writes tables by file, and charts; says in words what they tell, and where it is. */
    void tell(Map<String, Table> tables, Pictures.Charts charts, List<String> lines) throws IOException {
        tell(tables, Map.of(), charts, lines);
    }

    /** Writes tables and other texts by file, and charts; says in words what they tell, and where it is. */
    void tell(Map<String, Table> tables, Map<String, String> texts, Pictures.Charts charts, List<String> lines)
            throws IOException {
        write(tables, texts, charts);
        lines.forEach(terminal.out()::println);
        terminal.out().println();
        terminal.out().println(place());
    }

    private void write(Map<String, Table> tables, Map<String, String> texts, Pictures.Charts charts)
            throws IOException {
        List<Name> warnings = new ArrayList<>(study.warnings());
        Replacement rule = Replacement.byComparison(List.of(terminal.resolve(runs)));
        try (ResultFolder folder = ResultFolder.replacing(terminal.resolve(place()), rule)) {
            TableFolder to = new TableFolder(folder);
            for (Map.Entry<String, Table> table : tables.entrySet()) {
                to.add(table.getKey(), table.getValue());
            }
            for (Map.Entry<String, String> text : texts.entrySet()) {
                to.add(text.getKey(), text.getValue());
            }
            new Pictures(terminal, warnings).draw(charts, study.names(), folder::createChart);
            to.finish(origin(warnings));
            Cancellation.check();
            folder.commit();
            folder.remarks().forEach(terminal::say);
        }
    }

    private TableFolder.Origin origin(List<Name> warnings) throws IOException {
        return new TableFolder.Origin(
                "pacesetter",
                ProgramVersion.number(),
                terminal.clock().instant().toString(),
                runs.toString(),
                study.edition().version(),
                study.command(),
                study.strategies().get(0),
                outcomes,
                Estimate.CONFIDENCE,
                0,
                warnings);
    }
}
