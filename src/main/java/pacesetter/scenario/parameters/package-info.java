/** Every number of the model that a scenario can change, declared once, and the checks on it. */
@NullMarked
package pacesetter.scenario.parameters;

import org.jspecify.annotations.NullMarked;
