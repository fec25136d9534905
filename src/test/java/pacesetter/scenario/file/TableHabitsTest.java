package pacesetter.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.scenario.Group;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.source.SourceFile;
import pacesetter.text.Name;

/** Tables as Excel, R, pandas and statistical offices write them are read where they have one meaning. */
final class TableHabitsTest {
    private static final Scenario PLAIN = Small.files().read(Small.FILE);

    /** Small's regions, written otherwise. */
    private static Scenario read(String regions) {
        return Small.files().with("regions.csv", regions).read(Small.FILE);
    }

    private static List<String> problems(String regions) {
        return Small.files().with("regions.csv", regions).problems(Small.FILE);
    }

    private static String but(String part, String changed) {
        return Small.but(Small.REGIONS, part, changed);
    }

    static Stream<String> sameTables() {
        String semicolons = Small.REGIONS.replace(',', ';');
        String last = "330502,Wuxing District,吴兴区,Huzhou,湖州市,120.1,30.8,700000\n";
        return Stream.of(
                semicolons,
                semicolons.replace("120.", "120,").replace("30.", "30,"),
                "sep=;\r\n" + semicolons.replace("\n", "\r\n"),
                "sep=,\n" + Small.REGIONS,
                Small.REGIONS.replace(',', '\t'),
                Small.REGIONS.replace(',', '|'),
                "\uFEFF" + Small.REGIONS,
                Small.REGIONS.replace("\n", ",,\n"),
                Small.REGIONS.replace("00\n", "00,,\n"),
                Small.REGIONS.replace("\n", "\n,,,,,,,\n\n"),
                Small.REGIONS.replace("\n", "\r"),
                "Table 1: regions of my province,,,,,,,\n,,,,,,,\n" + Small.REGIONS,
                "Regions\n\n" + Small.REGIONS,
                Small.REGIONS + "Total,,,,,,,1800000\n",
                Small.REGIONS + ",合计,,,,,,1800000\n\nSource: the yearbook, 2018\n注：年末数,,,,,,,\n",
                but("population\n", "population\n,Total,,,,,,\"1,800,000\"\n"),
                but("600000", "\"600,000\""),
                but("600000", "600 000"),
                but("600000", "600\u00A0000"),
                but("600000", "6E+05"),
                but("600000", "600000.0"),
                but("600000", "６０００００"),
                but("120.7,30.7", "\"120,7\",\"30,700\""),
                but("330402", "330402.0"),
                Small.REGIONS.replaceAll("(?m)^(330\\d+)", "$1.0"),
                Small.REGIONS.replaceAll("(?m)^([^,]*),([^,]*)", "\"$1\",\"$2\""),
                Small.REGIONS.replace(last, last.strip()));
    }

