package pacesetter.run;

/** What became of a run. */
public sealed interface RunResult {
    /** The run it answers. */
    Run run();

    /** Seed of the run's world, derived from study seed and replicate. */
    long seed();

    /**
     * It ran to the end. Tables have no run columns (run_id, strategy, replicate): the store puts them in front.
     *
     * @param outcomes one row
     * @param series a row a tick, the province
     * @param domains rows by tick and domain
     * @param prefectures rows by tick and prefecture
     * @param indicators rows by tick, domain and indicator
     * @param adoptions a row a region and domain
     * @param events rows in the order things happened
     * @param versions a row a version and parent
     * @param targets a row a target of the scenario
     */
    record Completed(
            Run run,
            long seed,
            Table outcomes,
            Table series,
            Table domains,
            Table prefectures,
            Table indicators,
            Table adoptions,
            Table events,
            Table versions,
            Table targets)
            implements RunResult {}

    /** It broke: the message and the place, without a stack trace. */
    record Failed(Run run, long seed, String message) implements RunResult {}
}
