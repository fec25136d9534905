package pacesetter.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pacesetter.model.ground.World;
import pacesetter.random.Purpose;
import pacesetter.random.Stream;
import pacesetter.scenario.Event;
import pacesetter.scenario.Region;
import pacesetter.scenario.parameters.RelayParameters;

/**
 * Groups push a practice at home (S10), for four reasons: a member is listed; the province's notice is forwarded, with a
 * nearer deadline; visits of the group's own convince it that a member delivers; or a script says so (lever relay). A push
 * ends when no member is left that it could move, and a group can make few at a time. Who pushes at whose expense does not
 * depend on the strategy but through listings and notices.
 */
final class Relay {
    private static final int NONE = -1;

    private final World world;
    private final Field[] fields;
    private final Levers levers;
    private final InPrint print;
    private final Ledger ledger;
    private final Happenings happenings;
    private final RelayParameters parameters;
    private final Stream reasons; // by domain, tick and reason
    private final double delivered; // share of what is pushed, from which a member is left alone
    private final int[] groups; // [region]
    private final int[][] members; // [group] regions, ascending
    private final double[] strength; // [region] of a push
    private final int count; // of groups
    private final double[][] bar; // [domain][group] measured performance asked for, NaN without a push
    private final boolean[][] scripted; // [domain][group] pushed by a script, which needs the lever
    private final int[][] forwarded; // [domain][group] tick in which a notice is forwarded, NONE if not
    private final int[] pushes; // [group]
    private final int[] pushed; // [domain] by how many groups
    private final List<Event.Relay> script; // what has not begun

