package pacesetter.scenario.caution;

import java.util.List;
import pacesetter.scenario.Scenario;

/** Looks for one kind of what is seldom meant. */
sealed interface Check
        permits AsRead,
                ScarceAttention,
                IdleLevers,
                IdleEvents,
                EarlyOrders,
                HastyStandards,
                Islands,
                UnusedAdoptions,
                AlikeWords,
                OldDates,
                MisreadWords {
    /** The cautions of this kind, none for most scenarios. */
    List<Caution> of(Scenario scenario);

    /** Whether it speaks of single strategies, so that it concerns nobody where another one is run. */
    default boolean isOfStrategies() {
        return false;
    }
}
