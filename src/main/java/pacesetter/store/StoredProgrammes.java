package pacesetter.store;

import java.io.IOException;
import java.nio.file.Path;
import pacesetter.run.RunTable;

/** The programmes of a study's runs as they ended, if the folder kept them. */
public final class StoredProgrammes {
    private static final String FILE = RunTable.ADOPTIONS.file();
    private static final String IN_FORCE = "in_force";

    private StoredProgrammes() {}

    /** Takes a programme. */
    public interface Sink {
        /**
         * One, of runs one after another.
         *
         * @param world design point and replicate, counted on
         * @param isInForce also of a pioneer's
         */
        void add(int strategy, int world, String region, String domain, boolean isInForce, double performance);
    }

    /** Whether the folder kept them. */
    public static boolean areIn(StoredStudy study) {
        return TableFile.isFile(file(study));
    }

    private static Path file(StoredStudy study) {
        return study.folder().resolve(FILE);
    }

    /**
     * Hands on all of them.
     *
     * @throws BrokenResultsException if the file says what cannot be
     */
    public static void read(StoredStudy study, Sink sink) throws IOException {
        new StoredTable(file(study)).read(row -> {
            int point = row.findField("point").map(Integer::parseInt).orElse(0);
            int replicate = Integer.parseInt(row.getField("replicate"));
            if (replicate < 0 || replicate >= study.replicates() || point < 0) {
                throw new IllegalArgumentException("a run that the manifest does not know");
            }
            sink.add(
                    study.strategies().indexOf(row.getField("strategy")),
                    point * study.replicates() + replicate,
                    row.getField("region"),
                    row.getField("domain"),
                    row.getField("status").equals(IN_FORCE)
                            || row.getField("originator").equals("1"),
                    StoredTable.number(row.getField("final_performance")));
        });
    }
}
