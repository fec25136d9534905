/** What was observed of who adopted what when: values, whatever file they come from. */
@NullMarked
package pacesetter.scenario.observed;

import org.jspecify.annotations.NullMarked;
