package pacesetter.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static pacesetter.scenario.file.Wrong.wrong;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.text.Name;

/** What is said about wrong tables, at the cell. */
final class TableErrorsTest {
    static Stream<Wrong> mistakes() {
        return Stream.of(
                wrong(
                        "code,name,",
                        "code,nam,",
                        "regions.csv:1:1: header (8 columns) has none for name, but code, nam, name_zh, group, group_zh, lon,"
                                + " lat, population. Rename columns, or write what they are called beside file: columns:"
                                + " {name: nam}."),
                wrong("code,name,name_zh", "code,name,name", "regions.csv:1:11: column (name) stands here twice."),
                wrong("330411,", "330402,", "regions.csv:3:1: code (330402) stands in the table twice."),
                wrong(
                        "330411,",
                        "33 0411,",
                        "regions.csv:3:1: code (33 0411) must be letters, digits, points, hyphens, at most 32."),
                wrong(
                        "120.7,30.7",
                        "200,30,7",
                        "regions.csv:2:1: cells (9) must be 8 as in the header."
                                + " A cell with , in it needs quotation marks around it."),
                wrong(
                        "120.7,30.7",
                        "200,NaN",
                        "regions.csv:2:39: lon (200) must be in [-180, 180].",
                        "regions.csv:2:43: lat (NaN) must be a number in [-90, 90]."),
                wrong(",700000", ",0", "regions.csv:4:50: population (0) must be in [1, 2147483647]."),
                wrong(
                        ",700000",
                        ",",
                        "regions.csv:4:50: population (empty) needs a value: a whole number in [1, 2147483647]."),
                wrong(
                        "秀洲区,Jiaxing,嘉兴市",
                        "秀洲区,Jiaxing,嘉兴",
                        "regions.csv:3:37: group_zh (嘉兴) must be 嘉兴市 as in the first row of Jiaxing."),
                wrong(
                        "Xiuzhou District",
                        "\"Xiuzhou District",
                        "regions.csv:3:1: line (from here) is no CSV. Look for a quotation mark without its partner."),
                wrong(
                        "Xiuzhou District",
                        "\"Xiuzhou\nDistrict\"",
                        "regions.csv:3:8: name (Xiuzhou District) must be a text on one line. There is a line break in it."),
                wrong(
                        "Xiuzhou District",
                        "X".repeat(501),
                        "regions.csv:3:8: name (" + "X".repeat(60)
                                + "…) must be a text on one line. It has 501 characters, more than 500."),
                wrong(
                        "330502,Wuxing District,吴兴区,Huzhou,湖州市,120.1,30.8,700000\n",
                        "",
                        "borders.csv:3:8: code_b (330502) is no region of this scenario."),
                wrong(
                        "Wuxing District,吴兴区",
                        "Nanhu County,秀洲区",
                        "small.yaml:8:14: region (Nanhu) names more than one region. Write the full name or the code."));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldWithPlaceNameValueAndRule(Wrong mistake) {
        assertThat(Small.files()
                        .with("regions.csv", Small.but(Small.REGIONS, mistake.part(), mistake.changed()))
                        .problems(Small.FILE))
                .isEqualTo(mistake.problems());
    }

    static Stream<Wrong> borderMistakes() {
        return Stream.of(
                wrong(
                        "330411,330502",
                        "330411,330503",
                        "borders.csv:3:8: code_b (330503) is no region of this scenario."),
                wrong(
                        "code_b",
                        "code_c",
                        "borders.csv:1:1: header (2 columns) has none for code_b, but code_a, code_c. Rename columns, or"
                                + " write what they are called beside file: columns: {code_b: code_c}."));
    }

    @ParameterizedTest
    @MethodSource("borderMistakes")
    void aMistakeInTheBordersIsToldAtItsCell(Wrong mistake) {
        assertThat(Small.files()
                        .with("borders.csv", Small.but(Small.BORDERS, mistake.part(), mistake.changed()))
                        .problems(Small.FILE))
                .isEqualTo(mistake.problems());
    }

    @Test
    void aTableWithoutRegionsIsNoUse() {
        assertThat(Small.files().with("regions.csv", "").problems(Small.FILE))
                .containsExactly("regions.csv:1:1: file (regions.csv) is empty.");
        assertThat(Small.files()
                        .with("regions.csv", "code,name,group,lon,lat,population\n")
                        .problems(Small.FILE))
                .containsExactly("small.yaml:3:17: file (regions.csv) has no region.");
    }

    @Test
    void quotedCellsAndExtraColumnsAreReadAndPlaced() {
        String table = """
                note,code,name,group,lon,lat,population,threshold
                "a ""quoted"", note",1,"Old Town, East",P,0,0,5,.25
                ,2,Harbour,P,0,0,0,
                """;
        String text = Small.but(ScenarioReaderTest.GENERATED, "{count: 5, thresholds: uniform}", "{file: regions.csv}");
        MemoryFiles files = new MemoryFiles().with("s.yaml", text);
        assertThat(files.with("regions.csv", table).problems("s.yaml"))
                .containsExactly("regions.csv:3:18: population (0) must be in [1, 2147483647].");
        Scenario scenario =
                files.with("regions.csv", table.replace("0,0,0,", "0,0,9,")).read("s.yaml");
        assertThat(scenario.regions().get(0).name()).isEqualTo(new Name("Old Town, East", "Old Town, East"));
        assertThat(scenario.regions()).extracting(Region::threshold).containsExactly(0.25, Double.NaN);
        String wrong = table.replace(",5,.25", ",5,25");
        assertThat(files.with("regions.csv", wrong.replace("0,0,0,", "0,0,9,")).problems("s.yaml"))
                .containsExactly("regions.csv:2:49: threshold (25) must be in [0, 1]. Maybe it is a percentage.");
    }
}
