package pacesetter.model;

import java.util.ArrayList;
import java.util.List;
import pacesetter.model.ground.World;
import pacesetter.scenario.parameters.StandardParameters;
import pacesetter.scenario.parameters.StandardParameters.DraftSource;

/**
 * How a standard is written (S15): from a practice, which may stay as it is, or module by module, each replaced by the
 * variant that evidence or trials show to be better. Drafters know what has been measured, and nothing else.
 */
final class Drafting {
    private final World world;
    private final StandardParameters parameters;
    private final InPrint print;
    private final Versions versions;
    private final TrackRecord[] records; // [domain]
    private final Pilots pilots;

    Drafting(World world, InPrint print, Versions versions, TrackRecord[] records, Pilots pilots) {
        this.world = world;
        this.print = print;
        this.versions = versions;
        this.records = records;
        this.pilots = pilots;
        parameters = world.parameters().standard();
    }

    /** A first text: from what is listed, else from the pioneer's practice. */
    Draft first(Field field, int tick) {
        int domain = field.domain();
        int base = print.version(domain);
        if (base < 0) {
            int pioneer = world.pioneer(domain);
            int practice = pioneer < 0
                    ? world.domain(domain).pioneerPractice()
                    : field.adoption().practice(pioneer);
            base = versions.freeze(domain, pioneer, practice, tick);
        }
        return improved(asItIs(field, base), base, field, tick);
    }

    /** A text in place of one in force: from what is listed now, or from the text itself. */
    Draft revised(Draft text, int version, Field field, int tick) {
        int listed = print.version(field.domain());
        return parameters.draft() == DraftSource.LISTED && listed >= 0
                ? asItIs(field, listed)
                : improved(text, version, field, tick);
    }

    private Draft asItIs(Field field, int version) {
        return Draft.of(versions.get(version), field.landscape().modules());
    }

    private Draft improved(Draft start, int base, Field field, int tick) {
        int practice = start.practice();
        List<Integer> carriers = new ArrayList<>(start.carriers());
        List<Integer> parents = new ArrayList<>();
        for (int module = 0; module < carriers.size(); module++) {
            int mask = field.landscape().moduleMask(module);
            int better = switch (parameters.draft()) {
                case LISTED -> practice & mask;
                case EVIDENCE -> records[field.domain()].better(module, practice);
                case TRIALS -> pilots.better(field, tick, module, practice);
            };
            int parent = base;
            if (better != (practice & mask)) {
                practice = (practice & ~mask) | better;
                carriers.set(module, carrier(field, mask, better));
                parent = freeze(field, carriers.get(module), tick);
            }
            if (!parents.contains(parent)) {
                parents.add(parent);
            }
        }
        return new Draft(practice, start.originator(), carriers, parents);
    }

    /** Of the regions that carry a variant of a module, the one measured best. */
    private static int carrier(Field field, int mask, int variant) {
        int best = -1;
        Readings measured = field.evidence().measured();
        for (int r = 0; r < field.regions(); r++) {
            if ((field.adoption().practice(r) & mask) == variant
                    && (best < 0 || field.lots().precedes(r, best, measured))) {
                best = r;
            }
        }
        return best;
    }

    private int freeze(Field field, int carrier, int tick) {
        return versions.freeze(field.domain(), carrier, field.adoption().practice(carrier), tick);
    }
}
