package pacesetter.chart;

import java.io.IOException;
import pacesetter.experiment.calibration.CalibrationResult;
import pacesetter.text.Language;

/** The pictures of a calibration. */
public final class CalibrationBook {
    /** Lays out the pictures. */
    public CalibrationBook(CalibrationResult result, Language wanted) {}

    /** Writes every picture as PNG and SVG. */
    public void writeTo(Sheets sheets) throws IOException {}
}
