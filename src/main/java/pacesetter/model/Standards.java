package pacesetter.model;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pacesetter.model.ground.World;
import pacesetter.scenario.Event;
import pacesetter.scenario.parameters.StandardParameters;
import pacesetter.scenario.parameters.StandardParameters.StandardKind;

/**
 * Provincial standards (S15). For a listed version that enough regions have adopted with gain, long enough ago, a standard
 * is drafted; so is what the scenario scripts. The text is piloted and comes into force some weeks later. All regions must
 * reach its floor; those below it copy the text, others what draws them more, the text or what is listed; an outcome
 * standard sets the floor and no text to copy. A text is copied more easily than a listing; who follows it pays more for
 * own trials. When the best measured performance has risen by a margin, the standard is overtaken, and a revision drafted.
 */
public final class Standards {
    private static final int NONE = -1;

    private final Field[] fields;
    private final StandardParameters parameters;
    private final Levers levers;
    private final Drafting drafting;
    private final Pilots pilots;
    private final Proposals proposals;
    private final InPrint print;
    private final Leads leads;
    private final Versions versions;
    private final Slots slots;
    private final Ledger ledger;
    private final Happenings happenings;
    private final List<Event.Standard> script;
    private final int[] version; // [domain] version in force, NONE if none
    private final int[] since; // [domain] tick in which it came into force
    private final int[] lapsed; // [domain] tick in which one lapsed last, NONE if none did
    private final @Nullable Text[] texts; // [domain] what is in force, null if nothing is
    private final @Nullable Text[] coming; // [domain] what is being drafted, null if nothing is
    private final boolean[] made; // [domain] whether there has been one
    private int revisions;
    private int overtakes;

    /**
     * A standard in force or being drafted.
     *
     * @param promised its mean performance as the pilot measured it
     * @param lever that makes it
     * @param shown best measured performance when its drafting began, or when it was examined last
     * @param prescribed the elements that were available when its drafting began, a mask
     * @param due tick in which it comes into force
     */
    private record Text(Draft draft, double promised, int lever, double shown, int prescribed, int due) {
        /** The same, held against a new mark. */
        Text against(double mark) {
            return new Text(draft, promised, lever, mark, prescribed, due);
        }
    }

    Standards(
            World world,
            Field[] fields,
            Levers levers,
            Drafting drafting,
            Pilots pilots,
            Proposals proposals,
            InPrint print,
            Leads leads,
            Versions versions,
            Slots slots,
            Ledger ledger,
            Happenings happenings) {
        this.fields = fields;
        this.levers = levers;
        this.drafting = drafting;
        this.pilots = pilots;
        this.proposals = proposals;
        this.print = print;
        this.leads = leads;
        this.versions = versions;
        this.slots = slots;
        this.ledger = ledger;
        this.happenings = happenings;
        parameters = world.parameters().standard();
        script = world.events().stream()
                .filter(Event.Standard.class::isInstance)
                .map(Event.Standard.class::cast)
                .toList();
        version = new int[fields.length];
        Arrays.fill(version, NONE);
        since = version.clone();
        lapsed = version.clone();
        texts = new Text[version.length];
        coming = new Text[version.length];
        made = new boolean[version.length];
    }

    /** Ends, drafts, revises and issues standards. */
    void week(int tick, boolean hasMeasured) {
        for (int d = 0; d < version.length; d++) {
            if (texts[d] != null && !levers.works(lever(d), tick, d)) {
                lapse(d, tick);
            }
        }
        followScript(tick);
        for (Field field : fields) {
            int d = field.domain();
            if (hasMeasured && coming[d] == null) {
                consider(field, tick);
            }
            Text text = coming[d];
            if (text != null && text.due() <= tick) {
                coming[d] = null;
                issue(text, d, tick);
            }
        }
    }

    private void consider(Field field, int tick) {
        Text text = texts[field.domain()];
        if (text == null) {
            int lever = proposals.proved(field, tick);
            if (lever >= 0) {
                draft(drafting.first(field, tick), lever, field, tick, tick + parameters.delay());
            }
        } else {
            examine(text, field, tick);
        }
    }

    private void lapse(int domain, int tick) {
        happenings.add(Happening.LAPSE, domain, -1, -1, version[domain], Double.NaN);
        version[domain] = NONE;
        texts[domain] = null;
        coming[domain] = null;
        lapsed[domain] = tick;
    }

    /** Begins to draft what is to come into force on a date, in time or with the calendar. */
    private void followScript(int tick) {
        for (Event.Standard standard : script) {
            int d = standard.domain();
            if (standard.tick() >= tick
                    && Math.max(fields[d].period().from(), standard.tick() - parameters.delay()) == tick
                    && texts[d] == null) {
                int lever = proposals.scripted(standard);
                if (lever >= 0) {
                    draft(drafting.first(fields[d], tick), lever, fields[d], tick, standard.tick());
                }
            }
        }
    }

