package pacesetter.model;

import pacesetter.model.ground.Landscape;
import pacesetter.random.Purpose;
import pacesetter.random.Stream;
import pacesetter.scenario.parameters.SearchParameters;

/**
 * Own search (S13), leaders too: an idea is tried and kept if it looks better. What a follower tries after copying is
 * its style's ({@link Follower}).
 */
final class Search {
    private final Model model;
    private final Programmes programmes;
    private final SearchParameters parameters;

    Search(Model model) {
        this.model = model;
        programmes = model.programmes();
        parameters = model.world().scenario().parameters().search();
    }

    /** Tries one idea. */
    void search(RegionAgent region, int domain, boolean jump) {
        int cell = programmes.cell(region.index(), domain);
        Stream draws = model.world().seed().stream(Purpose.SEARCH, domain, model.tick())
                .at(region.index());
        int flips = idea(region, cell, domain, jump, draws);
        if (flips == 0) {
            return;
        }
        if (Integer.bitCount(flips) == 1) {
            double gain = model.environment().gain(cell, domain, Integer.numberOfTrailingZeros(flips));
            if (looksBetter(region, domain, gain)) {
                keep(region, cell, domain, flips);
            }
            return;
        }
        double quality = model.environment().performance(cell, domain, programmes.practice[cell] ^ flips);
        if (looksBetter(region, domain, quality - programmes.quality[cell])) {
            keep(region, cell, domain, flips);
        }
    }

    /** Whether a trial of an own idea, or of one from another domain, looks better to the region. */
    boolean looksBetter(RegionAgent region, int domain, double gain) {
        Stream draws = model.world().seed().stream(Purpose.OWN_TRIAL, domain, model.tick());
        return Judgement.looksBetter(gain, parameters.trialNoise(), draws, region.index());
    }

    private int idea(RegionAgent region, int cell, int domain, boolean jump, Stream draws) {
        boolean follows = programmes.status[cell] == Status.ROLLOUT || programmes.status[cell] == Status.IN_FORCE;
        return follows ? region.follower().idea(this, cell, domain, jump, draws) : idea(domain, jump, draws);
    }

    /** An idea of a region that follows nobody: a jump, or one element. */
    int idea(int domain, boolean jump, Stream draws) {
        return pick(model.environment().unlocked(domain), jump ? parameters.jumpBits() : 1, 2, draws);
    }

    /** One or two elements of the worst module. */
    int worst(int cell, int domain, Stream draws) {
        int worst = model.environment().unlocked(domain)
                & model.environment()
                        .landscape(domain)
                        .moduleMask(model.environment().worstModule(cell, domain));
        return pick(worst, draws.uniform(1) < parameters.pairs() ? 2 : 1, 2, draws);
    }

    /** A jump in which an element that has become available comes first. */
    int path(int cell, int domain, Stream draws) {
        int untried = model.environment().fresh(domain) & ~programmes.practice[cell];
        int first = untried == 0 ? 0 : pick(untried, 1, 0, draws);
        int span = parameters.pathMin() + draws.below(1, parameters.pathMax() - parameters.pathMin() + 1);
        return first | pick(model.environment().unlocked(domain) & ~first, span - Integer.bitCount(first), 2, draws);
    }

    /** Draws distinct bits of a mask, as many as it has at most; draws are numbered from {@code from}. */
    private static int pick(int mask, int count, int from, Stream draws) {
        int picked = 0;
        int left = mask;
        for (int i = 0; i < count && left != 0; i++) {
            int bit = 1 << Landscape.nthBit(left, draws.below(from + i, Integer.bitCount(left)));
            picked |= bit;
            left &= ~bit;
        }
        return picked;
    }

    private void keep(RegionAgent region, int cell, int domain, int flips) {
        int practice = programmes.practice[cell] ^ flips;
        double quality = model.environment().performance(cell, domain, practice);
        model.happenings()
                .add(
                        Happening.IMPROVEMENT,
                        domain,
                        region.index(),
                        -1,
                        programmes.version[cell],
                        quality - programmes.quality[cell]);
        change(cell, domain, flips, quality);
    }

    /** Puts a change of its own into a programme's practice. */
    void change(int cell, int domain, int flips, double quality) {
        programmes.base[cell] = programmes.performance[cell];
        programmes.practice[cell] ^= flips;
        programmes.quality[cell] = quality;
        model.rollOut().disturb(cell, domain, Integer.bitCount(flips));
    }
}
