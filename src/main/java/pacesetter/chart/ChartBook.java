package pacesetter.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.analysis.Digest;
import pacesetter.chart.panel.MissingFontException;
import pacesetter.chart.panel.Typeface;
import pacesetter.run.Cancellation;
import pacesetter.scenario.Domain;
import pacesetter.text.Language;

/** All pictures of a digest. */
public final class ChartBook {
    private final List<Page> pages = new ArrayList<>();

    /**
     * Lays out the pictures of a study that has at least one result.
     *
     * @param language of titles and names; English is used where no font of this machine has the characters
     * @throws MissingFontException if this machine has no font at all
     */
    public ChartBook(Digest digest, Language language) {
        this(digest, language, Optional.empty());
    }

    /** The same with the genealogy of a chosen domain. */
    public ChartBook(Digest digest, Language language, Optional<Domain> domain) {
        Typeface typeface = Typeface.of(digest.scenario(), language);
        pages.add(new CoverageChart(digest, typeface).page());
        pages.add(new TurnoverChart(digest, typeface).page());
        for (int strategy : digest.strategies()) {
            Cancellation.check();
            String name = strategy == digest.strategies().get(0)
                    ? "leaders"
                    : "leaders-" + digest.scenario().strategies().get(strategy).id();
            pages.add(new LeadersChart(digest, strategy, name, typeface).page());
        }
        GenealogyChart.of(digest, digest.strategies().get(0), domain, typeface)
                .ifPresent(chart -> pages.add(chart.page()));
        IndicatorsChart indicators = new IndicatorsChart(digest, typeface);
        if (!indicators.isEmpty()) {
            pages.add(indicators.page());
        }
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
