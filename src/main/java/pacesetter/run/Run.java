package pacesetter.run;

import pacesetter.random.Seed;
import pacesetter.scenario.Scenario;

/**
 * What is to be executed.
 *
 * @param id position in the study, from 0: strategy by strategy within replicate by replicate
 * @param strategy index into the scenario's strategies
 * @param replicate from 0; the world depends on study seed and replicate alone
 * @param studySeed the seed the user gave
 * @param ticks ticks to run, from 1 to the calendar's
 * @param noise what is done to tell real turnover from the turnover that noise alone makes
 */
public record Run(int id, Scenario scenario, int strategy, int replicate, long studySeed, int ticks, Null noise) {
    /** The null of frozen practices: nobody changes anything, the province goes on measuring, naming and publishing. */
    public enum Null {
        /** The run, and beside it its twin, frozen as the run ended: fills the outcomes' null columns. */
        TWIN,
        /** The twin in place of the run: every table describes the frozen world. */
        FROZEN,
        /** The run alone; null columns stay empty. */
        OFF
    }

    public Run {
        if (id < 0 || replicate < 0) {
            throw new IllegalArgumentException("id (" + id + ") and replicate (" + replicate + ") count from 0");
        }
        if (strategy < 0 || strategy >= scenario.strategies().size()) {
            throw new IllegalArgumentException("strategy (" + strategy + ") is not in the scenario");
        }
        if (ticks < 1 || ticks > scenario.calendar().ticks()) {
            throw new IllegalArgumentException("ticks (" + ticks + ") must be within the calendar");
        }
    }

    /** The same run at another position of its study. */
    public Run withId(int other) {
        return new Run(other, scenario, strategy, replicate, studySeed, ticks, noise);
    }

    /** Seed of the world it meets. */
    public Seed seed() {
        return Seed.ofReplicate(studySeed, replicate);
    }
}
