/** Studies made of sweeps. */
@NullMarked
package pacesetter.experiment;

import org.jspecify.annotations.NullMarked;
