package pacesetter.model;

import pacesetter.model.ground.World;
import pacesetter.random.Purpose;
import pacesetter.random.Stream;
import pacesetter.scenario.Domain;
import pacesetter.scenario.parameters.EvidenceParameters;
import pacesetter.scenario.parameters.SatisfactionParameters;

/**
 * Evidence in a domain (S6): every few weeks the province visits each programme and moves its belief M a step towards what
 * it saw; front-runners get more visits. What it sees is an index of results shown and satisfaction, with noise. Results
 * shown are performance as reported, the region's endowment and its effort.
 *
 * <p>The index w_P·shown + w_S·S is put on the scale of performance by the one linear map under which a programme whose
 * residents expect just what they get (S = base + results·Y) scores its performance. The order of programmes is the
 * index's; differences of M stay differences of performance, as learning, listings and benchmarks need them.
 */
final class Evidence {
    private final World world;
    private final int domain;
    private final boolean provincial; // whether the province measures
    private final EvidenceParameters parameters;
    private final int opens; // tick of the first measurement
    private final double noise;
    private final double performanceShare; // of reported performance in what is seen
    private final double satisfactionShare; // what satisfaction above its base adds to what is seen, in performance
    private final double satisfactionBase;
    private final Lots lots;
    private final Ledger ledger;
    private final Readings performance;
    private final Readings satisfaction;
    private final Stream visits;
    private final Stream surveys;
    private final double[] measured; // [region] M
    private final double[] surveyed; // [region] satisfaction as the latest survey has it
    private final double[] before; // [region] M when a version was copied last
    private final boolean[] watched; // [region] visited more often at the latest measurement
    private final int[] front; // the front-runners
    private final double[][] work; // work space for all domains: [2][region]
    private final Readings measuredView;
    private final Readings surveyedView;

    Evidence(
            World world,
            Domain domain,
            boolean provincial,
            Lots lots,
            Readings performance,
            Readings satisfaction,
            Ledger ledger,
            double[][] work) {
        this(world, domain, provincial, lots, performance, satisfaction, ledger, work, new double[performance.size()]);
    }

    private Evidence(
            World world,
            Domain domain,
            boolean provincial,
            Lots lots,
            Readings performance,
            Readings satisfaction,
            Ledger ledger,
            double[][] work,
            double[] before) {
        this.world = world;
        this.domain = domain.index();
        this.provincial = provincial;
        this.lots = lots;
        this.ledger = ledger;
        this.before = before;
        this.work = work;
        this.performance = performance;
        this.satisfaction = satisfaction;
        parameters = world.parameters().evidence();
        opens = domain.period().from();
        noise = domain.noise();
        SatisfactionParameters residents = world.parameters().satisfaction();
        double weights = parameters.performanceWeight() + parameters.satisfactionWeight() * residents.results();
        performanceShare = parameters.performanceWeight() / weights;
        satisfactionShare = parameters.satisfactionWeight() / weights;
        satisfactionBase = residents.base();
        visits = world.seed().stream(Purpose.EVIDENCE, domain.index());
        surveys = world.seed().stream(Purpose.SURVEY, domain.index());
        int regions = performance.size();
        measured = new double[regions];
        surveyed = new double[regions];
        watched = new boolean[regions];
        front = new int[Math.min(parameters.closeWatched(), regions)];
        measuredView = new Readings(measured);
        surveyedView = new Readings(surveyed);
    }

    /**
     * Measures every programme; the first measurement is taken as it is. Where the province does not measure, what regions
     * see of one another is one visit each, which nobody adds to earlier ones or puts together.
     *
     * @param embellished reported beyond what is delivered
     * @param effort that shows
     */
    void measure(int tick, Readings prestige, Readings embellished, Readings effort) {
        boolean first = tick == opens || !provincial;
        double gain = first ? 1 : parameters.gain();
        int fronts = first ? 0 : watchFront();
        double close = noise / Math.sqrt(parameters.closeVisits());
        double[] errors = work[0];
        if (noise > 0) {
            visits.at(tick).gaussians(work[0], work[1]);
        }
        for (int r = 0; r < measured.length; r++) {
            double shown = performance.at(r) + world.endowment(r) + prestige.at(r) + embellished.at(r) + effort.at(r);
            double seen = performanceShare * shown + satisfactionShare * (surveyed[r] - satisfactionBase);
            if (noise > 0) {
                seen += (watched[r] ? close : noise) * errors[r];
            }
            measured[r] += gain * (seen - measured[r]);
        }
        if (provincial) {
            ledger.visits += measured.length + (double) fronts * (parameters.closeVisits() - 1);
        }
    }

    /** Asks residents of every region: a sample of them answers. */
    void survey(int tick) {
        double[] errors = work[0];
        surveys.at(tick).gaussians(work[0], work[1]);
        for (int r = 0; r < surveyed.length; r++) {
            double satisfied = satisfaction.at(r);
            double error = Math.sqrt(surveyVariance(satisfied)) * errors[r];
            double answered = satisfied + error;
            surveyed[r] = answered < 0 ? 0 : answered > 1 ? 1 : answered;
        }
    }

    private double surveyVariance(double satisfied) {
        return satisfied * (1 - satisfied) / parameters.surveyAnswers();
    }

    /** Marks the programmes that are measured highest; returns how many. */
    private int watchFront() {
        int found = 0;
        for (int r = 0; r < measured.length; r++) {
            watched[r] = false;
            int place = found;
            while (place > 0 && lots.precedes(r, front[place - 1], measured[r], measured[front[place - 1]])) {
                place--;
            }
            if (place < front.length) {
                int last = Math.min(found, front.length - 1);
                System.arraycopy(front, place, front, place + 1, last - place);
                front[place] = r;
                found = Math.min(found + 1, front.length);
            }
        }
        for (int i = 0; i < found; i++) {
            watched[front[i]] = true;
        }
        return found;
    }

    /** Evidence that begins anew on the same programmes, which nobody will change. */
    Evidence frozen(Ledger anew) {
        Domain same = world.scenario().domains().get(domain);
        return new Evidence(world, same, provincial, lots, performance, satisfaction, anew, work, before);
    }

    /** A region is about to copy: what is measured of it now is what the copy will be held against. */
    void remember(int region) {
        before[region] = measured[region];
    }

    /** M when the region copied last. */
    double before(int region) {
        return before[region];
    }

    /** Performance as the province believes it. */
    Readings measured() {
        return measuredView;
    }

    /** Satisfaction as the latest survey has it. */
    Readings surveyed() {
        return surveyedView;
    }

    /** What all regions together would gain if each came up to a measured performance. */
    double shortfall(double mark) {
        double sum = 0;
        for (double one : measured) {
            sum += one < mark ? mark - one : 0;
        }
        return sum;
    }

    /** What one visit to a programme shows: its performance, with a visit's error, which is the draw's times the noise. */
    double visit(int region, double draw) {
        return performance.at(region) + noise * draw;
    }

    /** What visits to the pioneer showed before the race began; so many lessen the error by their root. */
    double visitPioneer(int count, double draw) {
        return world.benchmark(domain) + noise / Math.sqrt(count) * draw;
    }

    /** Variance of a programme's measured performance in the long run: k(σ²/n + what the survey adds)/(2 − k). */
    double variance(int region) {
        int count = watched[region] ? parameters.closeVisits() : 1;
        double asked = satisfactionShare * satisfactionShare * surveyVariance(surveyed[region]);
        return parameters.gain() * (noise * noise / count + asked) / (2 - parameters.gain());
    }
}
