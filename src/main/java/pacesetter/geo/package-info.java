/** Where regions are and what borders they have, in the plane of a map; nothing of a window. */
@NullMarked
package pacesetter.geo;

import org.jspecify.annotations.NullMarked;
