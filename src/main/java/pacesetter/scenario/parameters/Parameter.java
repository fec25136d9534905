package pacesetter.scenario.parameters;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The one declaration of a model parameter. The reader, {@code --set}, range checks, the JSON Schema and the reference
 * page all read it. Its name is the record component's, in snake case, behind the group's: {@code evidence.noise}.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@interface Parameter {
    /** Default, written as in a scenario file. */
    String value();

    /** Smallest value allowed (numbers only). */
    double min() default 0;

    /** Largest value allowed (numbers only). */
    double max() default 1;

    /** Unit, "1" for a pure number, "share" for a number in [0, 1]. */
    String unit();

    /** Symbol in the model description, empty if none. */
    String symbol() default "";

    /** Value at which the mechanism behind it is off, written as in a scenario file; empty if none switches one off. */
    String neutral() default "";

    /** Where the default comes from. */
    Origin from();

    /** Study or tables behind the default, empty if none. */
    String source() default "";

    /** Values it may well have, none or one interval (numbers only). */
    Plausible[] plausible() default {};

    /** What it is, in English: one sentence. */
    String en();

    /** What it is, in Chinese: one sentence. */
    String zh();
}
