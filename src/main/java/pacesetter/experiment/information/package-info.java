/** What it would be worth to know, or to measure, before a strategy is chosen. */
@NullMarked
package pacesetter.experiment.information;

import org.jspecify.annotations.NullMarked;
