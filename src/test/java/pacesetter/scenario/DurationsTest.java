package pacesetter.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.shape.Key;
import pacesetter.scenario.shape.Numeric;

final class DurationsTest {
    private static final Durations MONTHS = new Durations(new TimeStep(4));

    private static final Parameters WEEKS = Parameters.defaults()
            .with(Map.of("mandate.deadline", "29", "relay.notice_delay", "0", "leader.min_weeks", "1"));

    /** A new time in weeks stands here, so that somebody looks whether its submodel counts ticks. */
    @Test
    void theseAreTheParametersThatAreDurations() {
        assertThat(Parameters.declarations().stream()
                        .filter(ParameterDeclaration::isDuration)
                        .map(ParameterDeclaration::name))
                .containsExactly(
                        "rollout.place_delay",
                        "rollout.works_delay",
                        "evidence.interval",
                        "leader.min_weeks",
                        "journal.half_life",
                        "pressure.imitation_memory",
                        "mandate.deadline",
                        "mandate.inspection",
                        "standard.age",
                        "standard.delay",
                        "relay.notice_delay",
                        "mentoring.weeks",
                        "satisfaction.drop_weeks");
    }

    @Test
    void wholeOnesAreOverAtTheEndOfATickAndOthersAreDivided() {
        Parameters ticks = MONTHS.inTicks(WEEKS);
        assertThat(ticks.mandate().deadline()).isEqualTo(8);
        assertThat(ticks.evidence().interval()).isOne();
        assertThat(ticks.leader().minWeeks()).isOne();
        assertThat(ticks.relay().noticeDelay()).isZero();
        assertThat(ticks.journal().halfLife()).isEqualTo(WEEKS.journal().halfLife() / 4);
    }

    @Test
    void nothingElseIsConverted() {
        Map<String, Object> before = WEEKS.values();
        Map<String, Object> after = MONTHS.inTicks(WEEKS).values();
        assertThat(Parameters.declarations().stream()
                        .filter(declared -> !declared.isDuration())
                        .map(ParameterDeclaration::name))
                .allSatisfy(name -> assertThat(after.get(name)).isEqualTo(before.get(name)));
    }

    @Test
    void deadlinesOfEventsAndRulesOfSelectionAreDurationsToo() {
        List<Event> events = List.of(
                new Event.Notice(3, 0, 10), new Event.SelectionRules(4, WEEKS.leader()), new Event.Standard(5, 0));
        assertThat(MONTHS.inTicks(events))
                .containsExactly(
                        new Event.Notice(3, 0, 3),
                        new Event.SelectionRules(4, MONTHS.inTicks(WEEKS).leader()),
                        new Event.Standard(5, 0));
    }

    @ParameterizedTest
    @EnumSource
    void everySettingOfALeverThatIsAWholeNumberIsADuration(LeverType type) {
        for (String name : type.settings()) {
            Key key = LeverType.groups().get(type.code()).keys().get(name);
            if (key.shape() instanceof Numeric number && number.whole()) {
                assertThat(key.about()).startsWith("Weeks ");
            }
        }
    }

    @Test
    void settingsOfALeverAreTurnedAndItsScopeIsNot() {
        Scope scope = new Scope(2, 9, Set.of(), Set.of());
        Lever weeks = new Lever(LeverType.NOTICE, scope, Map.of("issue", "after_listing", "delay", 2, "deadline", 12));
        assertThat(MONTHS.inTicks(weeks))
                .isEqualTo(new Lever(
                        LeverType.NOTICE, scope, Map.of("issue", "after_listing", "delay", 1, "deadline", 3)));
    }
}
