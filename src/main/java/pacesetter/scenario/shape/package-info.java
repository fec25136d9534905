/** What a value in a file may look like: for its reader, its JSON Schema and its reference page. */
@NullMarked
package pacesetter.scenario.shape;

import org.jspecify.annotations.NullMarked;
