/** What outcomes, differences and choices hang on: sensitivity over the plausible values of parameters. */
@NullMarked
package pacesetter.experiment.sensitivity;

import org.jspecify.annotations.NullMarked;
