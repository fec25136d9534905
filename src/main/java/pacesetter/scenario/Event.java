package pacesetter.scenario;

import pacesetter.scenario.parameters.LeaderParameters;

/**
 * Something documented that happens at its date whatever the simulation does, where the strategy has the lever for it if it
 * needs one.
 */
public sealed interface Event {
    /** The tick in which it happens. */
    int tick();

    /** The domain's practice is published, as its carrier has it; needs the journal. */
    record Listing(int tick, int domain, Pioneer carrier) implements Event {}

    /**
     * The listed practice is ordered copied; needs a scripted notice.
     *
     * @param deadline weeks until it
     */
    record Notice(int tick, int domain, int deadline) implements Event {}

    /** A standard is made of what is listed, or of the pioneer's practice; needs a scripted standard. */
    record Standard(int tick, int domain) implements Event {}

    /** A group begins to push the practice at home; needs the relay. */
    record Relay(int tick, int domain, int group) implements Event {}

    /** The nation takes the domain's practice up in that many other provinces at once, under every strategy. */
    record NationalUptake(int tick, int domain, int provinces) implements Event {}

    /** From here the province selects leaders by these rules, in place of the {@code leader} parameters. */
    record SelectionRules(int tick, LeaderParameters rules) implements Event {}
}
