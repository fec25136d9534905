package pacesetter.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.TimeStep;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.scenario.parameters.Parameters;

/** Another step than the week, for which a scenario has to declare what hangs on it. */
final class PerStepTest {
    private static final String SESSIONS = "extends: small.yaml\ncalendar: {step: 26w, ticks: 4}\n";

    /** Every value that hangs on the step, each at its default. */
    private static final String DECLARED = "parameters:\n"
            + Parameters.declarations().stream()
                    .filter(ParameterDeclaration::hangsOnStep)
                    .collect(Collectors.groupingBy(
                            ParameterDeclaration::group,
                            Collectors.mapping(
                                    declared -> declared.key() + ": " + declared.fallback(),
                                    Collectors.joining(", ", "{", "}\n"))))
                    .entrySet()
                    .stream()
                    .map(group -> "  " + group.getKey() + ": " + group.getValue())
                    .collect(Collectors.joining());

    private static MemoryFiles files(String sessions) {
        return Small.files().with("sessions.yaml", sessions);
    }

    @Test
    void theShippedProvinceByTheMonthIsRefusedInOneMessageThatListsWhatHasNoValue() throws IOException {
        List<String> problems = MemoryFiles.of(Path.of("scenarios"))
                .with("months.yaml", "extends: zhejiang-2018.yaml\ncalendar: {step: 4w, ticks: 26}\n")
                .problems("months.yaml");
        assertThat(problems)
                .singleElement()
                .asString()
                .startsWith("months.yaml:2:18: step (4w) leaves ")
                .contains("pressure.learning (log odds/week)", "mandate.compliance (1/inspection)")
                .contains("Declare what each is for 4 weeks, in this file")
                .doesNotContain("mandate.deadline", "leader.margin");
    }

    @Test
    void whatIsDeclaredIsReadAndDatesFallIntoTheirTicks() {
        Scenario scenario = files(SESSIONS + DECLARED).read("sessions.yaml");
        assertThat(scenario.calendar().step()).isEqualTo(new TimeStep(26));
        assertThat(scenario.calendar().ticks()).isEqualTo(4);
        assertThat(scenario.events()).allMatch(event -> event.tick() == 0);
        assertThat(scenario.strategies().get(0).levers().get(0).scope().stop()).isEqualTo(2);
    }

    @Test
    void aValueThatSwitchesItsMechanismOffAndAnIdleOneNeedNoDeclaration() {
        assertThat(files(SESSIONS).problems("sessions.yaml").get(0))
                .doesNotContain("standard.", "reward.", "mentoring.");
        assertThat(files(SESSIONS)
                        .problems("sessions.yaml", Map.of("search.trial", "0"))
                        .get(0))
                .doesNotContain("search.trial")
                .contains("search.jump");
    }

    @Test
    void whatAnExtendedFileDeclaresHoldsForItsOwnStepAlone() {
        MemoryFiles files = files(SESSIONS + DECLARED)
                .with("again.yaml", "extends: sessions.yaml\nid: again\n")
                .with("same.yaml", "extends: sessions.yaml\ncalendar: {step: 26w}\n")
                .with("years.yaml", "extends: sessions.yaml\ncalendar: {step: 1y, ticks: 2}\n")
                .with("weeks.yaml", "extends: sessions.yaml\ncalendar: {step: week, ticks: 104}\n");
        assertThat(files.problems("again.yaml")).isEmpty();
        assertThat(files.problems("same.yaml")).isEmpty();
        assertThat(files.problems("years.yaml")).singleElement().asString().contains("pressure.learning");
        assertThat(files.problems("weeks.yaml")).singleElement().asString().contains("pressure.learning");
    }

    @Test
    void aDomainsOwnSpeedHangsOnTheStepToo() {
        MemoryFiles files =
                files(SESSIONS + DECLARED).with("small.yaml", Small.but("kind: service", "rollout_speed: 2"));
        assertThat(files.problems("sessions.yaml"))
                .singleElement()
                .asString()
                .contains("leaves 1 parameter without a value for it: domains.affairs.rollout_speed (1/week)");
    }
}
