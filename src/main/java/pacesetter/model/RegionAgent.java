package pacesetter.model;

import pacesetter.model.ground.World;
import pacesetter.random.Purpose;
import pacesetter.random.Stream;
import pacesetter.scenario.Region;
import pacesetter.scenario.parameters.AttentionParameters;
import pacesetter.scenario.parameters.CopyingParameters.Style;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * A county-level region: it has limited attention for all domains (S10), and chooses among the tasks that its pressures and
 * ideas suggest and the roll-outs it has begun. Its step is the choice; what it takes up is done afterwards.
 */
public final class RegionAgent implements Steppable {
    private final Region description;
    private final Style style;
    private final Field[] fields;
    private final Agenda agenda;
    private final DomainList running;
    private final Urgency urgency;
    private final Mentoring mentoring;
    private final Reward reward;
    private final Ledger ledger;
    private final TaskChoice choice;
    private final AttentionParameters parameters;
    private final double mentoringCost;
    private final double attention;
    private final double rolloutCost; // of a week; a checklist follower supervises itself
    private final double dearest; // what the dearest task takes
    private final Stream noise;
    private final double[] spent = new double[Expense.values().length]; // since the start, in units
    private final double[] unmet; // [region] of which it writes its own
    private double saved;

    /**
     * @param dearestOther what the dearest task takes but for a copy and a week of a roll-out
     * @param choice work space for all regions
     * @param unmet one number a region, of which this one writes its own
     */
    RegionAgent(
            Region description,
            World world,
            Styles styles,
            Field[] fields,
            Agenda agenda,
            Running running,
            Urgency urgency,
            Mentoring mentoring,
            Reward reward,
            Ledger ledger,
            double dearestOther,
            TaskChoice choice,
            double[] unmet) {
        this.description = description;
        this.fields = fields;
        this.agenda = agenda;
        this.running = running.of(description.index());
        this.urgency = urgency;
        this.mentoring = mentoring;
        this.reward = reward;
        this.ledger = ledger;
        this.choice = choice;
        this.unmet = unmet;
        parameters = world.parameters().attention();
        mentoringCost = world.parameters().mentoring().attention();
        attention = parameters.perDomain()
                * fields.length
                * StrictMath.pow(world.weight(description.index()), parameters.populationExponent());
        style = world.style(description.index());
        rolloutCost = parameters.rollout() + (styles.goesByList(description.index()) ? parameters.supervision() : 0);
        dearest = Math.max(Math.max(parameters.copy(), rolloutCost), dearestOther);
        noise = world.seed().stream(Purpose.TASK, description.index());
    }

    public int index() {
        return description.index();
    }

    /** The region as the scenario has it. */
    public Region description() {
        return description;
    }

    public Style style() {
        return style;
    }

    /** Weekly attention for all domains, in units. */
    public double attention() {
        return attention;
    }

    /** Attention spent on something since the start, in units. */
    public double spent(Expense expense) {
        return spent[expense.ordinal()];
    }

    @Override
    public void step(SimState state) {
        choose(Week.tick(state));
    }

    /** Chooses what to do in a tick. */
    void choose(int tick) {
        double weekly = attention + reward.attention(index());
        double asked = agenda.supervised(index()) * parameters.supervision();
        double watched = Math.min(weekly, asked);
        ledger.supervised += watched;
        double left = weekly - watched + saved;
        boolean mentors = mentoring.helps(index());
        if (mentors) {
            double given = Math.min(left, mentoringCost);
            ledger.mentoring += given;
            spent[Expense.MENTORING.ordinal()] += given;
            left -= given;
        }
        double demand = running.size() * rolloutCost;
        for (int task = agenda.first(index()); task >= 0; task = agenda.next(task)) {
            demand += agenda.cost(task);
        }
        double all = asked + (mentors ? mentoringCost : 0) + demand;
        unmet[index()] = all > weekly ? 1 - weekly / all : 0;
        if (demand <= left) {
            save(left - demand);
            takeAll();
        } else {
            save(takeSome(left, tick));
        }
        spent[Expense.SUPERVISION.ordinal()] += watched;
    }

    /** What is left goes on to the next tick, up to what the dearest task takes. */
    private void save(double left) {
        saved = Math.min(left, dearest);
    }

    private void takeAll() {
        for (int task = agenda.first(index()); task >= 0; task = agenda.next(task)) {
            take(task);
        }
        for (int i = 0; i < running.size(); i++) {
            rollOut(running.domain(i));
        }
    }

    /** Takes tasks by utility and noise while attention lasts; returns what is left of it. */
    private double takeSome(double available, int tick) {
        choice.begin(parameters.choiceNoise(), noise.at(tick));
        for (int task = agenda.first(index()); task >= 0; task = agenda.next(task)) {
            choice.offer(agenda.kind(task), agenda.domain(task), agenda.utility(task), agenda.cost(task), task);
        }
        for (int i = 0; i < running.size(); i++) {
            int domain = running.domain(i);
            choice.offer(Task.ROLL_OUT, domain, urgency.rollOut(domain, tick, index()), rolloutCost, ~domain);
        }
        double left = choice.decide(available);
        for (int i = 0; i < choice.size(); i++) {
            int what = choice.what(i);
            if (what < 0) {
                if (choice.isTaken(i)) {
                    rollOut(~what);
                }
            } else if (choice.isTaken(i)) {
                take(what);
            } else if (agenda.kind(what) != Task.COPY) {
                ledger.searchDisplaced++;
            }
        }
        return left;
    }

    private void take(int task) {
        Task kind = agenda.kind(task);
        double cost = agenda.cost(task);
        agenda.take(task);
        spent[kind.expense().ordinal()] += cost;
        switch (kind) {
            case COPY -> ledger.copying += cost;
            case TRIAL, JUMP -> {
                ledger.search += parameters.search();
                ledger.lockIn += cost - parameters.search();
            }
            case TRANSPLANT -> ledger.transplants += cost;
            case ROLL_OUT -> throw new IllegalStateException("roll-outs are not on the agenda");
        }
    }

    private void rollOut(int domain) {
        spent[Expense.ROLL_OUT.ordinal()] += rolloutCost;
        ledger.rollout += rolloutCost;
        fields[domain].rollOut().fund(index());
    }

    @Override
    public String toString() {
        return description.name().en();
    }
}
