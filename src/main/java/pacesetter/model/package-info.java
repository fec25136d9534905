/** The world: region and province agents on MASON's schedule, one class for each submodel. */
@NullMarked
package pacesetter.model;

import org.jspecify.annotations.NullMarked;
