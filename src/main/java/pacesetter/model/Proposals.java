package pacesetter.model;

import pacesetter.scenario.Event;
import pacesetter.scenario.Lever;

/** What is proposed for a standard (S15): a listed version that has proved itself, or what the scenario scripts. */
final class Proposals {
    private static final int NONE = -1;

    private final Model model;
    private final Programmes programmes;
    private final Levers levers;
    private final TrackRecord record;

    Proposals(Model model, Levers levers, TrackRecord record) {
        this.model = model;
        programmes = model.programmes();
        this.levers = levers;
        this.record = record;
    }

    /** The lever under which a scripted standard comes into force, −1 if none works on its date. */
    int scripted(Event.Standard standard) {
        for (int i = 0; i < levers.count(); i++) {
            if (levers.lever(i).isScripted() && levers.works(i, standard.tick(), standard.domain())) {
                return i;
            }
        }
        return NONE;
    }

    /** The lever under which what is listed is old and proved enough to become a standard, −1 if there is none. */
    int proved(int domain, int tick) {
        for (int i = 0; i < levers.count(); i++) {
            Lever lever = levers.lever(i);
            if (!lever.isScripted()
                    && levers.works(i, tick, domain)
                    && model.journal().version(domain) >= 0
                    && tick - model.journal().listedTick(domain) >= lever.whole("age")
                    && hasProved(domain, lever.number("adopters"))) {
                return i;
            }
        }
        return NONE;
    }

    /** Whether enough regions have adopted what is listed, and were measured to gain on average since. */
    private boolean hasProved(int domain, double share) {
        int listed = model.journal().version(domain);
        int regions = programmes.regions();
        int adopters = 0;
        double gain = 0;
        for (int cell = domain * regions; cell < (domain + 1) * regions; cell++) {
            Status status = programmes.status[cell];
            if (programmes.version[cell] == listed && status != Status.PAPER && status != Status.DROPPED) {
                adopters++;
                gain += record.sinceCopy(cell);
            }
        }
        return adopters >= share * regions && gain > 0;
    }
}
