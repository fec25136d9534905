/** What a world is before anything happens in it: landscapes, pioneers, what regions start from. */
@NullMarked
package pacesetter.model.ground;

import org.jspecify.annotations.NullMarked;
