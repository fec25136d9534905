/** The engine that executes sweeps on a cluster of Apache Spark; nothing else knows Spark. */
@NullMarked
package pacesetter.sweep.spark;

import org.jspecify.annotations.NullMarked;
