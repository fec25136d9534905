/** The sweep file: its format, and the sweep that comes of it. */
@NullMarked
package pacesetter.sweep.file;

import org.jspecify.annotations.NullMarked;
