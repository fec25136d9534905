package pacesetter.scenario.observed;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/**
 * Who adopted a domain's practice, and when, in ticks.
 *
 * @param index of the domain in its scenario
 * @param heldOut whether it must not choose parameters
 * @param adoptions at most one for a region, at least one
 */
public record ObservedDomain(int index, boolean heldOut, List<AdoptionTicks> adoptions) {
    public ObservedDomain {
        adoptions = List.copyOf(adoptions);
    }

    /** The first tick in which anybody may have adopted. */
    public int begin() {
        return adoptions.stream().mapToInt(AdoptionTicks::first).min().orElseThrow();
    }

    /** The regions that may have been the first: no other had surely adopted before they may have. */
    public List<Integer> first() {
        int earliest = adoptions.stream().mapToInt(AdoptionTicks::last).min().orElseThrow();
        return adoptions.stream()
                .filter(adoption -> adoption.first() <= earliest)
                .map(AdoptionTicks::region)
                .toList();
    }

    /** The regions that had surely adopted before the start. */
    public List<Integer> before() {
        return adoptions.stream()
                .filter(adoption -> adoption.last() < 0)
                .map(AdoptionTicks::region)
                .toList();
    }

    /** The first tick at whose end so many regions, at least one, may have adopted; nothing if they never did. */
    public OptionalInt possibly(int count) {
        return reached(AdoptionTicks::first, count);
    }

    /** The first tick at whose end so many regions, at least one, surely had adopted; nothing if they never did. */
    public OptionalInt surely(int count) {
        return reached(AdoptionTicks::last, count);
    }

    private OptionalInt reached(ToIntFunction<AdoptionTicks> end, int count) {
        return adoptions.stream().mapToInt(end).sorted().skip(count - 1L).findFirst();
    }
}
