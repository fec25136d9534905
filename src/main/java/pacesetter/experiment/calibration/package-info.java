/** Parameters held against what was observed: prior predictions, approximate Bayesian computation, its checks. */
@NullMarked
package pacesetter.experiment.calibration;

import org.jspecify.annotations.NullMarked;
