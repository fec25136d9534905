/** A scenario told back, and the files that tell how to write one. */
@NullMarked
package pacesetter.scenario.describe;

import org.jspecify.annotations.NullMarked;
