package pacesetter.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pacesetter.model.Drafting.Draft;
import pacesetter.scenario.Event;
import pacesetter.scenario.Lever;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.parameters.StandardParameters;

/**
 * Provincial standards (S15). A listed version that enough regions have adopted with gain, long enough ago, is made a
 * standard; so is what the scenario scripts. All regions must reach its floor; those below it copy the standard, others
 * what draws them more, the standard or what is listed. A standard is copied more easily than a listing; who follows it
 * pays more for own trials. When the best measured performance has risen by a margin, the standard is overtaken, and
 * revised if a better draft is found.
 */
public final class Standards {
    private static final int NONE = -1;

    private final Model model;
    private final Programmes programmes;
    private final StandardParameters parameters;
    private final Levers levers;
    private final Drafting drafting;
    private final int regions;
    private final int[] version; // [domain] version in force, NONE if none
    private final int[] since; // [domain] tick in which it came into force
    private final @Nullable Text[] texts; // [domain] what is in force, null if nothing is
    private final boolean[] made; // [domain] whether there has been one
    private int revisions;
    private int overtakes;

    /**
     * A standard in force.
     *
     * @param lever that made it
     * @param originator region whose practice it started from, −1 for a department
     * @param shown best measured performance when it was drafted, or examined last
     * @param prescribed the elements that were available when it was drafted, a mask
     */
    private record Text(Draft draft, int lever, int originator, double shown, int prescribed) {}

    Standards(Model model) {
        this.model = model;
        programmes = model.programmes();
        parameters = model.world().scenario().parameters().standard();
        levers = Levers.of(LeverType.STANDARD, model);
        drafting = new Drafting(model);
        regions = programmes.regions();
        version = new int[programmes.domains()];
        Arrays.fill(version, NONE);
        since = version.clone();
        texts = new Text[version.length];
        made = new boolean[version.length];
    }

    boolean isEmpty() {
        return levers.isEmpty();
    }

    /** Ends, scripts, and, after a measurement, revises and makes standards. */
    void step(int tick, boolean hasMeasured) {
        for (int d = 0; d < version.length; d++) {
            Text text = texts[d];
            if (text != null && !levers.works(text.lever(), tick, d)) {
                lapse(d);
            }
        }
        followScript(tick);
        for (int d = 0; hasMeasured && d < version.length; d++) {
            Text text = texts[d];
            if (text == null) {
                propose(d, tick);
            } else if (since[d] < tick) {
                examine(text, d, tick);
            }
        }
    }

    private void lapse(int domain) {
        model.happenings().add(Happening.LAPSE, domain, -1, -1, version[domain], Double.NaN);
        version[domain] = NONE;
        texts[domain] = null;
        model.mandates().withdrawStandard(domain);
        model.decisions().offers().forgetFollowers(domain);
    }

    private void followScript(int tick) {
        for (Event event : model.world().scenario().events()) {
            if (event instanceof Event.Standard standard && standard.tick() == tick) {
                int d = standard.domain();
                for (int i = 0; i < levers.count(); i++) {
                    if (texts[d] == null && levers.lever(i).isScripted() && levers.works(i, tick, d)) {
                        make(i, d, tick);
                    }
                }
            }
        }
    }

    private void propose(int domain, int tick) {
        for (int i = 0; i < levers.count(); i++) {
            Lever lever = levers.lever(i);
            if (texts[domain] == null
                    && !lever.isScripted()
                    && levers.works(i, tick, domain)
                    && model.journal().version(domain) >= 0
                    && tick - model.journal().listedTick(domain) >= lever.whole("age")
                    && hasProved(domain, lever.number("adopters"))) {
                make(i, domain, tick);
            }
        }
    }

    /** Whether enough regions have adopted what is listed, and those that have rolled it out gained on average. */
    private boolean hasProved(int domain, double share) {
        int listed = model.journal().version(domain);
        int adopters = 0;
        double gain = 0;
        for (int cell = domain * regions; cell < (domain + 1) * regions; cell++) {
            Status status = programmes.status[cell];
            if (programmes.version[cell] == listed && status != Status.PAPER && status != Status.DROPPED) {
                adopters++;
                gain += programmes.rollout[cell] >= 0.5 ? programmes.measured[cell] - programmes.before[cell] : 0;
            }
        }
        return adopters >= share * regions && gain > 0;
    }

