package pacesetter.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pacesetter.scenario.Scenario;
import pacesetter.text.Name;

/** Keys and columns that had other names in 0.1.0 are read under those. */
final class FormerKeysTest {
    private static final String LEVER = "- {lever: notice, issue: scripted, groups: [Jiaxing]}";
    private static final String TEXT = Small.but("- {lever: notice, issue: scripted}", LEVER)
            .replace("event: listing, domain: startup}", "event: listing, domain: startup, group: Jiaxing}");

    private static final String FORMER = former(TEXT);
    private static final String FORMER_REGIONS = Small.REGIONS.replace("group", "prefecture");

    private static String former(String text) {
        return text.replace("groups:", "prefectures:")
                .replace("group:", "prefecture:")
                .replace("group_ticks:", "group_weeks:")
                .replace("ticks:", "weeks:");
    }

    private static MemoryFiles files(String scenario, String regions) {
        return new MemoryFiles()
                .with("small.yaml", scenario)
                .with("regions.csv", regions)
                .with("borders.csv", Small.BORDERS);
    }

    /** All that decides a run, in words. */
    private static String meaning(Scenario scenario) {
        String all = scenario.toString();
        return all.substring(0, all.indexOf("files=["));
    }

    @Test
    void aScenarioOfTheFirstVersionMeansTheSame() {
        assertThat(FORMER).contains("weeks: 52", "group_weeks: 2", "prefecture: 嘉兴", "prefectures: [Jiaxing]");
        assertThat(meaning(files(FORMER, FORMER_REGIONS).read("small.yaml")))
                .isEqualTo(meaning(files(TEXT, Small.REGIONS).read("small.yaml")));
    }

    @Test
    void aScenarioMayExtendOneOfTheFirstVersion() {
        String change = "extends: small.yaml\ncalendar: {ticks: 60}\nrecord: {group_ticks: 5}\n";
        Scenario changed =
                files(FORMER, FORMER_REGIONS).with("change.yaml", change).read("change.yaml");
        assertThat(changed.calendar().ticks()).isEqualTo(60);
        assertThat(changed.recording().groupTicks()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ticks: 52 | ticks: 52, weeks: 52 | small.yaml:2:42: key (weeks) is the former name of ticks, which stands there too. Keep one of them.
                    domain: startup, group: Jiaxing}\\n | domain: startup, group: Jiaxing, prefecture: Jiaxing}\\n | \
                    small.yaml:31:39: key (prefecture) is the former name of group, which stands there too.
                    """)
    void twoNamesForOneKeyAreRefused(String part, String changed, String message) {
        String text = Small.but(part.replace("\\n", "\n"), changed.replace("\\n", "\n"));
        assertThatThrownBy(() -> files(text, Small.REGIONS).read("small.yaml")).hasMessageContaining(message);
    }

    @Test
    void aParameterThatIsNoMoreIsRefusedWithWhatCameInItsPlace() {
        String text = Small.but("evidence: {noise: 0.1}", "rollout: {speed_works: 0.05}");
        assertThatThrownBy(() -> files(text, Small.REGIONS).read("small.yaml"))
                .hasMessageContaining("key (speed_works) is unknown")
                .hasMessageContaining("see works_sites, works_delay and works_spread");
    }

    @Test
    void theNameOfTodayGoesBeforeTheFormer() {
        String regions = Small.REGIONS.replace("group_zh", "prefecture");
        assertThat(files(Small.TEXT.replace("嘉兴", "Jiaxing"), regions)
                        .read("small.yaml")
                        .groups()
                        .get(0)
                        .name())
                .isEqualTo(Name.same("Jiaxing"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [13x] | horizons (13x) must be a number of weeks or years, for instance 13w or 1y.
                    [1y, 52w, 1y] | horizons (1y) stands there twice.
                    """)
    void aHorizonIsANumberOfWeeksOrYears(String horizons, String message) {
        String text = Small.TEXT + "horizons: " + horizons + "\n";
        assertThatThrownBy(() -> files(text, Small.REGIONS).read("small.yaml")).hasMessageContaining(message);
    }
}
