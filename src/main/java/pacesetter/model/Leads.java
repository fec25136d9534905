package pacesetter.model;

import java.util.Arrays;

/** Who leads each domain, in three senses that are never mixed; -1 where nobody does. */
public final class Leads {
    final int[] truly; // [domain] highest quality among programmes rolled out far enough
    final int[] measured; // [domain] highest measured performance
    final int[] titled; // [domain] named by the province

    Leads(int domains) {
        truly = new int[domains];
        Arrays.fill(truly, -1);
        measured = truly.clone();
        titled = truly.clone();
    }

    /** RegionAgent with the highest true quality among those rolled out far enough. */
    public int truly(int domain) {
        return truly[domain];
    }

    /** RegionAgent with the highest measured performance. */
    public int measured(int domain) {
        return measured[domain];
    }

    /** RegionAgent the province has named; -1 before a listing and without a journal. */
    public int titled(int domain) {
        return titled[domain];
    }
}
