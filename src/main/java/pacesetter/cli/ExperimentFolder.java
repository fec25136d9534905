package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pacesetter.analysis.Estimate;
import pacesetter.chart.Sheets;
import pacesetter.chart.panel.MissingFontException;
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

    /** The charts that go with the tables. */
    interface Charts {
        Charts NONE = sheets -> {};

        /**
         * Draws them.
         *
         * @throws MissingFontException if this machine has no font at all
         */
        void writeTo(Sheets sheets) throws IOException;
    }

    /** Where it is, as the user names it. */
    Path place() {
        return runs.resolve(name);
    }

    /** Writes tables by file, and charts. */
    void write(Map<String, Table> tables, Charts charts) throws IOException {
        write(tables, Map.of(), charts);
    }

    /** Writes tables and other texts by file, and charts. */
    void write(Map<String, Table> tables, Map<String, String> texts, Charts charts) throws IOException {
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
            draw(charts, folder, warnings);
            to.finish(origin(warnings));
            Cancellation.check();
            folder.commit();
            folder.remarks().forEach(terminal::say);
        }
    }

    private void draw(Charts charts, ResultFolder folder, List<Name> warnings) throws IOException {
        try {
            charts.writeTo(folder::createChart);
        } catch (MissingFontException e) {
            warnings.add(Name.of("There are no charts: %s", "没有图：%s", e.told()));
            terminal.say(Name.of("no charts: %s", "没有图：%s", e.told()));
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
