package pacesetter.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pacesetter.chart.panel.MissingFontException;
import pacesetter.chart.panel.Typeface;
import pacesetter.experiment.sensitivity.SensitivityMethod;
import pacesetter.experiment.sensitivity.SensitivityResult;
import pacesetter.text.Language;

/** The pictures of a sensitivity analysis: bars with intervals for each outcome, and of Morris's method the plane of its effects. */
public final class SensitivityBook {
    private final List<Page> pages = new ArrayList<>();

    /**
     * Lays out the pictures.
     *
     * @throws MissingFontException if this machine has no font at all
     */
    public SensitivityBook(SensitivityResult result, Language wanted) {
        String names = result.study().names().stream().map(Language.ZH::of).collect(Collectors.joining());
        Typeface typeface = Typeface.of(names, wanted);
        for (int outcome = 0; outcome < result.outcomes().size(); outcome++) {
            SensitivityFrame frame = new SensitivityFrame(result, outcome, typeface);
            if (result.method() == SensitivityMethod.MORRIS) {
                pages.add(new EffectsPlane(frame).page());
            }
            pages.add(new SensitivityChart(frame).page());
        }
    }

    /** Writes every picture as PNG and SVG. */
    public void writeTo(Sheets sheets) throws IOException {
        for (Page page : pages) {
            page.writeTo(sheets);
        }
    }
}
