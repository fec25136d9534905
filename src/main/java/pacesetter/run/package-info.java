/** One execution: a scenario and a seed to a result; the recorder. */
@NullMarked
package pacesetter.run;

import org.jspecify.annotations.NullMarked;
