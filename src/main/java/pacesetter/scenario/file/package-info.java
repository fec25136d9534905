/** The scenario file: its format, and the scenario that comes of it. */
@NullMarked
package pacesetter.scenario.file;

import org.jspecify.annotations.NullMarked;
