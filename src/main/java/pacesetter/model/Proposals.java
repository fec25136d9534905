package pacesetter.model;

import pacesetter.scenario.Event;
import pacesetter.scenario.Lever;

/** What is proposed for a standard (S15): a listed version that has proved itself, or what the scenario scripts. */
final class Proposals {
    private static final int NONE = -1;

    private final Levers levers;
    private final InPrint print;
    private final TrackRecord[] records; // [domain]

    Proposals(Levers levers, InPrint print, TrackRecord[] records) {
        this.levers = levers;
        this.print = print;
        this.records = records;
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
    int proved(Field field, int tick) {
        int domain = field.domain();
        for (int i = 0; i < levers.count(); i++) {
            Lever lever = levers.lever(i);
            if (!lever.isScripted()
                    && levers.works(i, tick, domain)
                    && print.isListed(domain)
                    && tick - print.listed(domain) >= lever.whole("age")
                    && hasProved(field, lever.number("adopters"))) {
                return i;
            }
        }
        return NONE;
    }

    /** Whether enough regions have adopted what is listed, and were measured to gain on average since. */
    private boolean hasProved(Field field, double share) {
        int listed = print.version(field.domain());
        int adopters = 0;
        double gain = 0;
        for (int r = 0; r < field.regions(); r++) {
            if (field.adoption().version(r) == listed
                    && !field.adoption().is(r, Status.PAPER)
                    && !field.adoption().is(r, Status.DROPPED)) {
                adopters++;
                gain += records[field.domain()].sinceCopy(r);
            }
        }
        return adopters >= share * field.regions() && gain > 0;
    }
}
