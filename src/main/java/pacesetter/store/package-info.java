/** Results on disk: layout, formats, provenance. */
@NullMarked
package pacesetter.store;

import org.jspecify.annotations.NullMarked;
