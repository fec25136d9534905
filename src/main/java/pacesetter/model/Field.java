package pacesetter.model;

import pacesetter.model.ground.Landscape;
import pacesetter.scenario.Period;

/** One domain and what is true in it now: its columns by region, each read here and written by its owner alone. */
public final class Field {
    private final int domain;
    private final Period period;
    private final Environment environment;
    private final Adoption adoption;
    private final RollOut rollOut;
    private final Delivery delivery;
    private final Satisfaction satisfaction;
    private final Evidence evidence;
    private final Binding binding;
    private final Gaming gaming;
    private final Lots lots;

    Field(
            int domain,
            Period period,
            Environment environment,
            Adoption adoption,
            RollOut rollOut,
            Delivery delivery,
            Satisfaction satisfaction,
            Evidence evidence,
            Binding binding,
            Gaming gaming,
            Lots lots) {
        this.domain = domain;
        this.period = period;
        this.environment = environment;
        this.adoption = adoption;
        this.rollOut = rollOut;
        this.delivery = delivery;
        this.satisfaction = satisfaction;
        this.evidence = evidence;
        this.binding = binding;
        this.gaming = gaming;
        this.lots = lots;
    }

    int domain() {
        return domain;
    }

    /** Whether the domain is open in a tick; at other times nothing happens in it. */
    public boolean isOpen(int tick) {
        return period.contains(tick);
    }

    Period period() {
        return period;
    }

    Environment environment() {
        return environment;
    }

    Landscape landscape() {
        return environment.landscape();
    }

    Adoption adoption() {
        return adoption;
    }

    RollOut rollOut() {
        return rollOut;
    }

    Delivery delivery() {
        return delivery;
    }

    Satisfaction residents() {
        return satisfaction;
    }

    Evidence evidence() {
        return evidence;
    }

    Binding binding() {
        return binding;
    }

    Gaming gaming() {
        return gaming;
    }

    Lots lots() {
        return lots;
    }

    public int regions() {
        return delivery.performance().size();
    }

    /** The practice's bits; bit i is element i. */
    public int practice(int region) {
        return adoption.practice(region);
    }

    /** Performance of the practice once it is everywhere, in shares of the gain of the provincial optimum. */
    public double quality(int region) {
        return adoption.quality(region);
    }

    /** Performance delivered, same unit. */
    public double performance(int region) {
        return delivery.performance().at(region);
    }

    /** Performance as the province believes it, same unit. */
    public double measured(int region) {
        return evidence.measured().at(region);
    }

    /** Share of places the practice has reached. */
    public double rollout(int region) {
        return rollOut.rollouts().at(region);
    }

    /** Depth of implementation, share. */
    public double depth(int region) {
        return rollOut.depths().at(region);
    }

    /** Performance reported beyond what is delivered at the latest measurement, same unit; 0 or more. */
    public double embellished(int region) {
        return gaming.embellished().at(region);
    }

    /** Satisfaction of residents, share. */
    public double satisfaction(int region) {
        return satisfaction.satisfaction().at(region);
    }

    /** Satisfaction as the latest survey has it, share. */
    public double surveyed(int region) {
        return evidence.surveyed().at(region);
    }

    public Status status(int region) {
        return adoption.status(region);
    }

    /** Whether it held the practice before anybody copied it. */
    public boolean isOriginator(int region) {
        return adoption.isOriginator(region);
    }

    /** Tick of the first adoption, -1 if none (also for originators). */
    public int adoptedTick(int region) {
        return adoption.adopted(region);
    }

    /** Id of the version copied last, -1 if none. */
    public int version(int region) {
        return adoption.version(region);
    }

    /** Region the practice was copied from, -1 if none. */
    public int source(int region) {
        return adoption.source(region);
    }
}
