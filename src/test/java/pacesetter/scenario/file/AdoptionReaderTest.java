package pacesetter.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pacesetter.scenario.observed.DatePrecision;
import pacesetter.scenario.observed.ObservedAdoption;
import pacesetter.scenario.observed.ObservedAdoptions;
import pacesetter.scenario.observed.Span;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Source;

final class AdoptionReaderTest {
    private static ObservedAdoptions read(String text) {
        Problems problems = new Problems();
        return AdoptionReader.read(new Source(Path.of("drug.csv"), text), AdoptionColumns.USUAL, problems)
                .orElseThrow(problems::exception);
    }

    private static String refusal(String text) {
        Problems problems = new Problems();
        Optional<ObservedAdoptions> read =
                AdoptionReader.read(new Source(Path.of("drug.csv"), text), AdoptionColumns.USUAL, problems);
        assertThat(read).isEmpty();
        return String.join("\n", problems.exception().problems());
    }

    @Test
    void longAndWideSayTheSame() {
        ObservedAdoptions rows = read("State,Policy,Year\nA,x,2001\nB,x,\nA,y,2003\nB,y,2002\n");
        ObservedAdoptions columns = read("state,x,y\nA,2001,2003\nB,NA,2002\n");
        assertThat(rows.regions()).containsExactly("A", "B");
        assertThat(rows.domains()).containsExactly("x", "y");
        assertThat(rows.adoptions()).containsExactlyInAnyOrderElementsOf(columns.adoptions());
        assertThat(rows.adoptions()).hasSize(3);
    }

    @Test
    void aYearIsAllOfItsDays() {
        ObservedAdoption adoption =
                read("region,domain,date\nA,x,1970\n").adoptions().get(0);
        assertThat(adoption.when()).isEqualTo(new Span(0, 365));
    }

    @Test
    void theCoarsestDateDecides() {
        ObservedAdoptions mixed = read("region,domain,date\nA,x,2001\nB,x,2001-05\nC,x,2001-05-07\n");
        assertThat(mixed.precision()).isEqualTo(DatePrecision.YEAR);
        assertThat(mixed.mixed()).isTrue();
    }

    @Test
    void timesSinceTheStartMakeOneDomainNamedAfterTheFile() {
        ObservedAdoptions doctors = read("doctor,city,month\n1001,1,1\n1002,1,12.0\n1003,1,\n");
        assertThat(doctors.domains()).containsExactly("drug");
        assertThat(doctors.precision()).isEqualTo(DatePrecision.TIME);
        assertThat(doctors.regions()).hasSize(3);
        assertThat(doctors.adoptions().get(1).when()).isEqualTo(new Span(12, 13));
    }

    @Test
    void chineseTablesAreRead() {
        ObservedAdoptions read = read("地区,领域,日期\n甲,x,2014年5月\n");
        assertThat(read.precision()).isEqualTo(DatePrecision.MONTH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "region,domain,date;A,x,soon | drug.csv:2:5: date (soon) must be a year",
                "region,domain,date;A,x,2001-13 | drug.csv:2:5: date (2001-13) is not in the calendar",
                "region,domain,date;A,x,2001;A,x,2002 | date (2002) is a second date for A and x; the first is 2001. Keep the first",
                "region,domain,date;A,x,2001;B,x,3 | date (3) is a date where others are times",
                "region,domain,date;A,x, | has no adoption in it",
                "region,year,month;A,2001,5 | could all be the date. Name one with --date",
                "where,domain,date;A,x,2001 | is missing from the header. Name the column with --region.",
                "region,domain;A,x | is missing from the header. Name the column with --date.",
                "region,domain,date;,x,2001 | region (empty) must say which",
                "region,x;A,2001;A,2002 | region (A) stands here twice",
            })
    void mistakesAreToldWithTheirPlace(String text, String told) {
        assertThat(refusal(text.replace(';', '\n') + "\n")).contains(told);
    }
}
