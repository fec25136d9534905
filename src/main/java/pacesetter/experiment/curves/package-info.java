/** Statistics of adoption data alone: curves fitted, pioneers, and what adoption hangs on. */
@NullMarked
package pacesetter.experiment.curves;

import org.jspecify.annotations.NullMarked;
