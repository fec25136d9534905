package pacesetter.chart;

import java.util.Optional;
import pacesetter.analysis.StudyResults;
import pacesetter.chart.panel.MissingFontException;
import pacesetter.chart.panel.Typeface;
import pacesetter.run.Table;
import pacesetter.scenario.Domain;
import pacesetter.text.Language;

/**
 * What charts are drawn from.
 *
 * @param ranks of a run that is watched, as of {@link pacesetter.run.OpenRun#ranks()}, at least one tick
 * @param domain whose genealogy is wanted; without one, the most contested
 */
record Shown(StudyResults results, Optional<Table> ranks, Optional<Domain> domain, Typeface typeface) {
    /**
     * The same in letters of this machine.
     *
     * @throws MissingFontException if it has no font at all
     */
    static Shown of(StudyResults results, Optional<Table> ranks, Optional<Domain> domain, Language language) {
        return new Shown(results, ranks, domain, Typeface.of(results.scenario(), language));
    }
}
