package pacesetter.analysis;

/**
 * Which of two strategies gets somewhere first in the same worlds. Times that did not come within the run are counted,
 * and stand in the lead with the end of the run: a difference of restricted means over all replicates (Royston and Parmar
 * 2013), for over those in which both arrive it would favour whoever fails.
 *
 * @param n replicates in which both ran
 * @param both replicates in which both arrive
 * @param onlyFirst replicates in which the first arrives and the second does not
 * @param onlySecond replicates in which the second arrives and the first does not
 * @param lead weeks by which the first arrives before the second, over all, a time that did not come being the end
 */
public record TimeComparison(int n, int both, int onlyFirst, int onlySecond, Estimate lead) {

    /**
     * The comparison of two samples of times in weeks, infinite where the time did not come.
     *
     * @param end weeks of a run
     */
    public static TimeComparison between(Sample first, Sample second, double end) {
        int n = 0;
        int both = 0;
        int onlyFirst = 0;
        int onlySecond = 0;
        for (int replicate = 0; replicate < Math.min(first.size(), second.size()); replicate++) {
            double one = first.value(replicate);
            double other = second.value(replicate);
            if (Double.isNaN(one) || Double.isNaN(other)) {
                continue;
            }
            n++;
            if (Double.isFinite(one)) {
                if (Double.isFinite(other)) {
                    both++;
                } else {
                    onlyFirst++;
                }
            } else if (Double.isFinite(other)) {
                onlySecond++;
            }
        }
        Sample lead = second.map(weeks -> Math.min(weeks, end)).minus(first.map(weeks -> Math.min(weeks, end)));
        return new TimeComparison(n, both, onlyFirst, onlySecond, lead.mean());
    }

    /** Replicates in which neither arrives. */
    public int neither() {
        return n - both - onlyFirst - onlySecond;
    }
}
