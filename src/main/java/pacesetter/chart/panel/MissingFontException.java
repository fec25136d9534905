package pacesetter.chart.panel;

/** This machine has no font, so no picture with letters can be drawn: a container without fontconfig, for instance. */
public final class MissingFontException extends RuntimeException {
    MissingFontException(Throwable cause) {
        super("no font is installed. Maybe install fontconfig and a font, for instance fonts-dejavu-core", cause);
    }
}
