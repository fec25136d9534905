package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Outcome;
import pacesetter.chart.AblationBook;
import pacesetter.chart.panel.MissingFontException;
import pacesetter.experiment.AblationResult;
import pacesetter.experiment.AblationTable;
import pacesetter.run.Cancellation;
import pacesetter.store.Replacement;
import pacesetter.store.ResultFolder;
import pacesetter.store.StoredStudy;
import pacesetter.store.TableFolder;
import pacesetter.text.Name;

/**
 * The folder of an ablation's table and charts, in that of its runs; it is replaced each time.
 *
 * @param runs folder of the runs, as the user names it
 */
record AblationFolder(Terminal terminal, Path runs, AblationResult result) {
    /** Where it is, as the user names it. */
    Path place() {
        return runs.resolve("ablation");
    }

    void write(boolean charts) throws IOException {
        List<Name> warnings = new ArrayList<>(result.study().warnings());
        Replacement rule = Replacement.byComparison(List.of(terminal.resolve(runs)));
        try (ResultFolder folder = ResultFolder.replacing(terminal.resolve(place()), rule)) {
            TableFolder tables = new TableFolder(folder);
            tables.add(AblationTable.FILE, AblationTable.of(result));
            if (charts) {
                draw(folder, warnings);
            }
            tables.finish(origin(warnings));
            Cancellation.check();
            folder.commit();
            folder.remarks().forEach(terminal::say);
        }
    }

    private void draw(ResultFolder folder, List<Name> warnings) throws IOException {
        try {
            new AblationBook(result, terminal.language()).writeTo(folder::createChart);
        } catch (MissingFontException e) {
            warnings.add(Name.of("There are no charts: %s", "没有图：%s", e.told()));
            terminal.say(Name.of("no charts: %s", "没有图：%s", e.told()));
        }
    }

    private TableFolder.Origin origin(List<Name> warnings) throws IOException {
        StoredStudy study = result.study();
        return new TableFolder.Origin(
                "pacesetter",
                ProgramVersion.number(),
                terminal.clock().instant().toString(),
                runs.toString(),
                study.edition().version(),
                study.command(),
                study.strategies().get(0),
                result.outcomes().stream().map(Outcome::name).toList(),
                Estimate.CONFIDENCE,
                0,
                warnings);
    }
}
