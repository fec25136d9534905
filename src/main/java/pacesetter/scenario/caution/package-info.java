/** What a scenario allows and is yet seldom meant: what never acts, and what other programs read as something else. */
@NullMarked
package pacesetter.scenario.caution;

import org.jspecify.annotations.NullMarked;
