/** Documents about a model and a study: its description after ODD, the paragraph on methods, the page of results. */
@NullMarked
package pacesetter.document;

import org.jspecify.annotations.NullMarked;
