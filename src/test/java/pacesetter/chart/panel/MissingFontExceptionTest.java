package pacesetter.chart.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MissingFontExceptionTest {

    @Test
    void aMissingLibraryIsNamed() {
        MissingFontException missing =
                new MissingFontException(new UnsatisfiedLinkError("libharfbuzz.so.0: no such file"));
        assertThat(missing.told().en()).contains("lacks a library", "libharfbuzz.so.0");
        assertThat(missing.told().zh()).contains("系统库", "libharfbuzz.so.0");
    }

    @Test
    void anythingElseIsAMissingFont() {
        assertThat(new MissingFontException(new RuntimeException("Fontconfig head is null"))
                        .told()
                        .en())
                .contains("no font is installed");
    }
}
