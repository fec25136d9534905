package pacesetter.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import pacesetter.chart.panel.MissingFontException;
import pacesetter.chart.panel.Typeface;
import pacesetter.experiment.curves.CurvesStudy;
import pacesetter.text.Language;

/** The pictures of adoption curves: observed and fitted, their parameters over domains, pioneers, and what adoption hangs on. */
public final class CurvesBook {
    private final List<Page> pages = new ArrayList<>();

    /**
     * Lays out the pictures.
     *
     * @throws MissingFontException if this machine has no font at all
     */
    public CurvesBook(CurvesStudy study, Language wanted) {
        StringBuilder names = new StringBuilder();
        study.histories().domains().forEach(domain -> names.append(domain.name()));
        study.histories().regions().forEach(names::append);
        Typeface typeface = Typeface.of(names.toString(), wanted);
        pages.add(new CurvesChart(study, typeface).page());
        if (study.fitted() > 1) {
            pages.add(new ParametersChart(study, typeface).page());
        }
        if (study.histories().domains().size() > 1) {
            pages.add(new PioneersChart(study, typeface).page());
        }
        study.history()
                .filter(history -> !history.fits().isEmpty())
                .ifPresent(history -> pages.add(new HazardChart(history, typeface).page()));
    }

    /** Writes every picture as PNG and SVG. */
    public void writeTo(Sheets sheets) throws IOException {
        for (Page page : pages) {
            page.writeTo(sheets);
        }
    }
}
