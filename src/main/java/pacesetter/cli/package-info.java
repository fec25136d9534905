/** Commands: parse, delegate, print, exit code. */
@NullMarked
package pacesetter.cli;

import org.jspecify.annotations.NullMarked;
