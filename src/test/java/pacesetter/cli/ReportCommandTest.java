package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.cli.Session.Answer;

/** The page of results shows what compare writes, in both languages alike, and nothing in it can do harm. */
final class ReportCommandTest {
    private static final String HOSTILE = "<script>alert(1)</script>\" onload='alert(2)' {{title}} &amp;";

    @TempDir
    private Path folder;

    @BeforeEach
    void runs() throws IOException {
        String scenario = Files.readString(Path.of("src/test/resources/tiny/tiny.yaml"))
                .replace("{en: Tiny, zh: 微型}", "'" + HOSTILE.replace("'", "''") + "'")
                .replace("{en: Journal, zh: 期刊}", "'" + HOSTILE.replace("'", "''") + "'");
        Files.writeString(
                folder.resolve("tiny.yaml"),
                scenario + "\nplausible:\n  - {parameter: search.trial, low: .25, high: .375}\n");
        assertThat(type("run tiny.yaml --strategies none,journal --replicates 5 --no-charts --out r")
                        .exitCode())
                .isEqualTo(ExitCode.OK);
    }

    private Answer type(String line) {
        return Session.in(folder).type(line.split(" "));
    }

    private Document page(String line) throws IOException {
        Answer answer = type(line + " --out page.html");
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
        return Jsoup.parse(Files.readString(folder.resolve("page.html")));
    }

