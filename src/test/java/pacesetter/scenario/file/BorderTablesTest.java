package pacesetter.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.scenario.Borders;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.caution.Cautions;

/** Borders come as pairs, as neighbours of each region, or as a matrix, by code or by name. */
final class BorderTablesTest {
    private static final String A = "330402";
    private static final String B = "330411";
    private static final String C = "330502";
    private static final List<Borders.Pair> BORDERS = List.of(new Borders.Pair(0, 1), new Borders.Pair(1, 2));

    private static MemoryFiles files(String borders) {
        String table = borders.replace("A", A).replace("B", B).replace("C", C);
        return Small.files().with("borders.csv", table);
    }

    private static List<String> problems(String borders) {
        return files(borders).problems(Small.FILE);
    }

    static Stream<String> sameBorders() {
        return Stream.of(
                "from,to\nA,B\nB,C\n",
                "code_a,code_b,note\nA,B,x\nC,B,\n",
                "Source;Target;Weight\nA;B;0,5\nB;A;0,333\nB;C;1\nA;C;0\n",
                "source,target\n\"B\",\"A,C\"\n",
                "code_a,code_b\nB,\"A;C\"\n",
                "code,neighbours\nA,B\nB,A C\nC,B\n",
                "code,neighbours\nB,A|C\nA,\n",
                "code,name,neighbours\nA,Nanhu,B\nB,Xiuzhou,A C\n",
                "name,neighbours\nNanhu,B\nXiuzhou,C\n",
                "county name|county geoid|neighbor name|neighbor geoid\na|A|a|A\na|A|b|B\nb|B|c|C\nc|C|c|C\n",
                "lad21cd,neighbours\nA,B\nB,C\n",
                "code,neighbours\nA,B\nB,A,C\nC,B\n",
                "code,neighbour1,neighbour2\nA,B,\nB,A,C\nC,B,\n",
                "id,nb_1,nb_2\nA,B,\nB,A,C\n",
                "地区,邻接地区\n秀洲区,南湖区、吴兴区\n",
                "code_a,code_b\nNanhu,Xiuzhou\nXiuzhou District,吴兴\n",
                "code_a,code_b\nXiuzhou District,\"Nanhu District; Wuxing District\"\n",
                "code_a,code_b\nA.0,B.0\nB.0,C.0\n",
                "Land borders\n\ncode_a,code_b\nA,B\nB,C\nSource: own map\n",
                ",A,B,C\nA,0,1,0\nB,1,0,1\nC,0,1,0\n",
                "\"\",\"XA\",\"XB\",\"XC\"\n\"A\",0,1,0\n\"B\",1,0,1\n\"C\",0,1,0\n",
                ";A;B;C\nA;0;1,0;0\nB;0,5;0;0,5\nC;0;1;0\n",
                "code,A,B,C\nA,,,\nB,1,,\nC,0,1,\n",
                "region\tNanhu\tXiuzhou\tWuxing\nNanhu\tna\ttrue\tfalse\nXiuzhou\ttrue\tna\ttrue\nWuxing\tfalse\ttrue\tna\n",
                ",A,B,C\nA,1,1,0\nB,1,1,1\nC,0,1,1\n");
    }

    @ParameterizedTest
    @MethodSource("sameBorders")
    void aTableIsReadAsItIsMeant(String table) {
        assertThat(files(table).read(Small.FILE).borders().pairs()).isEqualTo(BORDERS);
    }

    @Test
    void theScenarioMayTellWhatColumnsAreCalled() {
        String text = Small.but("{file: borders.csv}", "{file: borders.csv, columns: {code_a: eins, code_b: zwei}}");
        assertThat(Small.files(text)
                        .with(
                                "borders.csv",
                                Small.BORDERS.replace("code_a", "eins").replace("code_b", "zwei"))
                        .read(Small.FILE)
                        .borders()
                        .pairs())
                .isEqualTo(BORDERS);
    }

    @Test
    void whatIsANeighbourOfItselfIsIgnoredWithACaution() {
        Scenario read = files("code_a,code_b\nA,A\nA,B\nB,B\nB,C\n").read(Small.FILE);
        assertThat(read.borders().pairs()).isEqualTo(BORDERS);
        assertThat(Cautions.of(read))
                .extracting(caution -> caution.text().en())
                .contains("borders.csv, line 2: 2 rows list a code as its own neighbour, which is ignored (330402).");
    }