    Relay(World world, Field[] fields, Levers levers, InPrint print, Ledger ledger, Happenings happenings) {
        this.world = world;
        this.fields = fields;
        this.levers = levers;
        this.print = print;
        this.ledger = ledger;
        this.happenings = happenings;
        parameters = world.parameters().relay();
        reasons = world.seed().stream(Purpose.RELAY);
        delivered = world.parameters().coverage().delivered();
        groups = world.scenario().regions().stream().mapToInt(Region::group).toArray();
        members = world.scenario().groups().stream()
                .map(group -> members(group.index()))
                .toArray(int[][]::new);
        strength = world.scenario().regions().stream()
                .mapToDouble(region -> region.isCounty() ? parameters.county() : 1)
                .toArray();
        count = world.scenario().groups().size();
        bar = new double[fields.length][count];
        forwarded = new int[fields.length][count];
        for (int d = 0; d < fields.length; d++) {
            Arrays.fill(bar[d], Double.NaN);
            Arrays.fill(forwarded[d], NONE);
        }
        scripted = new boolean[fields.length][count];
        pushes = new int[count];
        pushed = new int[fields.length];
        script = world.events().stream()
                .filter(Event.Relay.class::isInstance)
                .map(Event.Relay.class::cast)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private int[] members(int group) {
        return IntStream.range(0, groups.length).filter(r -> groups[r] == group).toArray();
    }

    /** What groups do in a week: hear of listings and notices, end, forward, follow the script, and look at home. */
    void week(int tick) {
        for (InPrint.Listing listing : print.issue()) {
            onListing(fields[listing.domain()], listing.carrier(), tick);
        }
        for (Field field : fields) {
            if (field.binding().notice().issued() == tick) {
                onNotice(field, tick);
            }
        }
        end(tick);
        forward(tick);
        followScript(tick);
        if (parameters.own() > 0 && tick > 0) {
            Week.inOpen(fields, tick, this::lookAround);
        }
    }

    /** A member is listed: its group may push what is listed. */
    private void onListing(Field field, int region, int tick) {
        if (region >= 0) {
            int group = groups[region];
            double draw = draws(Reason.LISTING, field.domain(), tick).uniform(group);
            if (draw < parameters.listing()) {
                start(field, group, region, print.measuredThen(field.domain()), false);
            }
        }
    }

    /** The province orders a practice copied: some groups will forward that. */
    private void onNotice(Field field, int tick) {
        Stream draws = draws(Reason.NOTICE, field.domain(), tick);
        for (int g = 0; g < count; g++) {
            if (draws.uniform(g) < parameters.notice()) {
                forwarded[field.domain()][g] = tick + parameters.noticeDelay();
            }
        }
        for (int r = 0; r < groups.length; r++) {
            if (forwarded[field.domain()][groups[r]] != NONE) {
                field.binding().hasten(r);
            }
        }
    }

    private void end(int tick) {
        for (int g = 0; g < count; g++) {
            for (int d = 0; pushes[g] > 0 && d < fields.length; d++) {
                if (!Double.isNaN(bar[d][g]) && !(fields[d].isOpen(tick) && movesAnybody(fields[d], g))) {
                    bar[d][g] = Double.NaN;
                    pushes[g]--;
                    pushed[d]--;
                }
            }
        }
    }

    private boolean movesAnybody(Field field, int group) {
        for (int r : members[group]) {
            if (isOpen(field, r)) {
                return true;
            }
        }
        return false;
    }

    private void forward(int tick) {
        for (int g = 0; g < count; g++) {
            for (int d = 0; d < fields.length; d++) {
                if (forwarded[d][g] == tick && fields[d].isOpen(tick) && print.isListed(d)) {
                    start(fields[d], g, NONE, print.measuredThen(d), false);
                }
            }
        }
    }

    /** A scripted push begins on its date, or when the lever begins to work there. */
    private void followScript(int tick) {
        if (levers.isEmpty()) {
            return;
        }
        for (Iterator<Event.Relay> left = script.iterator(); left.hasNext(); ) {
            Event.Relay event = left.next();
            int seat = world.scenario().groups().get(event.group()).seat();
            if (event.tick() <= tick && levers.work(tick, event.domain(), seat)) {
                Field field = fields[event.domain()];
                start(field, event.group(), seat, field.evidence().measured().at(seat), true);
                left.remove();
            }
        }
    }

    /** Some groups visit their members and the pioneer, and push the best member's practice if it seems to deliver. */
    private void lookAround(Field field, int tick) {
        int d = field.domain();
        Stream draws = draws(Reason.OWN, d, tick);
        for (int g = 0; g < count; g++) {
            if (draws.uniform(g) < parameters.own() && pushes[g] < parameters.pushes() && Double.isNaN(bar[d][g])) {
                visit(field, g, draws(Reason.VISIT, d, tick));
            }
        }
    }

    private void visit(Field field, int group, Stream visits) {
        int best = NONE;
        double shown = delivered * field.evidence().visitPioneer(1, visits.gaussian(groups.length + group));
        ledger.groupVisits++;
        for (int r : members[group]) {
            if (field.adoption().inForceSince(r) != Adoption.NEVER) {
                double seen = field.evidence().visit(r, visits.gaussian(r));
                ledger.groupVisits++;
                if (seen >= shown) {
                    best = r;
                    shown = seen;
                }
            }
        }
        if (best != NONE) {
            start(field, group, best, shown, false);
        }
    }

    private void start(Field field, int group, int member, double shown, boolean byScript) {
        int d = field.domain();
        if (Double.isNaN(bar[d][group]) && (byScript || pushes[group] < parameters.pushes())) {
            bar[d][group] = delivered * shown;
            scripted[d][group] = byScript;
            pushes[group]++;
            pushed[d]++;
            happenings.add(Happening.RELAY, d, member, -1, -1, group);
        }
    }

    /** Whether any group pushes a domain. */
    boolean isPushed(int domain) {
        return pushed[domain] > 0;
    }

    /** How strongly the region's group pushes it in a domain, in [0, 1]; 0 where it does not. */
    double push(Field field, int tick, int region) {
        int d = field.domain();
        int group = groups[region];
        if (Double.isNaN(bar[d][group])
                || !isOpen(field, region)
                || (scripted[d][group] && !levers.work(tick, d, region))) {
            return 0;
        }
        return strength[region];
    }

    /** Whether a region has not yet taken what is pushed, and is not measured to deliver. */
    private boolean isOpen(Field field, int region) {
        return (field.adoption().is(region, Status.NONE) || field.adoption().is(region, Status.PAPER))
                && !field.adoption().isOriginator(region)
                && field.evidence().measured().at(region) < bar[field.domain()][groups[region]];
    }

    private Stream draws(Reason reason, int domain, int tick) {
        return reasons.at(domain, tick, reason.ordinal());
    }

    /** What a draw of this submodel decides. */
    private enum Reason {
        LISTING,
        NOTICE,
        OWN,
        VISIT
    }
}
