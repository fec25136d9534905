package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CurvesCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void lay() throws IOException {
        for (String file : List.of("medical-innovation.csv", "medical-innovation-ties.csv")) {
            Files.copy(Path.of("scenarios/adoption", file), folder.resolve(file));
        }
        StringBuilder laws = new StringBuilder("region,law,year\n");
        for (int law = 0; law < 3; law++) {
            for (int region = 0; region < 8; region++) {
                laws.append(
                        "r" + (region + law) % 8 + ",law" + law + "," + (1990 + law + region * (law + 1) / 2) + "\n");
            }
        }
        Files.writeString(folder.resolve("laws.csv"), laws);
        Files.writeString(
                folder.resolve("pairs.csv"), "code_a,code_b\nr0,r1\nr1,r2\nr2,r3\nr3,r4\nr4,r5\nr5,r6\nr6,r7\n");
        Files.writeString(folder.resolve("states.csv"), "code,population\nr0,10\nr1,20\n");
    }

    private Session.Answer type(String line) {
        return Session.in(folder).type(line.split(" "));
    }

    @Test
    void theDoctorsAreToldInBothLanguages() {
        Session.Answer answer =
                type("curves medical-innovation.csv --borders medical-innovation-ties.csv --out doctors");
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
        assertThat(answer.out())
                .contains(
                        "125 regions at risk",
                        "p 0.0839, q 0.1895, m 0.883",
                        "interval censoring",
                        "--units or --population")
                .contains("856 rows, 98 adoptions, 114 clusters", "Volden, Ting and Carpenter 2008")
                .endsWith("doctors" + System.lineSeparator());
        assertThat(type("curves medical-innovation.csv --lang zh --no-charts").out())
                .contains("125个可采用的地区", "区间删失", "p 0.0839");
    }

    @Test
    void oddsRatiosAreDrawnWithTheirIntervals() throws IOException {
        type("curves medical-innovation.csv --borders medical-innovation-ties.csv --out doctors");
        type("curves medical-innovation.csv --borders medical-innovation-ties.csv --out zh --lang zh");
        type("curves medical-innovation.csv --out none");
        assertThat(Files.readString(folder.resolve("doctors/charts/hazard.svg")))
                .contains("What adoption hangs on", "With one intercept", "time since the start (doubled)");
        assertThat(Files.readString(folder.resolve("zh/charts/hazard.svg"))).contains("采用取决于什么", "优势翻倍次数");
        assertThat(folder.resolve("none/charts/hazard.svg")).doesNotExist();
    }

    @Test
    void theFolderHoldsTablesChartsAndWhatTheyAreMadeOf() throws IOException {
        type("curves laws.csv --borders pairs.csv --out laws");
        Path laws = folder.resolve("laws");
        try (Stream<Path> files = Files.list(laws)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "domains.csv",
                            "curves.csv",
                            "fits.csv",
                            "pooled.csv",
                            "pioneers.csv",
                            "mobility.csv",
                            "persistence.csv",
                            "hazard.csv",
                            "columns.csv",
                            "manifest.json",
                            "verify.py",
                            "charts");
        }
        assertThat(laws.resolve("charts")).isDirectoryContaining("glob:**/{curves,parameters,pioneers}.png");
        assertThat(laws.resolve("manifest.json"))
                .content()
                .contains("\"curves\"", "\"pairs.csv\"", "sha256", "--half-life 5.0");
        List<String> lines = Files.readAllLines(laws.resolve("domains.csv"));
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).startsWith("law0,8,8,1990,");
    }

    @Test
    void curvesReplaceCurvesAloneAndHoldNoRuns() {
        assertThat(type("curves laws.csv --out x --no-charts").exitCode()).isEqualTo(ExitCode.OK);
        assertThat(type("curves laws.csv --out x --no-charts").exitCode()).isEqualTo(ExitCode.OUTPUT_EXISTS);
        assertThat(type("curves laws.csv --out x --no-charts --force").exitCode())
                .isEqualTo(ExitCode.OK);
        Session.Answer compared = type("compare x");
        assertThat(compared.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(compared.err()).contains("holds adoption curves, and no runs");
    }

    @Test
    void aNameMayHaveACommaInIt() throws IOException {
        Files.writeString(folder.resolve("acts.csv"), "region,law,year\na,\"acts, 1989\",1990\nb,c,1991\na,d,1992\n");
        Session.Answer answer = Session.in(folder)
                .type("curves", "acts.csv", "--domains", "acts, 1989", "--domains", "c", "--no-charts");
        assertThat(answer.out()).as(answer.err()).contains("2 domains");
    }

    @Test
    void domainsAndTimesAreChosen() {
        assertThat(type("curves laws.csv --domains law1,law2 --no-charts").out())
                .contains("2 domains", "Left out as asked, or without any adoption: 1 domain.");
        assertThat(type("curves laws.csv --from 1991 --no-charts").out()).contains("2 domains");
        assertThat(type("curves laws.csv --to 1991 --no-charts").out()).contains("observed until 1991");
        assertThat(type("curves laws.csv --population 20 --no-charts").out())
                .contains("20 regions at risk", "those that you gave");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "none.csv | none.csv",
                "laws.csv --region county | --region (county) is no column of this file. It has region, law, year.",
                "laws.csv --region Regio | Did you mean region?",
                "laws.csv --domains law9 | --domains (law9) is no domain of the file. Did you mean law0?",
                "laws.csv --population 5 | --population (5) must be at least 8",
                "laws.csv --population 20 --units states.csv | give one of them",
                "laws.csv --population 20 --borders pairs.csv | --borders needs the names of all regions at risk",
                "laws.csv --units states.csv | --units does not have the region r2",
                "laws.csv --from soon | --from (soon) must be a date",
                "laws.csv --from 2050 | no domain is left",
                "laws.csv --period month | --period (month) must not be finer than the dates",
                "laws.csv --half-life 0 | --half-life (0.0) must be over 0",
                "laws.csv --adopters 0 | --adopters (0) must be in [1,",
                "laws.csv --borders laws.csv | must have from and to, or code_a and code_b",
                "laws.csv --force | --force needs --out",
                "medical-innovation.csv --from 1990 | --from (1990) must be a time since the start",
            })
    void whatMakesNoSenseIsRefused(String line, String told) {
        Session.Answer answer = type("curves " + line);
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err()).contains(told);
        assertThat(folder.resolve("results")).doesNotExist();
    }
}