    @ParameterizedTest
    @MethodSource("sameTables")
    void aTableIsReadAsItIsMeant(String table) {
        Scenario read = read(table);
        assertThat(read.regions()).isEqualTo(PLAIN.regions());
        assertThat(read.groups()).isEqualTo(PLAIN.groups());
        assertThat(read.borders()).isEqualTo(PLAIN.borders());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GEOID,NAME,NAME_zh,STATE,STATE_zh,longitude,latitude,pop
                    代码,名称,名称zh,地级市,地级市zh,经度,纬度,人口
                    fips, Region_Name ,name zh,Prefecture,prefecture_zh,LNG,Lat,Total Population
                    id,county,county_cn,region,region_zh,x,y,POP
                    adcode,区县,name_zh,地区,group_zh,经度（E）,纬度（N）,常住人口(人)
                    NUTS_ID,NUTS_NAME,NAME_ZH,GROUP,GROUP_ZH,LON,LAT,Population
                    Code,region,Region_zh,group,group_zh,Lon.,Lat.,Einwohner
                    """)
    void columnsAreFoundByCommonNames(String header) {
        Scenario read = read(but("code,name,name_zh,group,group_zh,lon,lat,population", header));
        assertThat(read.regions()).isEqualTo(PLAIN.regions());
        assertThat(read.groups()).isEqualTo(PLAIN.groups());
    }

    @Test
    void theScenarioMayTellWhatColumnsAreCalled() {
        String text = Small.but(
                "{file: regions.csv}",
                "{file: regions.csv, columns: {code: Nummer, population: POP_2018, name: NAME}}");
        String table = but("code,name", "Nummer,NAME")
                .replace("population", "POP_2018,POP,code,name")
                .replace("00\n", "00,1,2,3\n");
        assertThat(Small.files(text).with("regions.csv", table).read(Small.FILE).regions())
                .isEqualTo(PLAIN.regions());
    }

    @Test
    void whatTheScenarioTellsMustBeThere() {
        String text = Small.but("{file: regions.csv}", "{file: regions.csv, columns: {code: Numer, type: art}}");
        String table = but("code,", "Nummer,");
        assertThat(Small.files(text).with("regions.csv", table).problems(Small.FILE))
                .containsExactly(
                        "small.yaml:3:46: columns.code (Numer) is no column of the table, which has Nummer, name, name_zh,"
                                + " group, group_zh, lon, lat, population. Did you mean Nummer?",
                        "small.yaml:3:59: columns.type (art) is no column of the table, which has Nummer, name, name_zh,"
                                + " group, group_zh, lon, lat, population.");
    }

    @Test
    void whatTheScenarioTellsIsNotPassedOverForAnother() {
        String text = Small.but("{file: regions.csv}", "{file: regions.csv, columns: {population: POP_2020}}");
        assertThat(Small.files(text).problems(Small.FILE))
                .containsExactly(
                        "small.yaml:3:52: columns.population (POP_2020) is no column of the table, which has code,"
                                + " name, name_zh, group, group_zh, lon, lat, population.");
    }

    @Test
    void ourOwnNameGoesBeforeOthers() {
        assertThat(read(but("code,name", "code,name")
                                .replace("population", "population,id,pop,region")
                                .replace("00\n", "00,1,2,3\n"))
                        .regions())
                .isEqualTo(PLAIN.regions());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GID_0,GID_1,NAME_1,GID_2,NAME_2,x,y,pop|CHN,CHN.1_1,North,CHN.1.1_1,Ashford,0,0,5",
                "GID_0,GID_1,NAME_1,x,y,pop|CHN,CHN.1.1_1,Ashford,0,0,5",
                "LAD21CD,LAD21NM,LAD21NMW,RGN21CD,RGN21NM,LONG,LAT,pop|CHN.1.1_1,Ashford,,E1,South,0,0,5",
                "CTYUA23CD,CTYUA23NM,LONG,LAT,pop|CHN.1.1_1,Ashford,0,0,5",
                "NUTS_ID,NUTS_NAME,x,y,pop|CHN.1.1_1,Ashford,0,0,5",
                "iso_a2,iso_a3,name,x,y,pop|CN,CHN.1.1_1,Ashford,0,0,5",
            })
    void columnsOfUsualSourcesAreFound(String table) {
        String text = Small.but(ScenarioReaderTest.GENERATED, "{count: 5, thresholds: uniform}", "{file: regions.csv}");
        Scenario read = new MemoryFiles()
                .with("s.yaml", text)
                .with("regions.csv", table.replace('|', '\n') + "\n")
                .read("s.yaml");
        assertThat(read.regions()).singleElement().satisfies(region -> {
            assertThat(region.code()).isEqualTo("CHN.1.1_1");
            assertThat(region.name().en()).isEqualTo("Ashford");
        });
    }

    @Test
    void withoutAGroupAllAreOne() {
        String table = "code,name,lon,lat,population\n1,A,0,0,5\n2,B,1,1,6\n";
        String text = Small.but(ScenarioReaderTest.GENERATED, "{count: 5, thresholds: uniform}", "{file: regions.csv}");
        Scenario read = new MemoryFiles()
                .with("s.yaml", text)
                .with("regions.csv", table)
                .read("s.yaml");
        assertThat(read.groups()).containsExactly(new Group(0, new Name("All", "全部"), 0));
        assertThat(read.regions()).extracting(Region::group).containsExactly(0, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void unicodeIsKnownByItsBeginning(String encoding) {
        byte[] bytes = ("\uFEFF" + Small.REGIONS).getBytes(Charset.forName(encoding));
        assertThat(Small.files().with("regions.csv", bytes).read(Small.FILE).regions())
                .isEqualTo(PLAIN.regions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "gb18030", "Big5", "Shift_JIS", "UTF-16LE", "utf-8"})
    void anEncodingIsTold(String encoding) {
        String regions = Small.REGIONS.replaceAll("[^\\x00-\\x7F]+", "山川");
        byte[] bytes = regions.getBytes(Charset.forName(encoding));
        String text = Small.but("{file: regions.csv}", "{file: regions.csv, encoding: " + encoding + "}")
                .replace("嘉兴", "Jiaxing");
        Scenario read = Small.files(text).with("regions.csv", bytes).read(Small.FILE);
        assertThat(read.regions().get(0).name()).isEqualTo(new Name("Nanhu District", "山川"));
        assertThat(read.files()).extracting(SourceFile::path).contains("regions.csv");
    }

    @Test
    void theHashIsThatOfTheBytesWhateverTheEncoding() {
        String text = Small.but("{file: regions.csv}", "{file: regions.csv, encoding: GBK}");
        Scenario chinese = Small.files(text)
                .with("regions.csv", Small.REGIONS.getBytes(Charset.forName("GBK")))
                .read(Small.FILE);
        assertThat(chinese.regions()).isEqualTo(PLAIN.regions());
        assertThat(chinese.files().get(1).sha256())
                .isNotEqualTo(PLAIN.files().get(1).sha256());
    }

    @ParameterizedTest
    @CsvSource({"GBK, 南湖区, GB18030", "windows-1251, Республика, windows-1251", "windows-1252, Île, windows-1252"})
    void anotherEncodingIsNamed(String encoding, String name, String guess) {
        byte[] bytes = "code,name\n1,%s\n".formatted(name).getBytes(Charset.forName(encoding));
        assertThat(Small.files().with("regions.csv", bytes).problems(Small.FILE))
                .singleElement()
                .asString()
                .startsWith("regions.csv:2:3: byte (")
                .endsWith(") is not UTF-8. It may be " + guess + ", in which it has " + name
                        + ": if that is right, write encoding: " + guess
                        + " beside file; or save the table as CSV UTF-8.");
    }

    @Test
    void aUnicodeFileMayLackItsBeginning() {
        assertThat(Small.files()
                        .with("regions.csv", Small.REGIONS.getBytes(StandardCharsets.UTF_16BE))
                        .problems(Small.FILE))
                .singleElement()
                .asString()
                .startsWith("regions.csv:1:1: byte (00) is not UTF-8. It may be UTF-16BE, in which it has 南湖区:");
    }

    @Test
    void anEncodingMustBeKnownAndRight() {
        assertThat(Small.files(Small.but("{file: regions.csv}", "{file: regions.csv, encoding: ansi}"))
                        .problems(Small.FILE))
                .containsExactly("small.yaml:3:40: encoding (ansi) is no encoding that Java knows. Write for instance"
                        + " GB18030, Big5, Shift_JIS, windows-1252 or windows-1251.");
        assertThat(Small.files(Small.but("{file: regions.csv}", "{file: regions.csv, encoding: Big5}"))
                        .with("regions.csv", "code,name\n1,a\u00ff".getBytes(StandardCharsets.ISO_8859_1))
                        .problems(Small.FILE))
                .containsExactly("regions.csv:2:4: byte (ff) is not Big5.");
    }

    @Test
    void whatIsNoTextIsNamed() {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
        assertThat(Small.files()
                        .with("regions.csv", "PK\u0003\u0004 xl/workbook.xml")
                        .problems(Small.FILE))
                .containsExactly("regions.csv:1:1: file (regions.csv) is an Excel workbook (.xlsx), not CSV."
                        + " Save the table as CSV UTF-8.");
        assertThat(Small.files().with("regions.csv", ole).problems(Small.FILE))
                .containsExactly("regions.csv:1:1: file (regions.csv) is an Excel workbook (.xls), not CSV."
                        + " Save the table as CSV UTF-8.");
        assertThat(Small.files()
                        .with("regions.csv", "<html><table>".getBytes(StandardCharsets.US_ASCII))
                        .problems(Small.FILE))
                .containsExactly("regions.csv:1:1: file (regions.csv) is a web page, not CSV."
                        + " Save the table as CSV UTF-8.");
    }

    @Test
    void whatHasTwoMeaningsIsRefusedWithTheCure() {
        assertThat(problems(but("600000", "600.000")))
                .containsExactly("regions.csv:2:50: population (600.000) must be a whole number in [1, 2147483647]."
                        + " Write 600000 or 600.");
        assertThat(problems(but("code,name,name_zh", "GEOID,name,FIPS")))
                .containsExactly("regions.csv:1:12: column (GEOID, FIPS) may each be the code."
                        + " Write which it is beside file: columns: {code: GEOID}.");
        assertThat(problems(but("330411,Xiuzhou District,秀洲区,Jiaxing,嘉兴市,120.7,30.8,500000", "the north:,,,,,,,")))
                .containsExactly("regions.csv:3:1: row (the north:) has neither coordinates nor population."
                        + " Delete the row if it is a heading or a note.");
        assertThat(problems(but("600000", "600,000")))
                .containsExactly("regions.csv:2:1: cells (9) must be 8 as in the header."
                        + " A cell with , in it needs quotation marks around it.");
        assertThat(problems(but("330402,", "3.30402E+11,")))
                .containsExactly("regions.csv:2:1: code (3.30402E+11) has lost its last digits. Excel does that to long"
                        + " numbers: make the column text in the workbook and save it anew.");
    }

    @Test
    void aHeaderIsToldOnceWithWhatItHasAndWhatToWrite() {
        assertThat(problems(but("code,name,name_zh,group,group_zh,lon,lat,population", "Kenn,nam,b,c,d,e,f,g")))
                .containsExactly(
                        "regions.csv:1:1: header (8 columns) has none for code, name, lon, lat, population, but Kenn,"
                                + " nam, b, c, d, e, f, g. Rename columns, or write what they are called beside file:"
                                + " columns: {code: …, name: nam, lon: …, lat: …, population: …}.");
    }

    @Test
    void aRegionThatLacksItsFiguresIsNoNote() {
        assertThat(problems(but(
                        "330502,Wuxing District,吴兴区,Huzhou,湖州市,120.1,30.8,700000",
                        "330502,Wuxing District,,Huzhou,,,,")))
                .hasSize(3)
                .allSatisfy(problem -> assertThat(problem).contains("needs a value"));
    }
}
