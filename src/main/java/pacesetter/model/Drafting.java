package pacesetter.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacesetter.model.ground.Landscape;

/**
 * How a standard is written (S15): module by module, it takes over what the best of the carriers' practices has there if
 * that raises mean performance over regions. A carrier is a region that passes the gates of leadership; where several
 * have the same module, the one measured best is drawn upon. The drafters see means over regions without error.
 */
final class Drafting {
    private final Model model;
    private final Programmes programmes;

    /**
     * A draft.
     *
     * @param practice its elements
     * @param promised mean performance over regions once it is everywhere
     * @param carriers whose practice each module comes from, a region or −1 for a department
     */
    record Draft(int practice, double promised, List<Integer> carriers) {
        Draft {
            carriers = List.copyOf(carriers);
        }

        /** Number of practices it integrates. */
        int integrated() {
            return (int) carriers.stream().distinct().count();
        }
    }

    Drafting(Model model) {
        this.model = model;
        programmes = model.programmes();
    }

    /** A practice as it is, of one carrier. */
    Draft of(int domain, int practice, int carrier) {
        List<Integer> carriers = new ArrayList<>();
        for (int module = 0; module < landscape(domain).modules(); module++) {
            carriers.add(carrier);
        }
        return new Draft(practice, mean(domain, practice), carriers);
    }

    /** A draft, on the landscape of now, with each module replaced that some carrier has better. */
    Draft improve(int domain, int tick, Draft text) {
        int practice = text.practice();
        double promised = mean(domain, practice);
        List<Integer> carriers = new ArrayList<>(text.carriers());
        for (int module = 0; module < carriers.size(); module++) {
            int mask = landscape(domain).moduleMask(module);
            int rest = practice & ~mask;
            for (Map.Entry<Integer, Integer> candidate :
                    carriers(domain, tick, mask).entrySet()) {
                int changed = rest | candidate.getKey();
                double mean = changed == practice ? promised : mean(domain, changed);
                if (mean > promised) {
                    practice = changed;
                    promised = mean;
                    carriers.set(module, candidate.getValue());
                }
            }
        }
        return new Draft(practice, promised, carriers);
    }

    /** What carriers have in a module, each with the carrier measured best. */
    private Map<Integer, Integer> carriers(int domain, int tick, int mask) {
        Map<Integer, Integer> found = new LinkedHashMap<>();
        int offset = domain * programmes.regions();
        for (int r = 0; r < programmes.regions(); r++) {
            if (model.selection().passesGates(offset + r, tick)) {
                found.merge(
                        programmes.practice[offset + r] & mask,
                        r,
                        (first, next) -> programmes.measured[offset + next] > programmes.measured[offset + first]
                                ? next
                                : first);
            }
        }
        return found;
    }

    private double mean(int domain, int practice) {
        double sum = 0;
        int offset = domain * programmes.regions();
        for (int r = 0; r < programmes.regions(); r++) {
            sum += model.environment().performance(offset + r, domain, practice);
        }
        return sum / programmes.regions();
    }

    private Landscape landscape(int domain) {
        return model.environment().landscape(domain);
    }
}
