package pacesetter.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pacesetter.analysis.Outcome;
import pacesetter.analysis.Sample;
import pacesetter.scenario.LeverType;
import pacesetter.text.Name;

final class LeverEffectsTest {
    private static final Outcome COST =
            new Outcome("cost", Name.same("cost"), "units", Optional.empty(), List.of("cost"));
    private static final List<LeverType> LEVERS = List.of(LeverType.JOURNAL, LeverType.REWARD);

    private static LeverEffects effects(Outcome outcome, double[]... bySetting) {
        return LeverEffects.of(
                outcome, LEVERS, List.of(bySetting).stream().map(Sample::of).toList());
    }

    /** In every world the journal adds 4 and the reward 1, and both together 2 more; only the level differs. */
    @Test
    void whatAllWorldsShareIsKnownExactlyHoweverTheyDiffer() {
        LeverEffects effects =
                effects(COST, new double[] {1, 50}, new double[] {5, 54}, new double[] {2, 51}, new double[] {8, 57});
        assertThat(effects.none().mean()).isEqualTo(25.5);
        assertThat(effects.total().mean()).isEqualTo(7);
        List<Effect> shapley = effects.of(Effect.Kind.SHAPLEY);
        assertThat(shapley).extracting(effect -> effect.value().mean()).containsExactly(5., 2.);
        assertThat(shapley).extracting(effect -> effect.value().high()).containsExactly(5., 2.);
        assertThat(shapley.get(0).share().orElseThrow().mean()).isCloseTo(5 / 7., within(1e-12));
        Effect interaction = effects.of(Effect.Kind.INTERACTION).get(0);
        assertThat(interaction.value().mean()).isEqualTo(1);
        assertThat(interaction.lever()).isEqualTo(LeverType.JOURNAL);
        assertThat(interaction.other()).contains(LeverType.REWARD);
        assertThat(interaction.p()).isZero();
    }

    @Test
    void aWorldThatLacksANumberUnderOneSettingIsLeftOutOfAllEffects() {
        LeverEffects effects = effects(
                COST, new double[] {0, 0, 9}, new double[] {1, 2, 9}, new double[] {0, 1, Double.NaN}, new double[] {
                    3, 4, 9
                });
        assertThat(effects.effects())
                .allSatisfy(effect -> assertThat(effect.value().n()).isEqualTo(2));
        assertThat(effects.none().n()).isEqualTo(2);
    }

    @Test
    void whereAllTogetherMayDoNothingThereAreNoShares() {
        LeverEffects effects =
                effects(COST, new double[] {0, 0}, new double[] {1, 2}, new double[] {3, 1}, new double[] {1, -1});
        assertThat(effects.total().mean()).isZero();
        assertThat(effects.of(Effect.Kind.SHAPLEY))
                .allSatisfy(effect -> assertThat(effect.share()).isEmpty());
    }

    @Test
    void effectsOnASharesStayWhereTheyCanBe() {
        Outcome share = new Outcome("share", Name.same("share"), "share", Optional.empty(), List.of("share"));
        LeverEffects effects =
                effects(share, new double[] {0, 0}, new double[] {1, 0}, new double[] {0, 0}, new double[] {1, 1});
        assertThat(effects.of(Effect.Kind.ALONE).get(0).value().high()).isEqualTo(1);
    }
}
