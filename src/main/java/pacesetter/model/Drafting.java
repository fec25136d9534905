package pacesetter.model;

import java.util.ArrayList;
import java.util.List;
import pacesetter.model.ground.Landscape;
import pacesetter.scenario.parameters.StandardParameters;
import pacesetter.scenario.parameters.StandardParameters.DraftSource;

/**
 * How a standard is written (S15): from a practice, which may stay as it is, or module by module, each replaced by the
 * variant that evidence or trials show to be better. Drafters know what has been measured, and nothing else.
 */
final class Drafting {
    private final Model model;
    private final Programmes programmes;
    private final StandardParameters parameters;
    private final TrackRecord record;
    private final Pilots pilots;

    Drafting(Model model, TrackRecord record, Pilots pilots) {
        this.model = model;
        programmes = model.programmes();
        parameters = model.world().scenario().parameters().standard();
        this.record = record;
        this.pilots = pilots;
    }

    /** A first text: from what is listed, else from the pioneer's practice. */
    Draft first(int domain, int tick) {
        int base = model.journal().version(domain);
        if (base < 0) {
            int pioneer = model.world().pioneer(domain);
            int practice = pioneer < 0
                    ? model.world().domain(domain).pioneerPractice()
                    : programmes.practice[domain * programmes.regions() + pioneer];
            base = model.versions().freeze(domain, pioneer, practice, tick);
        }
        return improved(asItIs(domain, base), base, domain, tick);
    }

    /** A text in place of one in force: from what is listed now, or from the text itself. */
    Draft revised(Draft text, int version, int domain, int tick) {
        int listed = model.journal().version(domain);
        return parameters.draft() == DraftSource.LISTED && listed >= 0
                ? asItIs(domain, listed)
                : improved(text, version, domain, tick);
    }

    private Draft asItIs(int domain, int version) {
        return Draft.of(model.versions().get(version), landscape(domain).modules());
    }

    private Draft improved(Draft start, int base, int domain, int tick) {
        int practice = start.practice();
        List<Integer> carriers = new ArrayList<>(start.carriers());
        List<Integer> parents = new ArrayList<>();
        for (int module = 0; module < carriers.size(); module++) {
            int mask = landscape(domain).moduleMask(module);
            int better = switch (parameters.draft()) {
                case LISTED -> practice & mask;
                case EVIDENCE -> record.better(domain, module, practice);
                case TRIALS -> pilots.better(domain, tick, module, practice);
            };
            int parent = base;
            if (better != (practice & mask)) {
                practice = (practice & ~mask) | better;
                carriers.set(module, carrier(domain, mask, better));
                parent = freeze(domain, carriers.get(module), tick);
            }
            if (!parents.contains(parent)) {
                parents.add(parent);
            }
        }
        return new Draft(practice, start.originator(), carriers, parents);
    }

    /** Of the regions that carry a variant of a module, the one measured best. */
    private int carrier(int domain, int mask, int variant) {
        int best = -1;
        int offset = domain * programmes.regions();
        for (int r = 0; r < programmes.regions(); r++) {
            if ((programmes.practice[offset + r] & mask) == variant
                    && (best < 0 || programmes.precedes(offset + r, offset + best, programmes.measured))) {
                best = r;
            }
        }
        return best;
    }

    private int freeze(int domain, int carrier, int tick) {
        int practice = programmes.practice[domain * programmes.regions() + carrier];
        return model.versions().freeze(domain, carrier, practice, tick);
    }

    private Landscape landscape(int domain) {
        return model.environment().landscape(domain);
    }
}
