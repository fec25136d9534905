package pacesetter.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pacesetter.scenario.Measurable;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.parameters.Declarations;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.scenario.source.ScenarioException;

/** What a scenario says of what is not known: plausible intervals, and data that could be had. */
final class UncertaintyTest {
    private static Scenario read(String more) {
        return Small.files(Small.TEXT + more).read(Small.FILE);
    }

    private static ParameterDeclaration declared(String name) {
        return Declarations.ALL.getOrDefault(name, Declarations.ALL.get("search.trial"));
    }

    @Test
    void anIntervalStandsInPlaceOfTheDeclaredOne() {
        Scenario scenario =
                read("plausible:\n  - {parameter: search.trial, low: .2, high: .4, scale: log, source: a survey}\n");
        assertThat(scenario.plausible(declared("search.trial")).orElseThrow()).hasToString("[0.2, 0.4] log");
        assertThat(scenario.plausible(declared("evidence.noise")))
                .isEqualTo(declared("evidence.noise").plausible());
    }

    @Test
    void anErrorIsAbsoluteOrAPercentage() {
        Scenario scenario = read("""
                measurements:
                  - {id: one, name: One, of: search.trial, error: 20%}
                  - {id: two, name: Two, of: performance, error: .05, source: nobody}
                """);
        assertThat(scenario.measurements())
                .extracting(Measurable::error)
                .containsExactly(new Measurable.Deviation(.2, true), new Measurable.Deviation(.05, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    plausible    | {parameter: search.trail, low: 0, high: 1}                      | search.trial
                    plausible    | {parameter: pressure.link, low: 0, high: 1}                     | is no parameter that is a number
                    plausible    | {parameter: search.trial, low: .3, high: .2}                    | low must be below high
                    plausible    | {parameter: search.trial, low: 0, high: .2, scale: log}         | above 0 for log
                    plausible    | {parameter: search.trial, low: 0, high: 7}                      | both in [0, 1]
                    plausible    | {parameter: search.trial, low: 0}                               | high
                    measurements | {id: one, name: One, of: search.trail, error: 1}                | search.trial
                    measurements | {id: one, name: One, of: search.trial, error: 0%}               | must be a number above 0
                    measurements | {id: one, name: One, of: search.trial, error: much}             | must be a number above 0
                    """)
    void whatMakesNoSenseIsToldWithItsPlace(String key, String item, String said) {
        assertThatThrownBy(() -> read(key + ":\n  - " + item + "\n"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining(Small.FILE + ":")
                .hasMessageContaining(said);
    }
}
