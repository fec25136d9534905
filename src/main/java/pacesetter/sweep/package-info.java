/** Many runs: designs, replicates, engines. */
@NullMarked
package pacesetter.sweep;

import org.jspecify.annotations.NullMarked;
