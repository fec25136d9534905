package pacesetter.model;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import pacesetter.scenario.parameters.RewardParameters;

/**
 * The lever reward: a prize and attention come with a title, and the prospect of it moves regions near the lead to more
 * effort. Effort is exp(−(gap / reach)²), with the gap to the measured leader at the latest measurement; it makes own ideas
 * more frequent and adds to what candidates and leaders show.
 */
final class Reward {
    private final RewardParameters parameters;
    private final Levers levers;
    private final Leads leads;
    private final Gates gates;
    private final Ledger ledger;
    private final double[][] effort; // [domain][region] in [0, 1], 0 where no reward works; empty without the lever
    private final double[] attention; // [region] units a week for titles held
    private final double[] shown; // work space: [region] what effort adds in the domain looked at last
    private final Readings view;
    private final int[] titled; // [domain] who held the title a week ago

    Reward(
            RewardParameters parameters,
            Levers levers,
            Leads leads,
            Gates gates,
            Ledger ledger,
            int domains,
            int regions) {
        this.parameters = parameters;
        this.levers = levers;
        this.leads = leads;
        this.gates = gates;
        this.ledger = ledger;
        effort = new double[levers.isEmpty() ? 0 : domains][regions];
        attention = new double[regions];
        shown = new double[regions];
        view = new Readings(shown);
        titled = new int[domains];
        Arrays.fill(titled, -1);
    }

    /** Regions see how far the lead of a domain is; called whenever the province has measured. */
    void lookAtLead(Field field, int tick) {
        if (levers.isEmpty()) {
            return;
        }
        int d = field.domain();
        boolean works = levers.work(tick, d);
        int leader = leads.measured(d);
        Readings measured = field.evidence().measured();
        double lead = leader < 0 ? Double.POSITIVE_INFINITY : measured.at(leader);
        for (int r = 0; r < effort[d].length; r++) {
            double gap = (lead - measured.at(r)) / parameters.reach();
            effort[d][r] = works && levers.work(tick, d, r) ? FastMath.exp(-gap * gap) : 0;
        }
    }

    /** Whether a reward works on a domain in a tick, somewhere. */
    boolean works(int domain, int tick) {
        return levers.work(tick, domain);
    }

    /** How many times as often as without a reward a programme has an own idea. */
    double searchFactor(int domain, int region) {
        return 1 + parameters.search() * effort[domain][region];
    }

    /** What effort adds to the results that a domain's candidates and its leader show, in performance. */
    Readings shown(Field field, int tick) {
        boolean works = levers.work(tick, field.domain());
        for (int r = 0; r < shown.length; r++) {
            boolean runs = works && (leads.titled(field.domain()) == r || gates.pass(field, r, tick));
            shown[r] = runs ? parameters.shownEffort() * effort[field.domain()][r] : 0;
        }
        return view;
    }

    /** Gives prizes for new titles, and attention to those who hold titles, in a tick. */
    void grant(int tick) {
        if (levers.isEmpty()) {
            return;
        }
        Arrays.fill(attention, 0);
        for (int d = 0; d < titled.length; d++) {
            int holder = leads.titled(d);
            boolean given = holder >= 0 && levers.work(tick, d, holder);
            if (given) {
                attention[holder] += parameters.attention();
                ledger.prizes += holder == titled[d] ? 0 : 1;
            }
            titled[d] = holder;
        }
    }

    /** Attention a region has for its titles, in units a week. */
    double attention(int region) {
        return attention[region];
    }
}
