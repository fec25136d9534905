package pacesetter.sweep.spark;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Future;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import pacesetter.run.Layout;
import pacesetter.run.Run;
import pacesetter.run.Study;
import pacesetter.scenario.Scenario;
import pacesetter.sweep.Chunk;
import pacesetter.sweep.SweepEngine;
import pacesetter.text.Name;

/**
 * The engine of a cluster: each parcel is a job of one task, which Spark gives to another executor if one is lost. The
 * store stays with the driver; what it has is not asked for again by a driver that is started anew.
 */
final class SparkEngine implements SweepEngine {
    /** Parcels under way for each core, so that none waits for the driver and memory does not grow with the number of runs. */
    private static final int AHEAD = 3;

    private final SparkConf conf;

    SparkEngine(SparkConf conf) {
        this.conf = conf;
    }

    /** A parcel and what will have become of it. */
    private record Sent(Parcel parcel, Future<List<byte[]>> reply) {}

    @Override
    public void execute(Iterator<Chunk> chunks, Study.Sink sink) throws IOException, InterruptedException {
        try (JavaSparkContext context = start()) {
            Pace pace = new Pace();
            Queue<Sent> window = new ArrayDeque<>();
            while (chunks.hasNext()) {
                window.add(send(context, Parcel.next(chunks, pace.runs())));
                while (window.size() >= AHEAD * context.defaultParallelism()) {
                    take(window.remove(), pace, sink);
                }
            }
            while (!window.isEmpty()) {
                take(window.remove(), pace, sink);
            }
        }
    }

    private JavaSparkContext start() throws IOException {
        try {
            return new JavaSparkContext(conf);
        } catch (Exception e) { // Scala does not declare what it throws
            throw new ClusterException(
                    Name.of(
                            "Spark (%s) does not start: %s",
                            "Spark（%s）无法启动：%s", conf.get("spark.master"), ClusterException.line(e)),
                    e);
        }
    }

    private static Sent send(JavaSparkContext context, Parcel parcel) throws IOException {
        try {
            return new Sent(
                    parcel,
                    context.parallelize(List.of(Values.bytes(parcel)), 1)
                            .map(new ParcelTask())
                            .collectAsync());
        } catch (IllegalStateException stopped) {
            throw gaveUp(stopped);
        }
    }

    private static void take(Sent sent, Pace pace, Study.Sink sink) throws IOException, InterruptedException {
        byte[] bytes = bytes(sent.reply());
        Reply reply = Values.read(bytes, Reply.class);
        pace.note(reply.answers().size(), reply.nanos(), bytes.length);
        Iterator<Answer> answers = reply.answers().iterator();
        for (Chunk chunk : sent.parcel().chunks()) {
            Scenario scenario = chunk.runs().get(0).scenario();
            Layout layout = chunk.keep().layout(scenario);
            for (Run run : chunk.runs()) {
                sink.accept(answers.next().to(run, layout));
            }
        }
    }

    private static byte[] bytes(Future<List<byte[]>> reply) throws IOException, InterruptedException {
        try {
            return reply.get().get(0);
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            throw gaveUp(Optional.ofNullable(e.getCause()).orElse(e));
        }
    }

    private static ClusterException gaveUp(Throwable cause) {
        return new ClusterException(Name.of("Spark gave up: %s", "Spark 已放弃：%s", ClusterException.line(cause)), cause);
    }
}
