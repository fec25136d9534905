package pacesetter.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Spark of some processes on this machine, made of the jars on the class path. */
final class SparkProcesses {
    private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://\\S+)");
    private static final Pattern REGISTERED = Pattern.compile("Registering worker ");

    /** Starts a driver as Spark's own script does. */
    private static final String SUBMIT = """
            #!/bin/sh
            eval set -- "$SPARK_SUBMIT_OPTS" -cp "'%s/jars/*'" org.apache.spark.deploy.SparkSubmit '"$@"'
            exec '%s' %s "$@"
            """;

    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(5);

    private final Path folder;
    private final String java =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private final List<Process> started = new ArrayList<>();
    private final Process masterProcess;
    private final String master;
    private int workers;

    /** Starts a master. */
    SparkProcesses(Path folder) throws Exception {
        this.folder = folder;
        lay();
        masterProcess = start("org.apache.spark.deploy.master.Master", "master", "--port", "0");
        master = waitFor(MASTER, 1).group(1);
    }

    /** Its address. */
    String master() {
        return master;
    }

    /** What {@code SPARK_HOME} would be. */
    Path home() {
        return folder.resolve("spark");
    }

    /** The folder of a Spark, as far as it is needed. */
    private void lay() throws IOException, ReflectiveOperationException {
        Path jars = Files.createDirectories(home().resolve("jars"));
        for (String entry : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(System.getProperty("path.separator"))) {
            Path jar = Path.of(entry).toAbsolutePath();
            if (entry.endsWith(".jar") && Files.exists(jar)) {
                Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
            }
        }
        Path submit = Files.createDirectories(home().resolve("bin")).resolve("spark-submit");
        Files.writeString(submit, SUBMIT.formatted(home(), java, String.join(" ", options())));
        Files.setPosixFilePermissions(submit, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static List<String> options() throws ReflectiveOperationException {
        Object options = Class.forName("org.apache.spark.launcher.JavaModuleOptions")
                .getMethod("defaultModuleOptions")
                .invoke(null);
        return List.of(options.toString().trim().split(" +"));
    }

    /** Starts a worker of one core, and waits until the master knows it. */
    Process worker() throws Exception {
        workers++;
        Process worker = start(
                "org.apache.spark.deploy.worker.Worker",
                "worker-" + workers,
                "--cores",
                "1",
                "--memory",
                "1g",
                "--work-dir",
                folder.resolve("work").toString(),
                master);
        waitFor(REGISTERED, workers);
        return worker;
    }

    private Process start(String type, String name, String... words) throws IOException, ReflectiveOperationException {
        List<String> line = new ArrayList<>(List.of(java));
        line.addAll(options());
        line.addAll(List.of("-cp", home() + "/jars/*", type, "--host", "127.0.0.1", "--webui-port", "0"));
        line.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log(name).toFile()));
        set(builder);
        Process process = builder.start();
        started.add(process);
        return process;
    }

    /** What all of them have to be told. */
    void set(ProcessBuilder builder) {
        builder.environment().put("SPARK_HOME", home().toString());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    }

    private Path log(String name) {
        return folder.resolve(name + ".log");
    }

    /** Waits until the master has said something so many times, and returns the last. */
    private Matcher waitFor(Pattern pattern, int times) throws Exception {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < PATIENCE_NANOS && masterProcess.isAlive()) {
            Matcher found = pattern.matcher(Files.readString(log("master")));
            int count = 0;
            while (count < times && found.find()) {
                count++;
            }
            if (count == times) {
                return found;
            }
            masterProcess.waitFor(50, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException("no " + pattern + ": " + Files.readString(log("master")));
    }

    /** Ends all that it started. */
    void end() throws IOException, InterruptedException {
        for (Process process : started) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        Copies.delete(home().resolve("jars"));
    }
}