    private static Scenario coded(String codes, String borders) {
        String[] all = codes.split(" ");
        String regions = "code,name,lon,lat,population\n%s,X,0,0,5\n%s,Y,0,0,5\n%s,Z,0,0,5\n".formatted((Object[]) all);
        String text = Small.but(
                ScenarioReaderTest.GENERATED,
                "regions: {count: 5, thresholds: uniform}",
                "regions: {file: regions.csv}\nborders: {file: borders.csv}");
        return new MemoryFiles()
                .with("s.yaml", text)
                .with("regions.csv", regions)
                .with("borders.csv", borders)
                .read("s.yaml");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            01001 01003 10001 | 1001,1003;1003,10001     | 2 codes were found by another number of leading zeros: 1001 was read as 01001.
            1001 1003 10001   | 01001,01003;1003,10001   | 2 codes were found by another number of leading zeros: 01001 was read as 1001.
            01001 01003 10001 | 1001.0,1003.0;1003,10001 | 2 codes were found by another number of leading zeros: 1001 was read as 01001.
            """)
    void leadingZerosThatWereLostAreFoundWithACaution(String codes, String borders, String caution) {
        Scenario read = coded(codes, "from,to\n" + borders.replace(";", "\n") + "\n");
        assertThat(read.borders().pairs()).isEqualTo(BORDERS);
        assertThat(Cautions.of(read)).extracting(found -> found.text().en()).contains(caution);
    }

    @Test
    void leadingZerosThatTellRegionsApartAreNotGuessed() {
        assertThatThrownBy(() -> coded("01 001 7", "from,to\n1,7\n"))
                .hasMessageContaining("code_a (1) is no region of this scenario.");
        Scenario read = coded("1 01 001", "from,to\n1,01\n01,001\n");
        assertThat(read.borders().pairs()).isEqualTo(BORDERS);
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void aMatrixMustAgreeWithItself() {
        assertThat(problems(",A,B,C\nA,0,1,0\nB,1,0,1\nC,1,1,0\n"))
                .containsExactly(
                        "borders.csv:4:8: cell (1) must agree with 0 in line 2, column 12: neighbours are so both ways.");
        assertThat(problems(",A,B,C\nA,0,1,0\nB,1,0,x\n"))
                .containsExactly("borders.csv:3:12: cell (x) must be 0, 1 or a weight above 0.");
        assertThat(problems(",A,B,C,1\nA,0,1,0,0\nB,1,0,-1,0\n"))
                .containsExactly(
                        "borders.csv:1:23: column (1) is no region of this scenario.",
                        "borders.csv:3:12: cell (-1) must be 0, 1 or a weight above 0.");
    }

    @Test
    void distancesAreNoBorders() {
        StringBuilder regions = new StringBuilder("code,name,lon,lat,population\n");
        StringBuilder matrix = new StringBuilder("km,1,2,3,4,5\n");
        for (int i = 1; i <= 5; i++) {
            regions.append("%1$d,R%1$d,0,0,5%n".formatted(i));
            matrix.append(i);
            for (int j = 1; j <= 5; j++) {
                matrix.append(',').append(10 * Math.abs(i - j));
            }
            matrix.append('\n');
        }
        String text = Small.but(
                ScenarioReaderTest.GENERATED,
                "regions: {count: 5, thresholds: uniform}",
                "regions: {file: regions.csv}\nborders: {file: borders.csv}");
        assertThat(new MemoryFiles()
                        .with("s.yaml", text)
                        .with("regions.csv", regions.toString())
                        .with("borders.csv", matrix.toString())
                        .problems("s.yaml"))
                .containsExactly("borders.csv:1:1: matrix (5 regions) makes all of them neighbours of all."
                        + " If these are distances, write 1 for neighbours and 0 for others.");
    }

    /** The nearest code is that of the next region, and the border would be a wrong one. */
    @ParameterizedTest
    @ValueSource(strings = {"330503", "33050", "330502.5"})
    void noOtherCodeIsProposed(String code) {
        assertThat(problems("code_a,code_b\nA," + code + "\n"))
                .containsExactly("borders.csv:2:8: code_b (" + code + ") is no region of this scenario.");
    }

    @Test
    void aNameThatIsSpeltNearlySoIsProposed() {
        assertThat(problems("code_a,code_b\nA,Wuxing Distrct\n"))
                .containsExactly("borders.csv:2:8: code_b (Wuxing Distrct) is no region of this scenario."
                        + " Did you mean Wuxing District?");
    }

    @Test
    void aCellTooManyIsNoNeighbour() {
        assertThat(problems("code_a,code_b,note\nA,B,x,C\n"))
                .containsExactly("borders.csv:2:1: cells (4) must be 3 as in the header."
                        + " A cell with , in it needs quotation marks around it.");
    }

    @Test
    void anUnknownNeighbourInAListIsNamed() {
        assertThat(problems("code,neighbours\nA,B;330599\n"))
                .containsExactly("borders.csv:2:8: code_b (330599) is no region of this scenario.");
    }
}
