package pacesetter.sweep.spark;

/** How many runs a parcel gets, from what runs took so far; the first parcels are one world each, to find out. */
final class Pace {
    /** Processor time of a parcel: a journey takes some milliseconds. */
    private static final double NANOS = 2e9;

    /** What may come back of a parcel, so that those under way do not fill the driver's memory. */
    private static final double BYTES = 8 << 20;

    private static final int MOST_RUNS = 20_000;

    private double nanosARun = Double.POSITIVE_INFINITY; // the least: Java is slow at first
    private double bytesARun = 1; // the most

    /** Runs of the next parcel, at least 1. */
    int runs() {
        double runs = Math.min(Math.min(MOST_RUNS, NANOS / nanosARun), BYTES / bytesARun);
        return (int) Math.max(1, Math.ceil(runs));
    }

    /** Takes down what a parcel took. */
    void note(int runs, long nanos, int bytes) {
        nanosARun = Math.min(nanosARun, (double) Math.max(1, nanos) / runs);
        bytesARun = Math.max(bytesARun, (double) bytes / runs);
    }
}