    private void draft(Draft draft, int lever, Field field, int tick, int due) {
        double promised = pilots.promise(field, tick, draft.practice());
        int available = field.environment().unlocked();
        coming[field.domain()] = new Text(draft, promised, lever, shown(field), available, due);
        happenings.add(Happening.DRAFT, field.domain(), draft.originator(), -1, print.version(field.domain()), due);
    }

    /** The best that is measured; where nobody has reformed, what the legacy delivers. */
    private double shown(Field field) {
        int leader = leads.measured(field.domain());
        return leader < 0 ? 0 : field.evidence().measured().at(leader);
    }

    /** Whether a leader has left the standard behind, and what can be learned from that. */
    private void examine(Text text, Field field, int tick) {
        int domain = field.domain();
        int leader = leads.measured(domain);
        double shown = shown(field);
        if (leader < 0
                || shown <= text.shown() + parameters.margin()
                || field.adoption().practice(leader) == text.draft().practice()) {
            return;
        }
        overtakes++;
        happenings.add(Happening.STANDARD_OVERTAKEN, domain, leader, -1, version[domain], shown);
        Draft draft = drafting.revised(text.draft(), version[domain], field, tick);
        if (draft.practice() == text.draft().practice()) {
            texts[domain] = text.against(shown);
        } else {
            draft(draft, text.lever(), field, tick, tick + parameters.delay());
        }
    }

    private void issue(Text text, int domain, int tick) {
        if (!levers.works(text.lever(), tick, domain)) {
            return;
        }
        Happening kind = texts[domain] == null ? Happening.STANDARD : Happening.REVISION;
        revisions += kind == Happening.REVISION ? 1 : 0;
        Draft draft = text.draft();
        texts[domain] = text;
        made[domain] = true;
        version[domain] = versions.integrate(domain, draft.practice(), draft.parents(), tick);
        since[domain] = tick;
        slots.spend(parameters.drafting());
        ledger.drafting += parameters.drafting();
        happenings.add(kind, domain, draft.originator(), -1, version[domain], draft.integrated());
    }

    /** Tick in which the standard in force was made or revised. */
    int since(int domain) {
        return since[domain];
    }

    /** Tick in which a standard lapsed last, −1 if none did. */
    int lapsed(int domain) {
        return lapsed[domain];
    }

    /** The lever that makes the standard in force, −1 if none is. */
    int lever(int domain) {
        Text text = texts[domain];
        return text == null ? NONE : text.lever();
    }

    /** Mean performance that the standard in force is known for, by its pilot; NaN if none is. */
    double promised(int domain) {
        Text text = texts[domain];
        return text == null ? Double.NaN : text.promised();
    }

    /** Factor on the attention that copying a version takes. */
    double copyCost(int domain, int copied) {
        return copied == version[domain] ? parameters.copyCost() : 1;
    }

    /** Factor on the probability of missing an element of it. */
    double copyError(int domain, int copied) {
        return copied == version[domain] ? parameters.copyError() : 1;
    }

    /**
     * Factor on the attention that an own trial takes: who follows the standard pays for the elements it prescribes, on
     * average over the elements available.
     */
    double searchCost(Field field, int region) {
        Text text = texts[field.domain()];
        if (text == null || field.adoption().version(region) != version[field.domain()]) {
            return 1;
        }
        int available = field.environment().unlocked();
        double share = (double) Integer.bitCount(available & text.prescribed()) / Integer.bitCount(available);
        return 1 + parameters.lockIn() * share;
    }

    /** The most an own trial may take, as a factor. */
    double dearestSearch() {
        return levers.isEmpty() || !hasText() ? 1 : 1 + parameters.lockIn();
    }

    /** Performance the standard in force asks of every region, −infinity if none is. */
    double floor(int domain) {
        Text text = texts[domain];
        return text == null ? Double.NEGATIVE_INFINITY : parameters.floor() * text.promised();
    }

    /** Region whose practice the standard in force started from, −1 for a department or if none is in force. */
    int originator(int domain) {
        Text text = texts[domain];
        return text == null ? NONE : text.draft().originator();
    }

    /** Version of the text that regions may copy, −1 if there is none. */
    int offered(int domain) {
        return hasText() ? version[domain] : NONE;
    }

    /** Whether a standard says what to copy, and not only what to reach. */
    private boolean hasText() {
        return parameters.kind() == StandardKind.TEXT;
    }

    /** Version of the standard in force, −1 if none. */
    public int version(int domain) {
        return version[domain];
    }

    /** Whether a standard has been made in a domain. */
    public boolean isMade(int domain) {
        return made[domain];
    }

    /** Practices that the standard in force integrates, 0 if none is. */
    public int integrated(int domain) {
        Text text = texts[domain];
        return text == null ? 0 : text.draft().integrated();
    }

    /** Revisions so far. */
    public int revisions() {
        return revisions;
    }

    /** How often so far a leader has left a standard behind. */
    public int overtakes() {
        return overtakes;
    }
}
