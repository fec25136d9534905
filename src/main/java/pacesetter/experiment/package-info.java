/** Studies made of sweeps; nothing is here before one is needed. */
@NullMarked
package pacesetter.experiment;

import org.jspecify.annotations.NullMarked;
