package pacesetter.scenario.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.source.ScenarioException;

final class ParametersTest {
    private static final Parameters DEFAULTS = Parameters.defaults();

    static Stream<ParameterDeclaration> declarations() {
        return Parameters.declarations().stream();
    }

    @Test
    void defaultsAreTheDeclaredOnes() {
        assertThat(DEFAULTS.evidence().noise()).isEqualTo(0.08);
        assertThat(DEFAULTS.landscape().bits()).isEqualTo(12);
        assertThat(DEFAULTS.landscape().partners()).isEqualTo(Partners.MODULAR);
        assertThat(DEFAULTS.pressure().intercept()).isEqualTo(-5);
    }

    @Test
    void namesAreGroupAndComponentInSnakeCase() {
        assertThat(DEFAULTS.values().keySet())
                .startsWith("landscape.bits", "landscape.interactions")
                .contains("evidence.close_watched", "coverage.in_force")
                .hasSameSizeAs(Parameters.declarations());
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void everyParameterIsDescribedInBothLanguages(ParameterDeclaration declaration) {
        assertThat(declaration.en()).endsWith(".").matches("[ -~]+");
        assertThat(declaration.zh()).endsWith("。").containsPattern("\\p{IsHan}");
        assertThat(declaration.unit()).isNotBlank();
    }

    /** Nothing is converted to another step, so a reader has to see what hangs on it. */
    @ParameterizedTest
    @MethodSource("declarations")
    void aUnitSaysWhetherItHangsOnTheWeek(ParameterDeclaration declaration) {
        assertThat(declaration.unit()).isNotIn("probability", "logit", "rate");
        if (declaration.en().matches("(?i).*\\b(weekly|a week|in a week)\\b.*|Weeks .*|.*\\bweeks until\\b.*")) {
            assertThat(declaration.unit()).contains("week");
        }
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void aValueOutOfRangeIsRefused(ParameterDeclaration declaration) {
        if (declaration.kind() == ParameterDeclaration.Kind.CHOICE) {
            assertThat(problems(declaration.name(), "no_such_word"))
                    .singleElement()
                    .asString()
                    .startsWith("--set: " + declaration.name() + " (no_such_word) must be ");
        } else {
            for (double outside : List.of(declaration.min() - 1, declaration.max() + 1)) {
                assertThat(problems(declaration.name(), Numeric.plain(outside)))
                        .singleElement()
                        .asString()
                        .startsWith("--set: " + declaration.name() + " (" + Numeric.plain(outside) + ") must be in "
                                + declaration.range());
            }
            assertThat(problems(declaration.name(), ".nan")).hasSize(1);
            assertThat(problems(declaration.name(), "-.inf")).hasSize(1);
        }
    }

    @Test
    void whatIsPlausibleIsAllowedAndTheDefaultIsPlausible() {
        assertThat(Parameters.declarations())
                .filteredOn(declared -> declared.plausible().isPresent())
                .hasSizeGreaterThan(60)
                .allSatisfy(declared -> {
                    PlausibleInterval interval = declared.plausible().orElseThrow();
                    double usual = Double.parseDouble(declared.fallback());
                    assertThat(interval.low()).isBetween(declared.min(), usual);
                    assertThat(interval.high()).isBetween(usual, declared.max());
                });
    }

    @Test
    void aNeutralValueIsAllowedAndIsTheDefaultOnlyOfWhatIsOffAnyway() {
        List<ParameterDeclaration> mechanisms = Parameters.declarations().stream()
                .filter(declared -> !declared.neutral().isEmpty())
                .toList();
        assertThat(mechanisms).hasSizeGreaterThan(70).allSatisfy(declared -> {
            assertThat(declared.kind()).isNotEqualTo(ParameterDeclaration.Kind.CHOICE);
            assertThat(problems(declared.name(), declared.neutral())).isEmpty();
        });
        assertThat(mechanisms)
                .filteredOn(declared ->
                        DEFAULTS.with(declared.name(), declared.neutral()).equals(DEFAULTS))
                .extracting(ParameterDeclaration::name)
                .containsExactly("leader.confidence", "mandate.onset");
    }

    @Test
    void oneValueIsChangedAndAllOthersStay() {
        Parameters changed = DEFAULTS.with("landscape.partners", "plain");
        assertThat(changed.landscape().partners()).isEqualTo(Partners.PLAIN);
        assertThat(changed.with("landscape.partners", "modular")).isEqualTo(DEFAULTS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    evidence.noise        | 7       | evidence.noise (7) must be in [0, 2].
                    evidence.noise        | abc     | evidence.noise (abc) must be a number in [0, 2].
                    evidence.noise        | 0,08    | evidence.noise (0,08) must be a number in [0, 2]. Write a point, not a comma: 0.08.
                    evidence.noise        | 8%      | evidence.noise (8%) must be a number in [0, 2]. It is no share: write a number without %.
                    evidence.gain         | 8%      | evidence.gain (8%) must be a number in [0.001, 1]. Write a share: 0.08, not 8%.
                    evidence.gain         | 35      | evidence.gain (35) must be in [0.001, 1]. Maybe it is a percentage.
                    landscape.bits        | 12.5    | landscape.bits (12.5) must be a whole number.
                    landscape.bits        | 0x0C    | landscape.bits (0x0C) must be a whole number in [2, 20].
                    landscape.partners    | plane   | landscape.partners (plane) must be modular, plain or replacement. Did you mean plain?
                    evidence.nois         | 1       | parameter (evidence.nois) is unknown. Did you mean evidence.noise?
                    noise                 | 1       | parameter (noise) is unknown. Did you mean evidence.noise?
                    evidence              | 1       | parameter (evidence) is unknown. It is a group: name one of its parameters, such as evidence.noise.
                    zzz                   | 1       | parameter (zzz) is unknown.
                    landscape.bits        | 3       | landscape.interactions (3) must be below landscape.bits (3).
                    landscape.modules     | 10      | ''
                    turbulence.locked_bits| 10      | ''
                    search.jump_bits      | 13      | search.jump_bits (13) must be at most landscape.bits (12).
                    copying.share_checklist| .8     | copying.share_hard_points (0.3) must be at most 1 together with copying.share_checklist (0.8).
                    """)
    void aWrongValueIsNamedWithItsRule(String name, String text, String expected) {
        List<String> expectations = expected.isEmpty() ? List.of() : List.of("--set: " + expected);
        assertThat(problems(name, text))
                .filteredOn(problem -> !problem.contains("locked_bits"))
                .isEqualTo(expectations);
    }

    @Test
    void valuesThatGoTogetherAreChangedTogether() {
        Parameters changed = DEFAULTS.with(
                Map.of("landscape.bits", "3", "landscape.interactions", "2", "turbulence.locked_bits", "0"));
        assertThat(changed.landscape().interactions()).isEqualTo(2);
    }

    @Test
    void aLandscapeTooLargeForMemoryIsRefused() {
        assertThatThrownBy(() -> DEFAULTS.with(Map.of("landscape.bits", "20", "landscape.interactions", "15")))
                .isInstanceOf(ScenarioException.class)
                .hasMessage("--set: landscape.interactions (15) makes too large a landscape with landscape.bits (20): "
                        + "bits * 2^(interactions + 1) must be at most 1048576.");
    }

    @Test
    void theRecordItselfRefusesWhatIsOutOfRange() {
        SearchParameters search = new SearchParameters(Double.NaN, 0, 3, 0.5, 2, 4, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Declarations.with(Parameters.class, DEFAULTS, Map.of("search", search)))
                .withMessage("search.trial (NaN) must be in [0, 1]");
    }

    private static List<String> problems(String name, String text) {
        try {
            DEFAULTS.with(name, text);
            return List.of();
        } catch (ScenarioException e) {
            return e.problems();
        }
    }
}
