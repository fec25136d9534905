/** What is simulated: the validated, immutable input of a run. */
@NullMarked
package pacesetter.scenario;

import org.jspecify.annotations.NullMarked;
