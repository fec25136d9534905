package pacesetter.model;

import pacesetter.scenario.Event;
import pacesetter.scenario.LeverType;

/**
 * The relay (S9): a group pushes a member's good practice at home, before or without the province, from the day the
 * member passes the gates of leadership and is measured to deliver, or from a scripted date.
 */
final class Relay {
    private final Model model;
    private final Levers levers;
    private final int[] groups; // [region]
    private final int domains;
    private final boolean[] on; // [group * domains + domain]

    Relay(Model model) {
        this.model = model;
        levers = Levers.of(LeverType.RELAY, model);
        groups = model.world().scenario().regions().stream()
                .mapToInt(pacesetter.scenario.Region::group)
                .toArray();
        domains = model.programmes().domains();
        on = new boolean[model.world().scenario().groups().size() * domains];
    }

    /** Starts the relays that are scripted for this tick. */
    void followScript(int tick) {
        for (Event event : model.world().scenario().events()) {
            if (event instanceof Event.Relay relay && relay.tick() == tick && !levers.isEmpty()) {
                start(
                        relay.group(),
                        relay.domain(),
                        model.world().scenario().groups().get(relay.group()).seat());
            }
        }
    }

    /** Looks for members whose practice is worth pushing; called whenever the province has measured. */
    void consider(int tick) {
        if (levers.isEmpty()) {
            return;
        }
        double share = model.world().scenario().parameters().coverage().delivered();
        for (int d = 0; d < domains; d++) {
            double good = share * model.world().benchmark(d);
            for (int r = 0; r < groups.length; r++) {
                int cell = model.programmes().cell(r, d);
                if (!on[groups[r] * domains + d]
                        && model.programmes().measured[cell] >= good
                        && model.selection().passesGates(cell, tick)
                        && levers.work(tick, d, r)) {
                    start(groups[r], d, r);
                }
            }
        }
    }

    private void start(int group, int domain, int member) {
        int at = group * domains + domain;
        if (!on[at]) {
            on[at] = true;
            model.happenings().add(Happening.RELAY, domain, member, -1, -1, group);
        }
    }

    /** Whether the region's group pushes in a domain. */
    boolean pushes(int domain, int tick, int region) {
        return on[groups[region] * domains + domain] && levers.work(tick, domain, region);
    }
}
