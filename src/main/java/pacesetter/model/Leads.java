package pacesetter.model;

import java.util.Arrays;

/** Who leads each domain, in three senses that are never mixed; -1 where nobody does. {@link Selection} alone writes it. */
public final class Leads {
    private final int[] truly; // [domain] highest quality among reforms rolled out far enough
    private final int[] measured; // [domain] highest measured performance among reforms
    private final int[] titled; // [domain] named by the province

    Leads(int domains) {
        truly = new int[domains];
        Arrays.fill(truly, -1);
        measured = truly.clone();
        titled = truly.clone();
    }

    void lead(int domain, int region) {
        truly[domain] = region;
    }

    void leadMeasured(int domain, int region) {
        measured[domain] = region;
    }

    void entitle(int domain, int region) {
        titled[domain] = region;
    }

    /** Region with the highest true quality among reforms rolled out far enough; -1 where all have the legacy. */
    public int truly(int domain) {
        return truly[domain];
    }

    /** Region with the highest measured performance among reforms; -1 where all have the legacy. */
    public int measured(int domain) {
        return measured[domain];
    }

    /** Region the province has named; -1 before a listing and without a journal. */
    public int titled(int domain) {
        return titled[domain];
    }
}
