package pacesetter.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pacesetter.chart.panel.Panel;
import pacesetter.chart.panel.Typeface;
import pacesetter.report.PseudoResults;
import pacesetter.text.Language;

final class ChartBookTest {
    @TempDir
    Path directory;

    private final List<Path> made = new ArrayList<>();

    @Test
    void everyPictureIsWrittenAsPngAndSvg() throws IOException {
        List<Path> files = write(1, 3, 60, Language.EN);
        assertThat(files.stream().map(file -> file.getFileName().toString()))
                .containsExactly(
                        "coverage.png",
                        "coverage.svg",
                        "turnover.png",
                        "turnover.svg",
                        "leaders.png",
                        "leaders.svg",
                        "indicators.png",
                        "indicators.svg");
        BufferedImage image = ImageIO.read(directory.resolve("coverage.png").toFile());
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isBetween(700, 1100);
    }

    @Test
    void anInterruptedDrawingEndsWithThePanelAtHand() {
        List<String> drawn = new ArrayList<>();
        List<Panel> panels = List.of(
                (g, room) -> {
                    drawn.add("first");
                    Thread.currentThread().interrupt();
                },
                (g, room) -> drawn.add("second"));
        Page page = new Page("page", Typeface.of("", Language.EN), "Title", "", List.of(), Page.grid(panels, 2, 100));
        try {
            assertThatThrownBy(() -> page.writePng(directory)).isInstanceOf(CancellationException.class);
        } finally {
            Thread.interrupted();
        }
        assertThat(drawn).containsExactly("first");
    }

    @Test
    void theLeadersOfEveryStrategyHaveTheirPicture() throws IOException {
        assertThat(write(3, 2, 30, Language.EN))
                .contains(directory.resolve("leaders.svg"), directory.resolve("leaders-none.svg"))
                .contains(directory.resolve("leaders-journal.png"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "1, 1, 104", "5, 2, 1", "2, 3, 8", "2, 2, 104"})
    void noStudyIsTooSmallToDraw(int strategies, int replicates, int weeks) throws IOException {
        for (Path file : write(strategies, replicates, weeks, Language.EN)) {
            assertThat(file).isNotEmptyFile();
            if (file.toString().endsWith(".svg")) {
                assertThat(file).content().doesNotContain("NaN");
            }
        }
    }

    @Test
    void theSameDataGiveTheSameBytesInAnyTimeZone() throws IOException {
        List<Path> files = write(2, 3, 60, Language.EN);
        List<byte[]> before = read(files);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            List<byte[]> after = read(write(2, 3, 60, Language.EN));
            for (int i = 0; i < files.size(); i++) {
                assertThat(after.get(i)).as(files.get(i).toString()).isEqualTo(before.get(i));
            }
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void coverageNamesItsLinesTargetsAndLimits() throws IOException {
        write(1, 3, 60, Language.EN);
        assertThat(directory.resolve("coverage.svg"))
                .content()
                .contains(">covered<", ">delivered<", "seed 42", "3 replicates", "parameters are not calibrated")
                .contains("3  Social governance centres, covered", "76.4%", "≤ 7%", "beyond the simulated dates")
                .contains(">observed, for calibration<", ">observed, held out<", ">observed, weak check<")
                .contains(">Jan 2019<", "viewBox=\"0 0 800 ")
                .doesNotContain("2,018", "2,019");
    }

    @Test
    void severalStrategiesAreNamedAtTheEndsOfTheirLines() throws IOException {
        write(5, 2, 60, Language.EN);
        assertThat(directory.resolve("coverage.svg"))
                .content()
                .contains(">documented<", ">none<", ">journal<", ">journal-notice<", ">journal-league<");
    }

    @Test
    void turnoverShowsTheFrozenTwinBesideTheLeads() throws IOException {
        write(1, 2, 60, Language.EN);
        assertThat(directory.resolve("turnover.svg"))
                .content()
                .contains(">true<", ">measured<", ">titled<", ">measured, frozen twin<", ">titled, frozen twin<")
                .contains(">measured: the highest measurement<", ">measured, frozen twin: noise alone<");
    }

    @Test
    void aLeadThatIsUndefinedHasNoLine() throws IOException {
        new ChartBook(PseudoResults.only(1, 2, 60), Language.EN).writeTo(this::create);
        assertThat(directory.resolve("turnover.svg"))
                .content()
                .contains(">true<")
                .doesNotContain(">titled<", ">titled: named by the province<");
    }

    @Test
    void leadersAreNamedInTheirBands() throws IOException {
        write(1, 2, 104, Language.EN);
        assertThat(directory.resolve("leaders.svg"))
                .content()
                .contains("replicate 0, one of 2", ">Newborn affairs<", ">County8 District<", ">Zhoushan<")
                .containsPattern(">and \\d+ more without a name here, each of \\d+ weeks? at most<");
    }

    @Test
    void indicatorsKeepTheReadersUnits() throws IOException {
        write(1, 2, 60, Language.EN);
        assertThat(directory.resolve("indicators.svg"))
                .content()
                .contains(">Passage of a car, seconds<", ">before: 23.4<", ">pioneer: 2.6<", ">Steps<");
    }

    @Test
    void chineseReadersGetChinesePictures() throws IOException {
        Assumptions.assumeTrue(new Font(Font.SANS_SERIF, Font.PLAIN, 10).canDisplayUpTo("领跑者") == -1);
        write(2, 2, 60, Language.ZH);
        assertThat(directory.resolve("coverage.svg")).content().contains("个改革领域的新做法在", "参数未校准", "2019年1月");
        assertThat(directory.resolve("leaders.svg")).content().contains("各领域由谁领跑", "出生一件事", "杭州");
    }

    @Test
    void namesThatNoFontCanShowAreWrittenInEnglish() {
        Typeface typeface = Typeface.of(PseudoResults.scenario(10, "\uE123"), Language.ZH);
        assertThat(typeface.language()).isEqualTo(Language.EN);
    }

    private List<Path> write(int strategies, int replicates, int weeks, Language language) throws IOException {
        made.clear();
        new ChartBook(PseudoResults.of(strategies, replicates, weeks), language).writeTo(this::create);
        return List.copyOf(made);
    }

    private OutputStream create(String name) throws IOException {
        made.add(directory.resolve(name));
        return Files.newOutputStream(directory.resolve(name));
    }

    private static List<byte[]> read(List<Path> files) throws IOException {
        List<byte[]> bytes = new ArrayList<>();
        for (Path file : files) {
            bytes.add(Files.readAllBytes(file));
        }
        return bytes;
    }
}
