package pacesetter.model;

import java.util.Arrays;

/** Who leads each domain, in three senses that are never mixed; -1 where nobody does. */
public final class Leads {
    final int[] truly; // [domain] highest quality among reforms rolled out far enough
    final int[] measured; // [domain] highest measured performance among reforms
    final int[] titled; // [domain] named by the province

    Leads(int domains) {
        truly = new int[domains];
        Arrays.fill(truly, -1);
        measured = truly.clone();
        titled = truly.clone();
    }

    /** RegionAgent with the highest true quality among reforms rolled out far enough; -1 where all have the legacy. */
    public int truly(int domain) {
        return truly[domain];
    }

    /** RegionAgent with the highest measured performance among reforms; -1 where all have the legacy. */
    public int measured(int domain) {
        return measured[domain];
    }

    /** RegionAgent the province has named; -1 before a listing and without a journal. */
    public int titled(int domain) {
        return titled[domain];
    }
}
