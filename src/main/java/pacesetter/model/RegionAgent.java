package pacesetter.model;

import java.util.Arrays;
import pacesetter.random.Purpose;
import pacesetter.random.Stream;
import pacesetter.scenario.parameters.AttentionParameters;
import pacesetter.scenario.parameters.CopyingParameters.Style;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * A county-level region: it has limited attention for all domains (S10), chooses among the tasks that its pressures and
 * ideas suggest, and acts. Its step is the act; what it may do is offered to it before.
 */
public final class RegionAgent implements Steppable {
    private final pacesetter.scenario.Region description;
    private final Model model;
    private final AttentionParameters parameters;
    private final double transplantCost;
    private final double mentoringCost;
    private final double attention;
    private final Standards standards;
    private final double rolloutCost; // of a week; a checklist follower supervises itself
    private final double dearest; // what the dearest task takes
    private final Style style;
    private final Follower follower;
    private final DomainList running = new DomainList();

    private int tasks;
    private Task[] kinds = new Task[16];
    private int[] domains = new int[16];
    private int[] versions = new int[16];
    private boolean[] mandated = new boolean[16];
    private boolean[] accepted = new boolean[16];
    private double[] utilities = new double[16];
    private double[] costs = new double[16];
    private int[] order = new int[16];
    private int supervised;
    private boolean mentors;
    private final double[] spent = new double[Expense.values().length]; // since the start, in units
    private double saved;
    private double unmet;

    RegionAgent(pacesetter.scenario.Region description, Model model) {
        this.description = description;
        this.model = model;
        parameters = model.world().scenario().parameters().attention();
        transplantCost = model.world().scenario().parameters().transplant().attention();
        mentoringCost = model.world().scenario().parameters().mentoring().attention();
        attention = parameters.perDomain()
                * model.world().scenario().domains().size()
                * StrictMath.pow(model.world().weight(description.index()), parameters.populationExponent());
        style = model.world().style(description.index());
        follower = Follower.of(style);
        standards = model.standards();
        double search = parameters.search() * standards.dearestSearch();
        rolloutCost = parameters.rollout() + (follower.goesByList() ? parameters.supervision() : 0);
        double transplant = model.transplants().isEmpty() ? 0 : transplantCost;
        dearest = Math.max(Math.max(parameters.copy(), transplant), Math.max(rolloutCost, search));
    }

    public int index() {
        return description.index();
    }

    /** The region as the scenario has it. */
    public pacesetter.scenario.Region description() {
        return description;
    }

    public Style style() {
        return style;
    }

    Follower follower() {
        return follower;
    }

    /** Weekly attention for all domains, in units. */
    public double attention() {
        return attention;
    }

    /** Share of what was asked of it in its last tick, by orders, pressures and its own plans, that was beyond a week's attention. */
    double unmet() {
        return unmet;
    }

    /** Attention spent on something since the start, in units. */
    public double spent(Expense expense) {
        return spent[expense.ordinal()];
    }

    /** Domains with a running roll-out. */
    DomainList running() {
        return running;
    }

    /** Offers a task that ends with this tick. */
    void offer(Task kind, int domain, int version, boolean isMandated, double utility) {
        if (tasks == kinds.length) {
            grow(tasks * 2);
        }
        kinds[tasks] = kind;
        domains[tasks] = domain;
        versions[tasks] = version;
        mandated[tasks] = isMandated;
        utilities[tasks] = utility;
        costs[tasks] = cost(kind, domain, version);
        tasks++;
    }

    /** A programme is supervised in this tick: that comes first. */
    void supervise() {
        supervised++;
    }

    /** It helps another region in this tick: that comes before its own tasks. */
    void mentor() {
        mentors = true;
    }

    private void grow(int size) {
        kinds = Arrays.copyOf(kinds, size);
        domains = Arrays.copyOf(domains, size);
        versions = Arrays.copyOf(versions, size);
        mandated = Arrays.copyOf(mandated, size);
        accepted = Arrays.copyOf(accepted, size);
        utilities = Arrays.copyOf(utilities, size);
        costs = Arrays.copyOf(costs, size);
        order = Arrays.copyOf(order, size);
    }

