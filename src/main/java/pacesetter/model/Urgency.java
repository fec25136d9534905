package pacesetter.model;

import pacesetter.model.ground.World;
import pacesetter.scenario.parameters.AttentionParameters;

/** What makes a region go on with one roll-out rather than another (S10): that it is pushed, ordered or endorsed. */
final class Urgency {
    private final Field[] fields;
    private final AttentionParameters parameters;
    private final double endorsed;
    private final Relay relay;
    private final Levers endorsements;
    private final int[] kinds; // [domain] of orders that bind anybody this week
    private final boolean[] quiet; // [domain] nothing sets any region's roll-out apart this week

    Urgency(World world, Field[] fields, Relay relay, Levers endorsements) {
        this.fields = fields;
        this.relay = relay;
        this.endorsements = endorsements;
        parameters = world.parameters().attention();
        endorsed = world.parameters().mandate().endorsement();
        kinds = new int[fields.length];
        quiet = new boolean[fields.length];
    }

    /** Looks which domains are quiet. */
    void week(int tick) {
        for (int d = 0; d < fields.length; d++) {
            kinds[d] = fields[d].binding().kinds(tick);
            quiet[d] = kinds[d] == 0 && !relay.isPushed(d) && !endorsements.work(tick, d);
        }
    }

    /** Utility of a week of a running roll-out. */
    double rollOut(int domain, int tick, int region) {
        if (quiet[domain]) {
            return parameters.rolloutUtility();
        }
        Binding binding = fields[domain].binding();
        double coerced = binding.coercion(tick, region, binding.kinds(kinds[domain], region));
        double push = Math.max(relay.push(fields[domain], tick, region), coerced);
        return parameters.rolloutUtility() + parameters.pushedUtility() * push + priority(domain, tick, region);
    }

    /** What an endorsement adds to the utility of a copy or a roll-out. */
    double priority(int domain, int tick, int region) {
        return endorsements.work(tick, domain, region) ? endorsed : 0;
    }
}
