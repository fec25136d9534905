/** What a picture is drawn with: axes, marks, ink, and one panel for each kind of drawing. */
@NullMarked
package pacesetter.chart.panel;

import org.jspecify.annotations.NullMarked;
