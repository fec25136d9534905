package pacesetter.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import pacesetter.scenario.parameters.JournalParameters;

/** What the province's journal has published in each domain, and how visible it is (S8). The journal alone writes it. */
final class InPrint {
    private static final int NONE = -1;

    private final int[] listed; // [domain] tick of the latest listing, NONE if none
    private final int[] version; // [domain] version listed last, NONE if none
    private final double[] measuredThen; // [domain] measured performance at that listing
    private final int[][] practices; // [domain] all that were published
    private final int[] follower; // [domain] whose case was published last, NONE if none is
    private final int[] since; // [domain] tick of that
    private final double[] followerThen; // [domain] what was measured of it then
    private final double[] visibility; // [age in ticks]
    private final List<Listing> issue = new ArrayList<>(); // in this tick, in order

    /** What is listed in an issue: a domain and who carries the version, a region or −1 for a department. */
    record Listing(int domain, int carrier) {}

    InPrint(int domains, int ticks, JournalParameters parameters) {
        listed = new int[domains];
        Arrays.fill(listed, NONE);
        version = listed.clone();
        measuredThen = new double[domains];
        practices = new int[domains][0];
        follower = listed.clone();
        since = listed.clone();
        followerThen = new double[domains];
        visibility = new double[ticks + 1];
        for (int age = 0; age < visibility.length; age++) {
            visibility[age] = parameters.visibilityFloor()
                    + (1 - parameters.visibilityFloor()) * FastMath.pow(2, -age / parameters.halfLife());
        }
    }

    /** A new issue: nothing is listed in it yet. */
    void open() {
        issue.clear();
    }

    /** A version is listed, carried by a region or a department (−1); a case of its leader's is one no more. */
    void list(int domain, int carrier, Version published, double measured, int tick) {
        issue.add(new Listing(domain, carrier));
        listed[domain] = tick;
        version[domain] = published.id();
        measuredThen[domain] = measured;
        int count = practices[domain].length;
        practices[domain] = Arrays.copyOf(practices[domain], count + 1);
        practices[domain][count] = published.practice();
        if (follower[domain] == carrier) {
            follower[domain] = NONE;
        }
    }

    /** A follower's case is published. */
    void show(int domain, int region, double measured, int tick) {
        follower[domain] = region;
        since[domain] = tick;
        followerThen[domain] = measured;
    }

    /** What has been listed in this tick, in order. */
    List<Listing> issue() {
        return issue;
    }

    /** Tick of the latest listing, −1 if none. */
    int listed(int domain) {
        return listed[domain];
    }

    /** Version listed last, −1 if none. */
    int version(int domain) {
        return version[domain];
    }

    boolean isListed(int domain) {
        return version[domain] != NONE;
    }

    /** Measured performance of what was listed last, on its day. */
    double measuredThen(int domain) {
        return measuredThen[domain];
    }

    /** The practices published in a domain; not to be changed. */
    int[] practices(int domain) {
        return practices[domain];
    }

    /** Visibility of the listed version. */
    double visibility(int domain, int tick) {
        return visibilityAfter(tick - listed[domain]);
    }

    /** Visibility of what was published some weeks ago. */
    double visibilityAfter(int weeks) {
        return visibility[Math.min(weeks, visibility.length - 1)];
    }

    /** The region whose case was published last in a domain, −1 if none. */
    int follower(int domain) {
        return follower[domain];
    }

    /** Measured performance of that case when it was published. */
    double followerThen(int domain) {
        return followerThen[domain];
    }

    /** Visibility of that case. */
    double followerVisibility(int domain, int tick) {
        return visibilityAfter(tick - since[domain]);
    }
}
