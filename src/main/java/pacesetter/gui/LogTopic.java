package pacesetter.gui;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import pacesetter.model.Happening;

/** What of a log one wants to read. */
enum LogTopic {
    ALL(EnumSet.allOf(Happening.class)),
    LISTINGS(EnumSet.of(Happening.LISTING, Happening.CASE)),
    ORDERS(EnumSet.of(Happening.NOTICE, Happening.CHECKLIST, Happening.RELAY)),
    ADOPTIONS(EnumSet.of(Happening.ADOPTION, Happening.PAPER, Happening.PLAQUE, Happening.IN_FORCE, Happening.DROP)),
    OVERTAKES(EnumSet.of(Happening.TRUE_LEAD, Happening.MEASURED_LEAD, Happening.TITLE)),
    STANDARDS(EnumSet.of(
            Happening.DRAFT,
            Happening.STANDARD,
            Happening.REVISION,
            Happening.STANDARD_OVERTAKEN,
            Happening.LAPSE,
            Happening.NATIONAL_UPTAKE,
            Happening.NATIONAL_EVENT)),
    IDEAS(EnumSet.of(Happening.IMPROVEMENT, Happening.TRANSPLANT, Happening.UNLOCK, Happening.MENTORING));

    private final Set<Happening> kinds;

    LogTopic(Set<Happening> kinds) {
        this.kinds = Set.copyOf(kinds);
    }

    boolean has(Happening kind) {
        return kinds.contains(kind);
    }

    /** The name of its text. */
    String key() {
        return "log." + name().toLowerCase(Locale.ROOT);
    }
}
