package pacesetter.scenario.observed;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How practices were seen to spread over the regions of a scenario, in ticks of its calendar.
 *
 * @param regions number of all regions
 * @param domains those with an adoption by the end of the calendar, in its order
 * @param periods the last tick of each period that the dates tell apart, rising; only those that were observed, in the calendar
 * @param heldOutFrom first tick of which nothing may choose parameters; behind the calendar if there is none
 * @param remarks what was left out of the table
 */
public record ObservedDiffusion(
        int regions, List<ObservedDomain> domains, List<Integer> periods, int heldOutFrom, Remarks remarks) {
    /**
     * What of the table is not used.
     *
     * @param regions that the scenario does not have
     * @param domains that the scenario does not have
     * @param silent regions of the scenario that the table does not have, and that count as never having adopted
     * @param beyond domains whose first adoption is behind the calendar
     * @param late domains whose first adoption is a year or more after the start, from which on pioneers hold it all the same
     */
    public record Remarks(
            List<String> regions, List<String> domains, List<String> silent, List<String> beyond, List<String> late) {
        public Remarks {
            regions = List.copyOf(regions);
            domains = List.copyOf(domains);
            silent = List.copyOf(silent);
            beyond = List.copyOf(beyond);
            late = List.copyOf(late);
        }
    }

    public ObservedDiffusion {
        domains = List.copyOf(domains);
        periods = List.copyOf(periods);
    }

    /** The domain of that index in the scenario. */
    public ObservedDomain domain(int index) {
        return domains.stream()
                .filter(domain -> domain.index() == index)
                .findFirst()
                .orElseThrow();
    }

    /** Indices of the domains that are held out, or of those that are not. */
    public List<Integer> domains(boolean heldOut) {
        return domains.stream()
                .filter(domain -> domain.heldOut() == heldOut)
                .map(ObservedDomain::index)
                .toList();
    }

    /** Number of adoptions in all. */
    public int adoptions() {
        return domains.stream().mapToInt(domain -> domain.adoptions().size()).sum();
    }

    /** Number of regions that adopted anything. */
    public int adopters() {
        return (int) domains.stream()
                .flatMap(domain -> domain.adoptions().stream())
                .map(AdoptionTicks::region)
                .distinct()
                .count();
    }

    /** Whether nothing of a tick may choose parameters. */
    public boolean isHeldOut(int tick) {
        return tick >= heldOutFrom;
    }

    /** Share of all regions that surely had adopted by the end of a tick, mean over some domains. */
    public double surely(Collection<Integer> of, int tick) {
        return surely(of, IntStream.range(0, regions).boxed().toList(), tick);
    }

    /** Share of all regions that may have adopted by the end of a tick, mean over some domains. */
    public double possibly(Collection<Integer> of, int tick) {
        return possibly(of, IntStream.range(0, regions).boxed().toList(), tick);
    }

    /** Share of some regions that surely had adopted by the end of a tick, mean over some domains. */
    public double surely(Collection<Integer> of, Collection<Integer> where, int tick) {
        return share(of, where, adoption -> adoption.last() <= tick);
    }

    /** Share of some regions that may have adopted by the end of a tick, mean over some domains. */
    public double possibly(Collection<Integer> of, Collection<Integer> where, int tick) {
        return share(of, where, adoption -> adoption.first() <= tick);
    }

    private double share(Collection<Integer> of, Collection<Integer> where, Predicate<AdoptionTicks> adopted) {
        Set<Integer> among = Set.copyOf(where);
        long adopters = domains.stream()
                .filter(domain -> of.contains(domain.index()))
                .flatMap(domain -> domain.adoptions().stream())
                .filter(adoption -> adopted.test(adoption) && among.contains(adoption.region()))
                .count();
        return (double) adopters / where.size() / of.size();
    }

    /** The number of the period that a tick belongs to: what is in one period came together, as far as is known. */
    public int period(int tick) {
        int found = Collections.binarySearch(periods, tick);
        return found >= 0 ? found : -1 - found;
    }
}
