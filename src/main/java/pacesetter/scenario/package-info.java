/** What is simulated: the validated, immutable input of a run and its file format. */
@NullMarked
package pacesetter.scenario;

import org.jspecify.annotations.NullMarked;