    @Test
    void whateverAScenarioIsCalledIsTextAndThePolicyLetsNothingIn() throws IOException {
        Document page = page("report r");
        assertThat(page.select("h1").eachText()).containsExactly(HOSTILE, HOSTILE);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("link, img, iframe, object, embed, form, base, [style]"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on");
                assertThat(attribute.getValue()).as("%s", attribute).doesNotContain("://");
            }
        }
        assertThat(page.select("[href]").eachAttr("href")).allMatch(link -> link.startsWith("#"));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src '" + hash(page.select("style"))
                        + "'; script-src '" + hash(page.select("script"))
                        + "'; base-uri 'none'; form-action 'none'");
        assertThat(page.select("script").get(0).data()).doesNotContain("innerHTML", "eval(");
    }

    private static String hash(List<Element> elements) {
        try {
            byte[] text = elements.get(0).data().getBytes(StandardCharsets.UTF_8);
            return "sha256-"
                    + Base64.getEncoder()
                            .encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void bothLanguagesHaveTheSamePartsAndEveryLinkLeadsToOne() throws IOException {
        Document page = page("report r r");
        assertThat(page.select("#zh *").stream().map(Element::tagName).toList())
                .isEqualTo(page.select("#en *").stream().map(Element::tagName).toList())
                .hasSizeGreaterThan(500);
        assertThat(page.select("#en article, #zh article")).hasSize(4);
        List<String> places = page.select("[id]").eachAttr("id");
        assertThat(places).doesNotHaveDuplicates();
        assertThat(page.select("[href]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(link -> places.contains(link.substring(1)));
        assertThat(page.select("#zh h2").eachText()).contains("问题", "结论", "使用限制");
        assertThat(page.select("#pick-en").hasAttr("checked")).isTrue();
        Document chinese = page("report r --lang=zh --force");
        assertThat(chinese.select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(chinese.select("#pick-zh").hasAttr("checked")).isTrue();
    }

    @Test
    void numbersAreThoseThatCompareWrites() throws IOException {
        Document page = page("report r --baseline journal");
        assertThat(type("compare r --baseline journal --no-charts").exitCode()).isEqualTo(ExitCode.OK);
        int told = 0;
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("r/comparison/comparison.csv"))) {
            for (NamedCsvRecord row : rows) {
                Element shown = page.selectFirst("#en table[data-outcome=" + row.getField("outcome") + "] tr[data-code="
                        + row.getField("strategy") + "]");
                assertThat(shown).as("%s", row).isNotNull();
                assertSame(shown.child(1), row.getField("n"));
                assertSame(shown.child(2), row.getField("mean"));
                assertSame(shown.child(3), row.getField("difference"));
                told++;
            }
        }
        assertThat(told).isGreaterThan(5);
        assertThat(page.select("#en .conditions li").eachText()).anyMatch(line -> line.contains("at one setting"));
        assertThat(page.select("#en [id$=-methods] p").text()).contains("5 worlds", "“None” (no lever)", "Holm 1979");
        assertThat(page.select("#en [id$=-provenance] dd").text()).contains("SHA-256");
        assertThat(page.select("#en tr:contains(search.trial)").text()).contains("[0.25, 0.375]");
        assertThat(page.select("#en [id$=-again] code").eachText())
                .contains("pacesetter report r --baseline journal --out report.html", "pacesetter reproduce r")
                .anyMatch(command -> command.contains("run tiny.yaml"));
    }

    private static void assertSame(Element cell, String text) {
        String value = cell.attr("data-value");
        assertThat(value.isEmpty()).as("%s beside %s", cell, text).isEqualTo(text.isEmpty());
        if (!text.isEmpty()) {
            double number = Double.parseDouble(text);
            assertThat(Double.parseDouble(value)).isCloseTo(number, within(1e-9 * Math.max(1, Math.abs(number))));
        }
    }

    @Test
    void theSameResultsGiveTheSamePageWithWhatIsWorthKnowing() throws IOException {
        assertThat(
                        type("sensitivity tiny.yaml --strategies none,journal --method given --points 16 --factor search.trial"
                                        + " --replicates 2 --no-charts --out s")
                                .exitCode())
                .isEqualTo(ExitCode.OK);
        assertThat(page("report s").select("#en [id$=-next] table")).isEmpty();
        assertThat(type("learn s --no-charts").exitCode()).isEqualTo(ExitCode.OK);
        assertThat(page("report s --force").select("#en [id$=-next] tbody th").eachText())
                .containsExactly("search.trial");
        String first = Files.readString(folder.resolve("page.html"));
        page("report s --force");
        assertThat(folder.resolve("page.html")).hasContent(first);
        Files.writeString(folder.resolve("s/information/information.csv"), "kind\n");
        Answer damaged = type("report s");
        assertThat(damaged.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(damaged.err().lines()).hasSize(1).first().asString().contains("information.csv");
        assertThat(damaged.out()).isEmpty();
    }

    /** Of twelve points the first eight, or those asked for, beside the mean of all, which is that of the worlds that kept it. */
    @Test
    void curvesOverDesignPointsAreTheirMeanAndThoseOfThePointsAskedFor() throws IOException {
        Files.copy(Path.of("src/test/resources/tiny/points.yaml"), folder.resolve("points.yaml"));
        assertThat(type("sweep points.yaml --out p").exitCode()).isEqualTo(ExitCode.OK);
        Document page = page("report p");
        assertThat(page.select("#en .design-point option").eachAttr("value"))
                .containsExactly("all", "0", "1", "2", "3", "4", "5", "6", "7");
        Document asked = page("report p --point 11 --point 3 --force");
        assertThat(asked.select("#zh .design-point option").eachText())
                .containsExactly(
                        "全部 12 个的均值",
                        "11：evidence.noise = 0.2, attention.copy = 2, …",
                        "3：evidence.noise = 0.02, attention.copy = 2, …");
        assertThat(asked.select("#en [id$=-again] code").eachText())
                .contains("pacesetter report p --point 11 --point 3 --out report.html");
        assertThat(asked.select("#en [data-view=11] .note").text()).contains("search.trial = 0.375");
        assertThat(third(asked, "all")).isCloseTo(mean(row -> true), within(.06));
        assertThat(third(asked, "11"))
                .isCloseTo(mean(row -> row.getField("point").equals("11")), within(.06))
                .isNotEqualTo(third(asked, "all"));
        assertThat(type("report p --point 12").err()).contains("--point (12)", "[0, 11]");
        assertThat(page("report r --force").select(".design-point")).isEmpty();
        assertThat(type("sweep points.yaml --shard 1/12 --out s").exitCode()).isEqualTo(ExitCode.OK);
        Document onePoint = page("report s --force");
        assertThat(onePoint.select("#en [data-view=0] figure")).hasSize(2);
        assertThat(onePoint.select("#zh [data-view=1]").text()).contains("没有保留了时间序列的运行");
    }

    /** The third number of the line of coverage under the second strategy. */
    private static double third(Document page, String view) {
        String values = page.select("#en [data-view=" + view + "] g[data-strategy=1]")
                .get(0)
                .attr("data-values");
        return Double.parseDouble(values.split(" ")[2]);
    }

    /** The same of the table, in percent. */
    private double mean(Predicate<NamedCsvRecord> taken) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("p/series.csv"))) {
            return rows.stream()
                    .filter(taken)
                    .filter(row -> row.getField("strategy").equals("journal")
                            && row.getField("tick").equals("2"))
                    .mapToDouble(row -> 100 * Double.parseDouble(row.getField("covered")))
                    .average()
                    .orElseThrow();
        }
    }

    @Test
    void whatIsNoResultIsRefused() throws IOException {
        assertThat(type("report tiny.yaml").err()).contains("holds no finished results");
        assertThat(type("report r --baseline jurnal").err()).contains("--baseline (jurnal)", "journal");
        Files.writeString(folder.resolve("r/runs.csv"), "run_id\n");
        assertThat(type("report r").exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(folder.resolve("page.html")).doesNotExist();
    }
}
