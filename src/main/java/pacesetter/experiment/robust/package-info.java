/** How robust a choice is over the points of a sweep over uncertain parameters. */
@NullMarked
package pacesetter.experiment.robust;

import org.jspecify.annotations.NullMarked;
