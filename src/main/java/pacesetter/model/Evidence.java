package pacesetter.model;

import pacesetter.random.Purpose;
import pacesetter.random.Stream;
import pacesetter.scenario.Domain;
import pacesetter.scenario.parameters.EvidenceParameters;
import pacesetter.scenario.parameters.SatisfactionParameters;

/**
 * Evidence (S6): every few weeks the province visits each programme and moves its belief M a step towards what it saw;
 * front-runners get more visits. What it sees is an index of results shown and satisfaction, with noise. Results shown are
 * performance as reported, the region's endowment and its effort.
 *
 * <p>The index w_P·shown + w_S·S is put on the scale of performance by the one linear map under which a programme whose
 * residents expect just what they get (S = base + results·Y) scores its performance. The order of programmes is the
 * index's; differences of M stay differences of performance, as learning, listings and benchmarks need them.
 */
final class Evidence {
    private final Model model;
    private final Programmes programmes;
    private final EvidenceParameters parameters;
    private final double performanceShare; // of reported performance in what is seen
    private final double satisfactionShare; // what satisfaction above its base adds to what is seen, in performance
    private final double satisfactionBase;
    private final int regions;
    private final boolean[] watched; // [domain * regions + region] visited more often at the latest measurement
    private final int[] front; // work space: the front-runners of a domain

    Evidence(Model model) {
        this.model = model;
        programmes = model.programmes();
        parameters = model.world().scenario().parameters().evidence();
        SatisfactionParameters satisfaction =
                model.world().scenario().parameters().satisfaction();
        double weights = parameters.performanceWeight() + parameters.satisfactionWeight() * satisfaction.results();
        performanceShare = parameters.performanceWeight() / weights;
        satisfactionShare = parameters.satisfactionWeight() / weights;
        satisfactionBase = satisfaction.base();
        regions = programmes.regions();
        watched = new boolean[regions * programmes.domains()];
        front = new int[Math.min(parameters.closeWatched(), regions)];
    }

    boolean isDue(int tick) {
        return tick % parameters.interval() == 0;
    }

    /**
     * Measures every programme; the first measurement is taken as it is. Where the province does not measure, what regions
     * see of one another is one visit each, which nobody adds to earlier ones or puts together.
     */
    void measure(int tick) {
        boolean provincial = model.strategy().measured();
        double gain = tick == 0 || !provincial ? 1 : parameters.gain();
        for (Domain domain : model.world().scenario().domains()) {
            int offset = domain.index() * regions;
            int fronts = tick == 0 || !provincial ? 0 : watchFront(offset);
            Stream draws = model.world().seed().stream(Purpose.EVIDENCE, domain.index(), tick);
            double noise = domain.noise();
            double close = noise / StrictMath.sqrt(parameters.closeVisits());
            boolean rewarded = model.reward().works(domain.index(), tick);
            survey(domain.index(), tick);
            for (int r = 0; r < regions; r++) {
                int cell = offset + r;
                double shown = programmes.performance[cell]
                        + model.world().endowment(r)
                        + model.national().prestige(r)
                        + programmes.embellished[cell];
                if (rewarded) {
                    shown += model.reward().shown(domain.index(), r, tick);
                }
                double seen =
                        performanceShare * shown + satisfactionShare * (programmes.surveyed[cell] - satisfactionBase);
                if (noise > 0) {
                    seen += (watched[cell] ? close : noise) * draws.gaussian(r);
                }
                programmes.measured[cell] += gain * (seen - programmes.measured[cell]);
            }
            if (provincial) {
                model.ledger().visits += regions + (double) fronts * (parameters.closeVisits() - 1);
            }
        }
    }

    /** Asks residents of every region: a sample of them answers. */
    private void survey(int domain, int tick) {
        Stream draws = model.world().seed().stream(Purpose.SURVEY, domain, tick);
        for (int r = 0; r < regions; r++) {
            int cell = domain * regions + r;
            double satisfied = programmes.satisfaction[cell];
            double error = StrictMath.sqrt(surveyVariance(satisfied)) * draws.gaussian(r);
            programmes.surveyed[cell] = Math.min(1, Math.max(0, satisfied + error));
        }
    }

    private double surveyVariance(double satisfied) {
        return satisfied * (1 - satisfied) / parameters.surveyAnswers();
    }

    /** Marks the programmes of a domain that are measured highest; returns how many. */
    private int watchFront(int offset) {
        int found = 0;
        for (int cell = offset; cell < offset + regions; cell++) {
            watched[cell] = false;
            int place = found;
            while (place > 0 && programmes.precedes(cell, front[place - 1], programmes.measured)) {
                place--;
            }
            if (place < front.length) {
                int last = Math.min(found, front.length - 1);
                System.arraycopy(front, place, front, place + 1, last - place);
                front[place] = cell;
                found = Math.min(found + 1, front.length);
            }
        }
        for (int i = 0; i < found; i++) {
            watched[front[i]] = true;
        }
        return found;
    }

    /** What one visit to a programme shows: its performance, with a visit's error, which is the draw's times the noise. */
    double visit(int cell, double draw) {
        return programmes.performance[cell] + noise(cell / regions) * draw;
    }

    /** What visits to the pioneer of a domain showed before the race began; so many lessen the error by their root. */
    double visitPioneer(int domain, int visits, double draw) {
        return model.world().benchmark(domain) + noise(domain) / StrictMath.sqrt(visits) * draw;
    }

    private double noise(int domain) {
        return model.world().scenario().domains().get(domain).noise();
    }

    /** Variance of a programme's measured performance in the long run: k(σ²/n + what the survey adds)/(2 − k). */
    double variance(int cell) {
        double noise = noise(cell / regions);
        int visits = watched[cell] ? parameters.closeVisits() : 1;
        double asked = satisfactionShare * satisfactionShare * surveyVariance(programmes.surveyed[cell]);
        return parameters.gain() * (noise * noise / visits + asked) / (2 - parameters.gain());
    }
}
