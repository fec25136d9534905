/** Pictures of statistics, as PNG and SVG, the same bytes for the same data on the same machine. */
@NullMarked
package pacesetter.chart;

import org.jspecify.annotations.NullMarked;
