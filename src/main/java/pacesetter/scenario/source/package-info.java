/** From files to trees of values with their places, and the mistakes found in them. */
@NullMarked
package pacesetter.scenario.source;

import org.jspecify.annotations.NullMarked;
