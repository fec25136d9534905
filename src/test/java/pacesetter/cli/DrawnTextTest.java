package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.chart.ChartBook;
import pacesetter.chart.Picture;
import pacesetter.report.PseudoResults;
import pacesetter.text.Language;

/** In no picture does a text lie on another or leave the page, however many strategies there are, in either language. */
final class DrawnTextTest {
    private static final List<String> NAMES = List.of(
            "documented/As documented/历史实录",
            "none/No promotion/不推广",
            "journal/Journal only/仅有内刊",
            "journal-notice/Journal and a notice after every listing/内刊加逢登必发通知",
            "journal-league/Journal and league table/内刊加排行榜",
            "reward/Journal and rewards for leaders/内刊加领跑者奖励",
            "journal-publicity/Journal and followers' cases/内刊加追随者案例",
            "mentoring/Journal and mentoring/内刊加结对帮扶",
            "delayed-notice/Journal and a late notice/内刊加延后通知",
            "notice-with-sunset/Journal and notices for a year/内刊加限期一年的通知",
            "checklist/Journal and supervised checklists/内刊加清单督查",
            "journal-notice-standard/Journal, notices and standards/内刊、通知加标准",
            "early-standard/Journal and early standards/内刊加尽早立标准",
            "everything/Everything at once/全部手段");

    private static final String NOISE = "  - {parameter: evidence.noise, levels: [0.02, 0.1, 0.3]}\n";
    private static final String ATTENTION = "  - {parameter: attention.per_domain, levels: [0.3, 0.6]}\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"2, EN", "7, EN", "14, EN", "40, EN", "2, ZH", "7, ZH", "14, ZH", "40, ZH"})
    void noTextOfAStudyLiesOnAnother(int strategies, Language language) throws IOException {
        assumeLetters(language);
        Files.createDirectories(folder.resolve("study"));
        for (Picture picture : new ChartBook(PseudoResults.of(strategies, 3, 104), language).pictures()) {
            picture.writeSvg(folder.resolve("study"));
        }
        check(folder.resolve("study"), 4);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextOfARunLiesOnAnother(Language language) throws IOException {
        assumeLetters(language);
        scenario(2);
        type("run many.yaml --strategies=none,documented --replicates=2 --out=run --lang=" + code(language));
        check(folder.resolve("run/charts"), 5);
    }

    @Test
    void linesEndInNamesOrAllInNumbersThatTheKeyExplains() throws IOException {
        scenario(4);
        type("run many.yaml --strategies=none,documented --replicates=1 --out=short");
        assertThat(folder.resolve("short/charts/coverage.svg"))
                .content()
                .contains(">No promotion<", ">As documented<")
                .doesNotContain(">2  As documented<");
        type("run many.yaml --strategies=none,journal-notice --replicates=1 --out=long");
        assertThat(folder.resolve("long/charts/coverage.svg"))
                .content()
                .contains(">1  No promotion<", ">2  Journal and a notice after every listing<", ">1<", ">2<")
                .doesNotContain(">none<", ">journal-notice<", ">No promotion<");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 14, 40})
    void noTextOfAComparisonLiesOnAnother(int strategies) throws IOException {
        scenario(strategies);
        int pictures = 0;
        for (String factors : List.of("", NOISE, NOISE + ATTENTION)) {
            String name = "sweep" + pictures;
            Files.writeString(
                    folder.resolve(name + ".yaml"),
                    "id: " + name + "\ntitle: Many\nscenario: many.yaml\nreplicates: 2\nseed: 1\n"
                            + (factors.isEmpty() ? "" : "factors:\n" + factors)
                            + "keep: {series: all, events: none}\n");
            type("sweep " + name + ".yaml --out=" + name);
            for (Language language : Language.values()) {
                type("compare " + name + " --lang=" + code(language));
                pictures += check(folder.resolve(name + "/comparison/charts"), 3);
            }
        }
        assertThat(pictures).isGreaterThan(20);
    }

    @Test
    void anOverlapIsSeen() throws IOException {
        Path svg = folder.resolve("two.svg");
        Files.writeString(svg, """
                <svg width="100" height="50" xmlns="http://www.w3.org/2000/svg"><g style="font-size:10px">
                <text x="5" y="20">first</text><text x="12" y="22">second</text>
                <text x="5" y="45">below</text><text x="90" y="45">beyond</text>
                <text transform="rotate(-90)" x="-30" y="60">up</text></g></svg>
                """);
        assertThat(collisions(svg)).containsExactly("first / second");
        assertThat(outside(svg)).containsExactly("beyond");
    }

    /** The number of drawings there. */
    private static int check(Path charts, int least) throws IOException {
        List<Path> drawings;
        try (Stream<Path> files = Files.list(charts)) {
            drawings = files.filter(file -> file.toString().endsWith(".svg"))
                    .sorted()
                    .toList();
        }
        assertThat(drawings).hasSizeGreaterThanOrEqualTo(least);
        List<String> found = new ArrayList<>();
        for (Path svg : drawings) {
            collisions(svg).forEach(pair -> found.add(svg.getFileName() + ": " + pair));
            outside(svg).forEach(text -> found.add(svg.getFileName() + ": beyond the page: " + text));
        }
        assertThat(found).isEmpty();
        return drawings.size();
    }

    private static List<String> collisions(Path svg) throws IOException {
        List<DrawnText> texts = DrawnText.of(svg);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (texts.get(i).overlaps(texts.get(j))) {
                    found.add(texts.get(j).text() + " / " + texts.get(i).text());
                }
            }
        }
        return found;
    }

    private static List<String> outside(Path svg) throws IOException {
        Rectangle2D page = DrawnText.page(svg);
        return DrawnText.of(svg).stream()
                .filter(text -> !text.isWithin(page))
                .map(DrawnText::text)
                .toList();
    }

    private static void assumeLetters(Language language) {
        Assumptions.assumeTrue(
                language == Language.EN || new Font(Font.SANS_SERIF, Font.PLAIN, 10).canDisplayUpTo("领跑者") == -1);
    }

    /** The teaching scenario with so many strategies, which differ in their notices. */
    private void scenario(int strategies) throws IOException {
        Path teaching = Path.of("scenarios/teaching.yaml");
        Files.createDirectories(folder.resolve("teaching"));
        for (String table : List.of("regions.csv", "borders.csv")) {
            Files.copy(
                    Path.of("scenarios/teaching").resolve(table),
                    folder.resolve("teaching").resolve(table));
        }
        String text = Files.readString(teaching);
        String levers = IntStream.range(0, strategies)
                .mapToObj(i -> {
                    String[] name = name(i).split("/");
                    return "  - {id: " + name[0] + ", name: {en: \"" + name[1] + "\", zh: " + name[2]
                            + "}, levers: [{lever: journal}, "
                            + "{lever: relay}, {lever: notice, issue: after_listing, delay: " + (1 + i)
                            + ", deadline: 12}]}\n";
                })
                .collect(Collectors.joining());
        int begin = text.indexOf("strategies:\n") + "strategies:\n".length();
        int end = text.indexOf("# What is fixed beforehand");
        Files.writeString(folder.resolve("many.yaml"), text.substring(0, begin) + levers + text.substring(end));
    }

    private static String name(int strategy) {
        return strategy < NAMES.size()
                ? NAMES.get(strategy)
                : "journal-notice-" + strategy + "/Journal and notices number " + strategy + "/内刊加第" + strategy + "种通知";
    }

    private static String code(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    private void type(String command) {
        Session.Answer answer = Session.in(folder).type(command.split(" "));
        assertThat(answer.exitCode()).as(answer.err()).isZero();
    }
}
