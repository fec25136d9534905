package pacesetter.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.analysis.StudyResults;
import pacesetter.chart.panel.MissingFontException;
import pacesetter.run.Cancellation;
import pacesetter.run.Table;
import pacesetter.scenario.Domain;
import pacesetter.text.Language;

/** All pictures of a results. */
public final class ChartBook {
    private final List<Page> pages = new ArrayList<>();

    /**
     * Lays out the pictures of a study that has at least one result.
     *
     * @param language of titles and names; English is used where no font of this machine has the characters
     * @throws MissingFontException if this machine has no font at all
     */
    public ChartBook(StudyResults results, Language language) {
        this(results, language, Optional.empty());
    }

    /** The same with the genealogy of a chosen domain. */
    public ChartBook(StudyResults results, Language language, Optional<Domain> domain) {
        Shown shown = Shown.of(results, Optional.empty(), domain, language);
        for (Chart chart : Chart.values()) {
            Cancellation.check();
            pages.addAll(chart.pages(shown));
        }
    }

    /**
     * A chart of one run, absent where there is nothing to show.
     *
     * @param results holds that run alone
     * @param ranks as of {@link pacesetter.run.OpenRun#ranks()}, at least one tick
     * @param domain whose genealogy is wanted; without one, the most contested
     * @throws MissingFontException if this machine has no font at all
     */
    public static Optional<Picture> one(
            Chart chart, StudyResults results, Table ranks, Optional<Domain> domain, Language language) {
        return chart.pages(Shown.of(results, Optional.of(ranks), domain, language)).stream()
                .map(Picture.class::cast)
                .findFirst();
    }

    /** The pictures, in order. */
    public List<Picture> pictures() {
        return List.copyOf(pages);
    }

    /** Writes every picture as PNG and SVG. */
    public void writeTo(Sheets sheets) throws IOException {
        for (Page page : pages) {
            page.writeTo(sheets);
        }
    }
}
