package pacesetter.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static pacesetter.scenario.file.Wrong.wrong;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pacesetter.scenario.Target;

/** What is said about wrong targets, and what right ones are read as. */
final class TargetErrorsTest {
    private static final String TARGET =
            "quantity: covered, domain: startup, groups: [Jiaxing], date: 2018-12-31, value: 1";

    static Stream<Wrong> mistakes() {
        return Stream.of(
                wrong(
                        TARGET,
                        "quantity: titled, regions: [Nanhu], date: 2018-12-31, value: 1",
                        "small.yaml:37:44: quantity (titled) needs a domain."),
                wrong(
                        TARGET,
                        "quantity: true_lead, domain: startup, date: 2018-12-31, value: 1",
                        "small.yaml:37:44: quantity (true_lead) needs regions or groups."),
                wrong(
                        TARGET,
                        "quantity: best_indicator, domain: affairs, date: 2018-12-31, value: 1",
                        "small.yaml:37:68: domain (affairs) has no indicators."),
                wrong(
                        TARGET,
                        "quantity: best_indicator, domain: startup, indicator: day, date: 2018-12-31, value: 1",
                        "small.yaml:37:88: indicator (day) is no indicator of this scenario. Did you mean days?"),
                wrong(
                        TARGET,
                        TARGET + ", indicator: days",
                        "small.yaml:37:128: indicator (days) goes with best_indicator alone."),
                wrong(
                        TARGET,
                        "quantity: handovers, date: 2018-12-31, value: 4, up_to: 1",
                        "small.yaml:37:90: up_to (1) must be above value, 4."),
                wrong(
                        TARGET,
                        "quantity: handovers, date: 2018-12-31, value: 1, up_to: 4, relation: at_least",
                        "small.yaml:37:103: relation (at_least) must be within where up_to is given."),
                wrong(
                        TARGET,
                        "quantity: handovers, date: 2018-12-31, value: 1, relation: within",
                        "small.yaml:37:93: relation (within) needs up_to, the interval's upper end."),
                wrong(
                        TARGET,
                        "quantity: items, date: 2018-12-31, value: .5, up_to: 60",
                        "small.yaml:37:87: up_to (60) must be in [0, 1] for a share. Maybe it is a percentage."),
                wrong(
                        TARGET,
                        "quantity: titled, domain: startup, regions: [Nanhu], date: 2018-12-31, value: 2",
                        "small.yaml:37:112: value (2) must be in [0, 1] for a share. Maybe it is a percentage."));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldWithPlaceNameValueAndRule(Wrong mistake) {
        assertThat(Small.files(Small.but(mistake.part(), mistake.changed())).problems(Small.FILE))
                .isEqualTo(mistake.problems());
    }

    @Test
    void anIntervalIsReadWithBothEnds() {
        Target target = read("quantity: handovers, date: 2018-12-31, value: 1, up_to: 4");
        assertThat(target.ends()).containsExactly(1.0, 4.0);
        assertThat(target.relation()).isEqualTo(Target.Relation.WITHIN);
    }

    @Test
    void theFirstIndicatorIsMeantWhereNoneIsNamed() {
        Target target = read("quantity: best_indicator, domain: startup, date: 2018-12-31, value: 1");
        assertThat(target.indicator()).isZero();
        assertThat(target.ends()).containsExactly(1.0);
    }

    private static Target read(String target) {
        return ScenarioReader.read(
                        Small.files(Small.but(TARGET, target)), MemoryFiles.ROOT.resolve(Small.FILE), Map.of())
                .targets()
                .get(0);
    }
}
