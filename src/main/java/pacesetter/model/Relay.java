package pacesetter.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import pacesetter.random.Purpose;
import pacesetter.random.Stream;
import pacesetter.scenario.Event;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.parameters.RelayParameters;

/**
 * Groups push a practice at home (S10), for four reasons: a member is listed; the province's notice is forwarded, with a
 * nearer deadline; visits of the group's own convince it that a member delivers; or a script says so (lever relay). A push
 * ends when no member is left that it could move, and a group can make few at a time. Who pushes at whose expense does not
 * depend on the strategy but through listings and notices.
 */
final class Relay {
    private static final int NONE = -1;

    private final Model model;
    private final Programmes programmes;
    private final RelayParameters parameters;
    private final double delivered; // share of what is pushed, from which a member is left alone
    private final Levers levers;
    private final int[] groups; // [region]
    private final double[] strength; // [region] of a push
    private final int domains;
    private final int count; // of groups
    private final double[] bar; // [group * domains + domain] measured performance asked for, NaN without a push
    private final boolean[] scripted; // [group * domains + domain] pushed by a script, which needs the lever
    private final int[] forwarded; // [group * domains + domain] tick in which a notice is forwarded, NONE if not
    private final int[] pushes; // [group]
    private final List<Event.Relay> script; // what has not begun

    Relay(Model model) {
        this.model = model;
        programmes = model.programmes();
        parameters = model.world().scenario().parameters().relay();
        delivered = model.world().scenario().parameters().coverage().delivered();
        levers = Levers.of(LeverType.RELAY, model);
        groups = model.world().scenario().regions().stream()
                .mapToInt(pacesetter.scenario.Region::group)
                .toArray();
        strength = model.world().scenario().regions().stream()
                .mapToDouble(region -> region.isCounty() ? parameters.county() : 1)
                .toArray();
        domains = programmes.domains();
        count = model.world().scenario().groups().size();
        bar = new double[count * domains];
        Arrays.fill(bar, Double.NaN);
        scripted = new boolean[bar.length];
        forwarded = new int[bar.length];
        Arrays.fill(forwarded, NONE);
        pushes = new int[count];
        script = model.world().scenario().events().stream()
                .filter(Event.Relay.class::isInstance)
                .map(Event.Relay.class::cast)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** A member is listed: its group may push what is listed. */
    void onListing(int domain, int region, int tick) {
        if (region >= 0) {
            int group = groups[region];
            double draw = draws(Reason.LISTING, domain, tick).uniform(group);
            if (draw < parameters.listing()) {
                start(group, domain, region, model.journal().measuredThen(domain), false);
            }
        }
    }

    /** The province orders a practice copied: some groups will forward that. */
    void onNotice(int domain, int tick) {
        Stream draws = draws(Reason.NOTICE, domain, tick);
        for (int g = 0; g < count; g++) {
            if (draws.uniform(g) < parameters.notice()) {
                forwarded[g * domains + domain] = tick + parameters.noticeDelay();
            }
        }
    }

    /** What groups do in a week: end, forward, follow the script, and look at home. */
    void step(int tick) {
        end();
        for (int at = 0; at < forwarded.length; at++) {
            if (forwarded[at] == tick && model.journal().version(at % domains) >= 0) {
                start(at / domains, at % domains, NONE, model.journal().measuredThen(at % domains), false);
            }
        }
        followScript(tick);
        if (parameters.own() > 0 && tick > 0) {
            lookAround(tick);
        }
    }

    private void end() {
        for (int g = 0; g < count; g++) {
            for (int d = 0; pushes[g] > 0 && d < domains; d++) {
                if (!Double.isNaN(bar[g * domains + d]) && !movesAnybody(g, d)) {
                    bar[g * domains + d] = Double.NaN;
                    pushes[g]--;
                }
            }
        }
    }

    private boolean movesAnybody(int group, int domain) {
        for (int r = 0; r < groups.length; r++) {
            if (groups[r] == group && isOpen(domain, r)) {
                return true;
            }
        }
        return false;
    }

    /** A scripted push begins on its date, or when the lever begins to work there. */
    private void followScript(int tick) {
        if (levers.isEmpty()) {
            return;
        }
        for (Iterator<Event.Relay> left = script.iterator(); left.hasNext(); ) {
            Event.Relay event = left.next();
            int seat = model.world().scenario().groups().get(event.group()).seat();
            if (event.tick() <= tick && levers.work(tick, event.domain(), seat)) {
                double shown = programmes.measured[event.domain() * groups.length + seat];
                start(event.group(), event.domain(), seat, shown, true);
                left.remove();
            }
        }
    }

    /** Some groups visit their members and the pioneer, and push the best member's practice if it seems to deliver. */
    private void lookAround(int tick) {
        for (int d = 0; d < domains; d++) {
            Stream draws = draws(Reason.OWN, d, tick);
            Stream visits = draws(Reason.VISIT, d, tick);
            for (int g = 0; g < count; g++) {
                if (draws.uniform(g) < parameters.own()
                        && pushes[g] < parameters.pushes()
                        && Double.isNaN(bar[g * domains + d])) {
                    visit(g, d, visits);
                }
            }
        }
    }

    private void visit(int group, int domain, Stream visits) {
        int best = NONE;
        double shown = delivered * model.evidence().visitPioneer(domain, 1, visits.gaussian(groups.length + group));
        model.ledger().groupVisits++;
        for (int r = 0; r < groups.length; r++) {
            int cell = domain * groups.length + r;
            if (groups[r] == group && programmes.inForceSince[cell] != Programmes.NEVER) {
                double seen = model.evidence().visit(cell, visits.gaussian(r));
                model.ledger().groupVisits++;
                if (seen >= shown) {
                    best = r;
                    shown = seen;
                }
            }
        }
        if (best != NONE) {
            start(group, domain, best, shown, false);
        }
    }

    private void start(int group, int domain, int member, double shown, boolean byScript) {
        int at = group * domains + domain;
        if (Double.isNaN(bar[at]) && (byScript || pushes[group] < parameters.pushes())) {
            bar[at] = delivered * shown;
            scripted[at] = byScript;
            pushes[group]++;
            model.happenings().add(Happening.RELAY, domain, member, -1, -1, group);
        }
    }

    /** How strongly the region's group pushes it in a domain, in [0, 1]; 0 where it does not. */
    double push(int domain, int tick, int region) {
        int at = groups[region] * domains + domain;
        if (Double.isNaN(bar[at]) || !isOpen(domain, region) || (scripted[at] && !levers.work(tick, domain, region))) {
            return 0;
        }
        return strength[region];
    }

    /** Whether a region has not yet taken what is pushed, and is not measured to deliver. */
    private boolean isOpen(int domain, int region) {
        int cell = domain * groups.length + region;
        Status status = programmes.status[cell];
        return (status == Status.NONE || status == Status.PAPER)
                && !programmes.originator[cell]
                && programmes.measured[cell] < bar[groups[region] * domains + domain];
    }

    /** Factor on the weeks to a notice's deadline in a region: its group may have forwarded it with a nearer one. */
    double haste(int domain, int region) {
        return forwarded[groups[region] * domains + domain] == NONE ? 1 : parameters.noticeDeadline();
    }

    private Stream draws(Reason reason, int domain, int tick) {
        return model.world().seed().stream(Purpose.RELAY, domain, tick).at(reason.ordinal());
    }

    /** What a draw of this submodel decides. */
    private enum Reason {
        LISTING,
        NOTICE,
        OWN,
        VISIT
    }
}