    @Override
    public void step(SimState state) {
        double weekly = attention + model.reward().attention(index());
        double watched = Math.min(weekly, supervised * parameters.supervision());
        model.ledger().supervised += watched;
        double left = weekly - watched + saved;
        if (mentors) {
            double given = Math.min(left, mentoringCost);
            model.ledger().mentoring += given;
            spent[Expense.MENTORING.ordinal()] += given;
            left -= given;
        }
        double demand = running.size() * rolloutCost;
        for (int i = 0; i < tasks; i++) {
            demand += costs[i];
        }
        double asked = supervised * parameters.supervision() + (mentors ? mentoringCost : 0) + demand;
        unmet = asked > weekly ? 1 - weekly / asked : 0;
        if (demand <= left) {
            save(left - demand);
            actOnAll();
        } else {
            model.decisions().offerRollOuts(this);
            choose(left);
            actOnChosen();
        }
        running.removeMarked();
        tasks = 0;
        supervised = 0;
        mentors = false;
        spent[Expense.SUPERVISION.ordinal()] += watched;
    }

    private void actOnAll() {
        int begun = running.size();
        for (int i = 0; i < tasks; i++) {
            act(kinds[i], domains[i], versions[i], mandated[i], costs[i]);
        }
        for (int i = 0; i < begun; i++) {
            act(Task.ROLL_OUT, running.domain(i), -1, false, rolloutCost);
        }
    }

    private void actOnChosen() {
        for (int i = 0; i < tasks; i++) {
            if (accepted[i]) {
                act(kinds[i], domains[i], versions[i], mandated[i], costs[i]);
            } else {
                giveUp(i);
            }
        }
    }

    /** Takes tasks by utility and noise while attention lasts. */
    private void choose(double available) {
        rank();
        double left = available;
        for (int i = 0; i < tasks; i++) {
            int task = order[i];
            double cost = costs[task];
            accepted[task] = cost <= left;
            left -= accepted[task] ? cost : 0;
        }
        save(left);
    }

    /** What is left goes on to the next tick, up to what the dearest task takes. */
    private void save(double left) {
        saved = Math.min(left, dearest);
    }

    private void rank() {
        double noise = parameters.choiceNoise();
        Stream draws = model.world().seed().stream(Purpose.TASK, index(), model.tick());
        for (int i = 0; i < tasks; i++) {
            if (noise > 0) {
                utilities[i] += noise * Gumbel.of(draws.bits(kinds[i].draw(domains[i])));
            }
            int place = i;
            while (place > 0 && utilities[order[place - 1]] < utilities[i]) {
                order[place] = order[place - 1];
                place--;
            }
            order[place] = i;
        }
    }

    private double cost(Task kind, int domain, int version) {
        return switch (kind) {
            case COPY -> parameters.copy() * standards.copyCost(domain, version);
            case ROLL_OUT -> rolloutCost;
            case TRIAL, JUMP -> parameters.search() * standards.searchCost(domain, index());
            case TRANSPLANT -> transplantCost;
        };
    }

    private void act(Task kind, int domain, int version, boolean isMandated, double cost) {
        spent[kind.expense().ordinal()] += cost;
        switch (kind) {
            case COPY -> {
                model.ledger().copying += cost;
                model.copying().copy(this, domain, version, isMandated);
            }
            case ROLL_OUT -> {
                model.ledger().rollout += rolloutCost;
                model.rollOut().advance(this, domain);
            }
            case TRIAL, JUMP -> {
                model.ledger().search += parameters.search();
                model.ledger().lockIn += cost - parameters.search();
                model.search().search(this, domain, kind == Task.JUMP);
            }
            case TRANSPLANT -> {
                model.ledger().transplants += transplantCost;
                model.transplants().transplant(this, domain, version);
            }
        }
    }

    private void giveUp(int task) {
        switch (kinds[task]) {
            case COPY -> {
                if (mandated[task]) {
                    model.copying().declare(this, domains[task], versions[task]);
                }
            }
            case TRIAL, JUMP, TRANSPLANT -> model.ledger().searchDisplaced++;
            case ROLL_OUT -> {}
        }
    }

    @Override
    public String toString() {
        return description.name().en();
    }
}
