/** Sentences for people from statistics. */
@NullMarked
package pacesetter.report;

import org.jspecify.annotations.NullMarked;
