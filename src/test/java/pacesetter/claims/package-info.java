/** What the pages claim, bound to the runs behind it. */
@NullMarked
package pacesetter.claims;

import org.jspecify.annotations.NullMarked;
