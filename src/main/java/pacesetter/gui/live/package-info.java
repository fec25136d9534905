/** A run that goes on while it is watched. */
@NullMarked
package pacesetter.gui.live;

import org.jspecify.annotations.NullMarked;
