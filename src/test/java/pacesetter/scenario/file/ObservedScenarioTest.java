package pacesetter.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.scenario.Holding;
import pacesetter.scenario.Pioneer;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Target;
import pacesetter.scenario.Target.Quantity;
import pacesetter.scenario.Target.Use;
import pacesetter.scenario.caution.Cautions;
import pacesetter.scenario.observed.AdoptionTicks;
import pacesetter.scenario.observed.ObservedDiffusion;

/** What adoption data make of a scenario. Regions: Nanhu (600,000), Xiuzhou (500,000), Wuxing (700,000). */
final class ObservedScenarioTest {
    private static final String TEXT = """
            title: {en: Small, zh: 小}
            calendar: {start: 2000-01-01, ticks: 261}
            regions: {file: regions.csv}
            domains:
              - {id: startup, name: {en: Start-up, zh: 开办}, kind: procedure}
              - {id: affairs, name: Affairs, kind: service}
            strategies: [{id: none, name: Nothing, levers: []}]
            observed: adoptions.csv
            """;

    private static final String TABLE = """
            region,domain,date
            330402,startup,2000
            Wuxing,开办,2000
            330411,startup,2003
            Nanhu District,Affairs,1998
            330411,affairs,2001
            """;

    private static MemoryFiles files(String observed, String table) {
        return Small.files(TEXT.replace("observed: adoptions.csv", "observed: " + observed))
                .with("adoptions.csv", table);
    }

    private static Scenario read(String observed, String table) {
        return files(observed, table).read(Small.FILE);
    }

    private static ObservedDiffusion observed(String observed, String table) {
        return read(observed, table).observed().orElseThrow();
    }

    private static List<Target> targets(Scenario scenario, Quantity quantity) {
        return scenario.targets().stream()
                .filter(target ->
                        target.quantity() == quantity && target.regions().isEmpty())
                .toList();
    }

    private static List<String> cautions(Scenario scenario) {
        return Cautions.of(scenario).stream()
                .map(caution -> caution.text().en())
                .filter(text -> text.contains("observed adoptions") || text.contains("after the start"))
                .toList();
    }

    @Test
    void withoutTheKeyNothingIsObserved() {
        Scenario scenario = Small.files().read(Small.FILE);
        assertThat(scenario.observed()).isEmpty();
        assertThat(scenario.targets()).noneMatch(Target::isDerived);
    }

    @Test
    void theFirstHoldThePracticeAndTheMostPopulousIsThePioneer() {
        Scenario scenario = read("adoptions.csv", TABLE);
        assertThat(scenario.domains().get(0).pioneer()).isEqualTo(new Pioneer.Holder(2, false));
        assertThat(scenario.domains().get(1).pioneer()).isEqualTo(new Pioneer.Holder(0, false));
        assertThat(scenario.initial())
                .containsExactlyInAnyOrder(new Holding(0, 0), new Holding(0, 2), new Holding(1, 0));
    }

    @Test
    void theOrderOfRowsDecidesNothing() {
        List<String> lines = TABLE.lines().skip(1).toList();
        String turned = "region,domain,date\n"
                + Stream.of(4, 2, 0, 3, 1).map(lines::get).reduce("", (a, b) -> a + b + "\n");
        Scenario one = read("adoptions.csv", TABLE);
        Scenario other = read("adoptions.csv", turned);
        assertThat(other.domains()).isEqualTo(one.domains());
        assertThat(other.initial()).containsExactlyInAnyOrderElementsOf(one.initial());
        assertThat(other.targets()).isEqualTo(one.targets());
    }

    @Test
    void aPioneerThatIsNamedStaysAndOnlyAdoptersBeforeTheStartHoldIt() {
        String named = TEXT.replace("kind: procedure}", "kind: procedure, pioneer: {region: Xiuzhou}}");
        Scenario scenario = Small.files(named).with("adoptions.csv", TABLE).read(Small.FILE);
        assertThat(scenario.domains().get(0).pioneer()).isEqualTo(new Pioneer.Holder(1, false));
        assertThat(scenario.initial()).containsExactly(new Holding(1, 0));
    }