    /** Starts from what is listed, else from the pioneer's practice. */
    private void make(int lever, int domain, int tick) {
        int base = model.journal().version(domain);
        if (base < 0) {
            int pioneer = model.world().pioneer(domain);
            int practice = pioneer < 0
                    ? model.world().domain(domain).pioneerPractice()
                    : programmes.practice[domain * regions + pioneer];
            base = model.versions().freeze(domain, pioneer, practice, tick);
        }
        Version start = model.versions().get(base);
        Draft before = drafting.of(domain, start.practice(), start.region());
        Draft draft = drafting.improve(domain, tick, before);
        publish(before, base, draft, lever, start.region(), domain, tick, Happening.STANDARD);
        made[domain] = true;
    }

    /** Whether a leader has left the standard behind, and what can be learned from that. */
    private void examine(Text text, int domain, int tick) {
        int leader = model.leads().measured(domain);
        double shown = programmes.measured[domain * regions + leader];
        if (shown <= text.shown() + parameters.margin()
                || programmes.practice[domain * regions + leader]
                        == text.draft().practice()) {
            return;
        }
        overtakes++;
        model.happenings().add(Happening.STANDARD_OVERTAKEN, domain, leader, -1, version[domain], shown);
        Draft draft = drafting.improve(domain, tick, text.draft());
        if (draft.practice() == text.draft().practice()) {
            texts[domain] = new Text(text.draft(), text.lever(), text.originator(), shown, text.prescribed());
            return;
        }
        revisions++;
        publish(
                text.draft(),
                version[domain],
                draft,
                text.lever(),
                text.originator(),
                domain,
                tick,
                Happening.REVISION);
    }

    private void publish(
            Draft before, int base, Draft draft, int lever, int originator, int domain, int tick, Happening kind) {
        List<Integer> parents = parents(before, base, draft, domain, tick);
        version[domain] = model.versions().integrate(domain, draft.practice(), parents, tick);
        since[domain] = tick;
        double shown =
                programmes.measured[domain * regions + Math.max(0, model.leads().measured(domain))];
        texts[domain] =
                new Text(draft, lever, originator, shown, model.environment().unlocked(domain));
        model.journal().spend(parameters.drafting());
        model.ledger().drafting += parameters.drafting();
        model.happenings().add(kind, domain, originator, -1, version[domain], draft.integrated());
        model.mandates().onStandard(lever, domain, tick, parameters.floor() * draft.promised());
        model.decisions().offers().forgetFollowers(domain);
    }

    /** The versions a draft takes modules from: the one before, if anything of it is left, and those of carriers. */
    private List<Integer> parents(Draft before, int base, Draft draft, int domain, int tick) {
        List<Integer> parents = new ArrayList<>();
        for (int module = 0; module < draft.carriers().size(); module++) {
            int mask = model.environment().landscape(domain).moduleMask(module);
            boolean kept = ((draft.practice() ^ before.practice()) & mask) == 0;
            int carrier = draft.carriers().get(module);
            int parent = kept
                    ? base
                    : model.versions().freeze(domain, carrier, programmes.practice[domain * regions + carrier], tick);
            if (!parents.contains(parent)) {
                parents.add(parent);
            }
        }
        return parents;
    }

    /** Tick in which the standard in force was made or revised. */
    int since(int domain) {
        return since[domain];
    }

    /** Mean performance over regions that the standard in force is known for, NaN if none is. */
    double promised(int domain) {
        Text text = texts[domain];
        return text == null ? Double.NaN : text.draft().promised();
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
    double searchCost(int domain, int region) {
        Text text = texts[domain];
        if (text == null || programmes.version[domain * regions + region] != version[domain]) {
            return 1;
        }
        int available = model.environment().unlocked(domain);
        double share = (double) Integer.bitCount(available & text.prescribed()) / Integer.bitCount(available);
        return 1 + parameters.lockIn() * share;
    }

    /** The most an own trial may take, as a factor. */
    double dearestSearch() {
        return levers.isEmpty() ? 1 : 1 + parameters.lockIn();
    }

    /** Performance the standard in force asks of every region, NaN if none is. */
    double floor(int domain) {
        Text text = texts[domain];
        return text == null
                ? Double.NEGATIVE_INFINITY
                : parameters.floor() * text.draft().promised();
    }

    /** RegionAgent whose practice the standard in force started from, −1 for a department or if none is in force. */
    int originator(int domain) {
        Text text = texts[domain];
        return text == null ? NONE : text.originator();
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
