package pacesetter.experiment.curves;

import java.util.Arrays;

/** Adoptions of one domain in equal periods, numbered from 1; when within a period is not known. */
public final class DomainHistory {
    /** The time of a region that had not adopted by the end. */
    static final int NEVER = Integer.MAX_VALUE;

    private final String name;
    private final int atRisk;
    private final int origin;
    private final int[] times; // by region
    private final int[] adopted; // by the end of each period; none at 0

    /**
     * A domain.
     *
     * @param atRisk regions that could adopt, at least those that did
     * @param origin number that period 1 has in the calendar
     * @param periods observed
     * @param times period of adoption by region, {@link #NEVER} if there is none
     */
    DomainHistory(String name, int atRisk, int origin, int periods, int... times) {
        this.name = name;
        this.atRisk = atRisk;
        this.origin = origin;
        this.times = times.clone();
        adopted = new int[periods + 1];
        for (int time : times) {
            if (time != NEVER) {
                adopted[time]++;
            }
        }
        Arrays.parallelPrefix(adopted, Integer::sum);
    }

    public String name() {
        return name;
    }

    /** How many could adopt. */
    public int atRisk() {
        return atRisk;
    }

    /** How many did. */
    public int adopters() {
        return adopted[periods()];
    }

    /** How many periods were observed. */
    public int periods() {
        return adopted.length - 1;
    }

    /** The number of a period in the calendar. */
    public int calendar(int period) {
        return origin + period - 1;
    }

    /** When a region adopted. */
    int time(int region) {
        return times[region];
    }

    /** The same by region. */
    int[] times() {
        return times.clone();
    }

    /** Regions that adopted by the end of a period. */
    public int adoptedBy(int period) {
        return adopted[period];
    }

    /** Regions that adopted within a period. */
    int adoptedIn(int period) {
        return adopted[period] - adopted[period - 1];
    }

    /** Periods in which anybody adopted. */
    int eventful() {
        int found = 0;
        for (int t = 1; t <= periods(); t++) {
            found += adoptedIn(t) > 0 ? 1 : 0;
        }
        return found;
    }

    /** The first period with an adoption. */
    public int first() {
        return (int) within(1);
    }

    /** The first period at whose end a share of its adopters had adopted. */
    public double ofAdopters(double share) {
        return within(Math.ceil(share * adopters() - 1e-9));
    }

    /** The same share of all at risk; NaN if so many did not adopt. */
    public double ofAtRisk(double share) {
        return within(Math.ceil(share * atRisk - 1e-9));
    }

    private double within(double count) {
        for (int t = 1; t <= periods(); t++) {
            if (adopted[t] >= count) {
                return t;
            }
        }
        return Double.NaN;
    }
}