    @Test
    void wideAndLongTablesSayTheSame() {
        String wide = "地区,startup,affairs\n330402,2000,1998\n330411,2003,2001\n330502,2000,\n";
        Scenario scenario = read("adoptions.csv", wide);
        assertThat(scenario.targets()).isEqualTo(read("adoptions.csv", TABLE).targets());
    }

    @Test
    void columnsAndEncodingAreToldAsForOtherTables() {
        String renamed = TABLE.replace("region,domain,date", "ort,was,wann");
        byte[] bytes = renamed.getBytes(Charset.forName("GB18030"));
        Scenario scenario = files(
                        "{file: adoptions.csv, encoding: GB18030, columns: {region: ort, domain: was, date: wann}}", "")
                .with("adoptions.csv", bytes)
                .read(Small.FILE);
        assertThat(bytes).isNotEqualTo(renamed.getBytes(StandardCharsets.UTF_8));
        assertThat(scenario.targets()).isEqualTo(read("adoptions.csv", TABLE).targets());
    }

    @Test
    void aYearIsAllOfItsTicksAndTheNextBeginsBehindIt() {
        ObservedDiffusion observed = observed("adoptions.csv", TABLE);
        assertThat(observed.periods()).containsExactly(51, 103, 156, 208);
        assertThat(observed.domain(0).adoptions())
                .contains(new AdoptionTicks(0, 0, 51), new AdoptionTicks(1, 157, 208));
        assertThat(observed.surely(List.of(0), 51)).isEqualTo(2. / 3);
        assertThat(observed.possibly(List.of(0), 51)).isEqualTo(2. / 3);
        assertThat(observed.surely(List.of(0), 160)).isEqualTo(2. / 3);
        assertThat(observed.possibly(List.of(0), 160)).isEqualTo(1);
    }

    @Test
    void aCoarseDateAmongFineOnesLeavesAnInterval() {
        Scenario scenario = read(
                "adoptions.csv",
                "region,domain,date\n330402,startup,2000-01-05\n330411,startup,2001\n" + "330502,startup,2001-06\n");
        Target half = targets(scenario, Quantity.HALF_ADOPTED).get(0);
        assertThat(half.value()).isEqualTo(53 / 52.);
        assertThat(half.upTo()).isCloseTo(78 / 52., within(1 / 52.));
        assertThat(half.relation()).isEqualTo(Target.Relation.WITHIN);
    }

    @Test
    void timesSinceTheStartCountUnits() {
        String times = "region,domain,time\n330402,startup,0\n330411,startup,3\n";
        assertThat(observed("{file: adoptions.csv, unit: week}", times)
                        .domain(0)
                        .adoptions())
                .containsExactly(new AdoptionTicks(0, 0, 0), new AdoptionTicks(1, 3, 3));
        assertThat(observed("{file: adoptions.csv, unit: year}", times).periods())
                .containsExactly(51, 103, 156, 208);
    }

    @Test
    void whatIsHeldOutChoosesNothing() {
        Scenario years = read("{file: adoptions.csv, hold_out: {from: 2002}}", TABLE);
        assertThat(targets(years, Quantity.ADOPTED))
                .extracting(Target::use)
                .containsExactly(Use.CALIBRATION, Use.CALIBRATION, Use.HELD_OUT, Use.HELD_OUT);
        assertThat(targets(years, Quantity.ORDER))
                .extracting(Target::use)
                .containsExactly(Use.CALIBRATION, Use.HELD_OUT);
        Scenario domains = read("{file: adoptions.csv, hold_out: {domains: [affairs]}}", TABLE);
        assertThat(domains.targets().stream().filter(target -> target.domains().contains(1)))
                .isNotEmpty()
                .extracting(Target::use)
                .containsOnly(Use.HELD_OUT);
        assertThat(domains.targets().stream().filter(target -> target.use() == Use.CALIBRATION))
                .isNotEmpty()
                .allMatch(target -> target.domains().equals(List.of(0)));
    }

