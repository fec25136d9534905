package pacesetter.chart.panel;

import pacesetter.text.Name;
import pacesetter.text.Told;

/** This machine has no font, so no picture with letters can be drawn: a container without fontconfig, for instance. */
public final class MissingFontException extends RuntimeException implements Told {
    private static final Name TOLD = new Name(
            "no font is installed. Maybe install fontconfig and a font, for instance fonts-dejavu-core",
            "未安装任何字体。可安装 fontconfig 和字体，例如 fonts-noto-cjk");

    MissingFontException(Throwable cause) {
        super(TOLD.en(), cause);
    }

    @Override
    public Name told() {
        return TOLD;
    }
}
