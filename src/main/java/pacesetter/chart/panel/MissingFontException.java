package pacesetter.chart.panel;

import pacesetter.text.Name;
import pacesetter.text.Told;

/**
 * This machine has no font, or not what Java needs to draw one, so no picture with letters can be drawn: a container without
 * fontconfig, for instance.
 */
public final class MissingFontException extends RuntimeException implements Told {
    private static final Name NO_FONT = new Name(
            "no font is installed. Maybe install fontconfig and a font, for instance fonts-dejavu-core",
            "未安装任何字体。可安装 fontconfig 和字体，例如 fonts-noto-cjk");

    private final transient Name told;

    MissingFontException(Throwable cause) {
        this(cause, cause instanceof LinkageError ? noLibrary(cause) : NO_FONT);
    }

    private MissingFontException(Throwable cause, Name told) {
        super(told.en(), cause);
        this.told = told;
    }

    private static Name noLibrary(Throwable cause) {
        return Name.of(
                "Java lacks a library of the system to draw letters: %s. Maybe install it",
                "Java 缺少绘制文字所需的系统库：%s。可安装该库", Name.same(String.valueOf(cause.getMessage())));
    }

    @Override
    public Name told() {
        return told;
    }
}