    @Test
    void whatCameAfterTheLastObservedPeriodIsNotKnown() {
        ObservedDiffusion observed = observed("{file: adoptions.csv, until: 2001}", TABLE);
        assertThat(observed.periods()).containsExactly(51, 103);
        assertThat(observed.adoptions()).isEqualTo(4);
    }

    @Test
    void sharesByGroupStandAtTheEnd() {
        assertThat(read("adoptions.csv", TABLE).targets().stream()
                        .filter(target -> !target.regions().isEmpty())
                        .map(target -> List.of(target.regions().size(), target.value())))
                .containsExactly(List.of(2, 1.), List.of(1, .5));
    }

    @Test
    void targetsAreFewHoweverLongTheTableIs() {
        StringBuilder table = new StringBuilder("region,domain,date\n330402,startup,2000-01-02\n");
        table.append("330411,startup,2004-12-20\n");
        Scenario scenario = read("adoptions.csv", table.toString());
        assertThat(scenario.observed().orElseThrow().periods()).hasSizeGreaterThan(200);
        assertThat(targets(scenario, Quantity.ADOPTED)).hasSize(12);
    }

    @Test
    void whatDoesNotFitIsCountedAndNamed() {
        Scenario scenario =
                read("adoptions.csv", TABLE.replace("330411", "999999") + "330402,lifts,2001\n330402,parks,2001\n");
        assertThat(cautions(scenario))
                .containsExactly(
                        "1 region (999999) of the observed adoptions not in this scenario, and ignored.",
                        "2 domains (lifts, parks) of the observed adoptions not in this scenario, and ignored.",
                        "1 region (330411) not in the observed adoptions, and taken not to have adopted anything.");
        Scenario late = read("adoptions.csv", "region,domain,date\n330402,startup,2003\n330402,affairs,2010\n");
        assertThat(cautions(late)).anyMatch(text -> text.startsWith("1 domain (startup) first adopted a year or more"));
        assertThat(late.domains().get(1).pioneer()).isEqualTo(new Pioneer.Drawn());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            adoptions.csv | region,domain,date;X,startup,2000 | observed (X) and all others are no region of this scenario.
            adoptions.csv | region,domain,date;330402,lifts,2000 | observed (lifts) and all others are no domain of this scenario.
            adoptions.csv | region,domain,date;330402,startup,2000;Nanhu,startup,2001 | stands there twice for startup, by two names
            adoptions.csv | region,domain,time;330402,startup,3 | is needed where dates are times since the start
            {file: adoptions.csv, unit: year} | region,domain,date;330402,startup,2000 | goes with times since the start
            {file: adoptions.csv, until: 7} | region,domain,date;330402,startup,2000 | until (7) must be a date, as in the table
            {file: adoptions.csv, hold_out: {domains: [startups]}} | region,domain,date;330402,startup,2000 | Did you mean startup?
            {file: adoptions.csv, columns: {date: wann}} | region,domain,date;330402,startup,2000 | columns.date (wann) is no column
            adoptions.csv | region,domain,year,month;330402,startup,2000,5 | Name one with columns.date, for instance year.
            missing.csv | region,domain,date;330402,startup,2000 | does not exist
            """)
    void mistakesAreRefused(String observed, String table, String message) {
        assertThatThrownBy(() -> read(observed, table.replace(';', '\n') + "\n"))
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-30", "2000-01-01", "2000-02-29", "2001-07-04"})
    void periodsFollowOnOneAnotherWithoutGap(String start) {
        String text = TEXT.replace("2000-01-01", start).replace("adoptions.csv", "{file: adoptions.csv, until: 2005}");
        ObservedDiffusion observed = Small.files(text)
                .with(
                        "adoptions.csv",
                        "region,domain,date\n330402,startup,2002-03\n330411,startup,2002-04\n330502,startup,2002\n")
                .read(Small.FILE)
                .observed()
                .orElseThrow();
        List<AdoptionTicks> adoptions = observed.domain(0).adoptions();
        assertThat(adoptions.get(1).first()).isEqualTo(adoptions.get(0).last() + 1);
        assertThat(observed.periods())
                .contains(adoptions.get(2).last())
                .contains(adoptions.get(2).first() - 1);
    }
}
