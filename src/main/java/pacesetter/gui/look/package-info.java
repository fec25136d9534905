/** Colours and words of the window. */
@NullMarked
package pacesetter.gui.look;

import org.jspecify.annotations.NullMarked;
