/** A window on a running model and on results. Swing's event thread owns everything here but the ticks themselves. */
@NullMarked
package pacesetter.gui;

import org.jspecify.annotations.NullMarked;
