/** Statistics from results: pure functions of what runs left. */
@NullMarked
package pacesetter.analysis;

import org.jspecify.annotations.NullMarked;
