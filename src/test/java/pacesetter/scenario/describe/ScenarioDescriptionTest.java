package pacesetter.scenario.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.scenario.file.ShippedScenariosTest;
import pacesetter.scenario.file.Small;
import pacesetter.scenario.parameters.Declarations;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.text.Language;

final class ScenarioDescriptionTest {
    private static final Scenario ZHEJIANG = ScenarioReader.read(
            ShippedScenariosTest.SCENARIOS.resolve("zhejiang-2018.yaml"), Map.of("evidence.noise", "0.1"));

    @Test
    void aScenarioIsDescribedByItsCountsStrategiesTargetsAndChanges() {
        assertThat(ScenarioDescription.of(ZHEJIANG, Language.EN))
                .contains(
                        "  Calendar    2018-12-04 – 2020-12-01, weeks: 104",
                        "  Regions     89, groups: 11, borders: "
                                + ZHEJIANG.borders().pairs().size(),
                        "  documented: As documented",
                        "    endorsement, internal-affairs, from 2019-01-01, until before 2019-12-31",
                        "    no lever",
                        "    covered = 1, week to 2019-01-01, calibration, row 12",
                        "  evidence.noise = 0.1 (default 0.08): Standard deviation of one visit's measurement.")
                .noneMatch(line -> line.contains("evidence.gain"));
    }

    @Test
    void aScenarioIsDescribedInChinese() {
        assertThat(ScenarioDescription.of(ZHEJIANG, Language.ZH))
                .contains("  日历        2018-12-04 – 2020-12-01，周数：104", "  evidence.noise = 0.1（默认 0.08）：一次考察的测量标准差。");
    }

    @Test
    void domainsOfTheirOwnTimeAreToldWithIt() {
        String text = Small.TEXT
                .replace("concept: {domain: startup", "from: 2019-01-01\n    concept: {domain: startup")
                .replace("followers: [330411]", "followers: [330411]\n    to: 2019-06-04");
        assertThat(ScenarioDescription.of(
                        ScenarioReader.read(Small.files(text), Path.of("/scenarios/small.yaml"), Map.of()),
                        Language.EN))
                .containsSequence(
                        "Domains that open later or end earlier",
                        "  startup: from 2018-12-04 until before 2019-06-04",
                        "  affairs: from 2019-01-01");
    }

    @Test
    void aParameterIsDescribedWithItsValueHere() {
        assertThat(ScenarioDescription.ofParameter(ZHEJIANG, "evidence.noise", Language.EN))
                .containsExactly(
                        "evidence.noise",
                        "  Standard deviation of one visit's measurement.",
                        "  Value here  0.1",
                        "  Default     0.08",
                        "  Range       [0, 2]",
                        "  Plausible   [0.02, 0.2] log",
                        "  Off at      0",
                        "  Unit        performance",
                        "  Symbol      sigma",
                        "  From        an assumption, to be varied");
    }

    @Test
    void aParameterIsDescribedInOneLanguageUnderItsCode() {
        assertThat(ScenarioDescription.ofParameter(ZHEJIANG, "evidence.noise", Language.ZH))
                .startsWith("evidence.noise", "  一次考察的测量标准差。", "  本情景取值  0.1");
    }

    @Test
    void aGroupIsDescribedParameterByParameter() {
        assertThat(ScenarioDescription.ofParameter(ZHEJIANG, "search", Language.EN))
                .hasSameSizeAs(Declarations.ofGroup("search"))
                .first()
                .isEqualTo("  search.trial = 0.05 (default 0.05): Weekly probability of trying one element.");
    }

    @Test
    void anUnknownParameterIsAnsweredWithTheNearestOne() {
        assertThatThrownBy(() -> ScenarioDescription.ofParameter(ZHEJIANG, "evidence.nose", Language.EN))
                .isInstanceOf(ScenarioException.class)
                .hasMessage("describe: parameter (evidence.nose) is unknown. Did you mean evidence.noise?");
        assertThatThrownBy(() -> ScenarioDescription.ofParameter(ZHEJIANG, "evidnce", Language.EN))
                .hasMessage("describe: parameter (evidnce) is unknown. Did you mean the group evidence?");
    }
}
