package pacesetter.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pacesetter.chart.panel.MissingFontException;
import pacesetter.chart.panel.Typeface;
import pacesetter.experiment.robust.RobustStudy;
import pacesetter.text.Language;

/** The pictures of how robust strategies are: shares of points, and the boxes in which a strategy loses or is regretted. */
public final class RobustBook {
    private final List<Page> pages = new ArrayList<>();

    /**
     * Lays out the pictures.
     *
     * @throws MissingFontException if this machine has no font at all
     */
    public RobustBook(RobustStudy study, Language wanted) {
        String names =
                study.means().study().names().stream().map(Language.ZH::of).collect(Collectors.joining());
        Typeface typeface = Typeface.of(names, wanted);
        pages.add(new SharesChart(study, typeface).page());
        new BoxesChart(study, typeface).page().ifPresent(pages::add);
    }

    /** Writes every picture as PNG and SVG. */
    public void writeTo(Sheets sheets) throws IOException {
        for (Page page : pages) {
            page.writeTo(sheets);
        }
    }
}
