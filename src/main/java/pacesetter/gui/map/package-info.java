/** The map of a running model, and what it tells of a region. */
@NullMarked
package pacesetter.gui.map;

import org.jspecify.annotations.NullMarked;
