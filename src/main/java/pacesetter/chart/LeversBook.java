package pacesetter.chart;

import java.io.IOException;
import java.util.List;
import pacesetter.chart.panel.MissingFontException;
import pacesetter.chart.panel.Typeface;
import pacesetter.experiment.LeverStudy;
import pacesetter.text.Language;

/** The pictures of levers taken apart, one for each outcome. */
public final class LeversBook {
    private final List<Page> pages;

    /**
     * Lays out the pictures.
     *
     * @throws MissingFontException if this machine has no font at all
     */
    public LeversBook(LeverStudy study, Language wanted) {
        Typeface typeface = Typeface.of("", wanted);
        pages = study.outcomes().stream()
                .filter(effects -> effects.total().n() > 0)
                .map(effects -> new LeversChart(study, effects, typeface).page())
                .toList();
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
