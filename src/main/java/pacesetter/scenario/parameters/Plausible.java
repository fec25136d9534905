package pacesetter.scenario.parameters;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * The values a parameter may well have, written down before any run with them. A parameter without such an interval cannot
 * be called uncertain; the range, which only catches mistakes, says nothing about that.
 */
@Retention(RetentionPolicy.RUNTIME)
@interface Plausible {
    double low();

    double high();

    /** Whether its logarithm is spread evenly over the interval, else it is itself. */
    boolean log() default false;

    /** Where the interval comes from. */
    Origin from() default Origin.GUESS;

    /** Study or figure behind it, empty if none. */
    String source() default "";
}
