/** Where every random number comes from. */
@NullMarked
package pacesetter.random;

import org.jspecify.annotations.NullMarked;
