package pacesetter.sweep.spark;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import pacesetter.sweep.Cluster;
import pacesetter.sweep.SweepEngine;
import pacesetter.text.Name;
import pacesetter.text.UsageException;

/** Apache Spark, whose classes come with it and not with this program. */
public final class SparkCluster implements Cluster {
    private static final Pattern MASTER = Pattern.compile("local(\\[[^\\]]+\\])?|yarn|(spark|k8s)://.+");

    @Override
    public String word() {
        return "spark";
    }

    @Override
    public SweepEngine engine(Optional<String> master) {
        try {
            return new SparkEngine(conf(master));
        } catch (NoClassDefFoundError absent) {
            throw new UsageException(new Name(
                    "--engine spark needs Spark's classes: set SPARK_HOME to Spark's folder for the launcher, or start with"
                            + " spark-submit pacesetter.jar.",
                    "--engine spark 需要 Spark 的类：为启动脚本将 SPARK_HOME 设为 Spark 的文件夹，或用 spark-submit pacesetter.jar 启动。"));
        }
    }

    /** What Spark was told by its own means, with what is typed here. */
    private static SparkConf conf(Optional<String> typed) {
        SparkConf conf = new SparkConf()
                .setIfMissing("spark.app.name", "pacesetter")
                .setIfMissing("spark.log.level", "WARN"); // progress is told by the program
        typed.ifPresent(conf::setMaster);
        String master = conf.get("spark.master", "");
        if (!MASTER.matcher(master).matches()) {
            throw new UsageException(Name.of(
                    "--master (%s) must be a master of Spark, for instance spark://host:7077.",
                    "--master（%s）应为 Spark 的主节点，例如 spark://host:7077。", master));
        }
        String[] jars = JavaSparkContext.jarOfClass(SparkCluster.class);
        return conf.contains("spark.jars") ? conf : conf.setJars(jars);
    }
}
