package pacesetter.model;

import pacesetter.model.ground.Landscape;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.scenario.parameters.SearchParameters;

/**
 * Own search (S13), leaders too: an idea is tried and kept if it looks better. What a follower tries after copying is
 * its style's ({@link Follower}).
 */
final class Search {
    private final Seed seed;
    private final SearchParameters parameters;
    private final Styles styles;
    private final Happenings happenings;

    Search(Seed seed, SearchParameters parameters, Styles styles, Happenings happenings) {
        this.seed = seed;
        this.parameters = parameters;
        this.styles = styles;
        this.happenings = happenings;
    }

    /** A region tries one idea. */
    void search(Field field, int region, boolean jump, int tick) {
        Stream draws = seed.stream(Purpose.SEARCH, field.domain(), tick).at(region);
        int flips = idea(field, region, jump, draws);
        if (flips == 0) {
            return;
        }
        int practice = field.adoption().practice(region);
        if (Integer.bitCount(flips) == 1) {
            double gain = field.environment().gain(region, practice, Integer.numberOfTrailingZeros(flips));
            if (looksBetter(field, region, gain, tick)) {
                keep(field, region, flips, field.environment().performance(region, practice ^ flips), tick);
            }
            return;
        }
        double quality = field.environment().performance(region, practice ^ flips);
        if (looksBetter(field, region, quality - field.adoption().quality(region), tick)) {
            keep(field, region, flips, quality, tick);
        }
    }

    /** Whether a trial of an own idea, or of one from another domain, looks better to the region. */
    boolean looksBetter(Field field, int region, double gain, int tick) {
        Stream draws = seed.stream(Purpose.OWN_TRIAL, field.domain(), tick);
        return Judgement.looksBetter(gain, parameters.trialNoise(), draws, region);
    }

    private int idea(Field field, int region, boolean jump, Stream draws) {
        return field.adoption().isFollower(region)
                ? styles.of(region).idea(this, field, region, jump, draws)
                : idea(field, jump, draws);
    }

    /** An idea of a region that follows nobody: a jump, or one element. */
    int idea(Field field, boolean jump, Stream draws) {
        return pick(field.environment().unlocked(), jump ? parameters.jumpBits() : 1, 2, draws);
    }

    /** One or two elements of the worst module. */
    int worst(Field field, int region, Stream draws) {
        int module = field.environment().worstModule(region, field.adoption().practice(region));
        int worst = field.environment().unlocked() & field.landscape().moduleMask(module);
        return pick(worst, draws.uniform(1) < parameters.pairs() ? 2 : 1, 2, draws);
    }

    /** A jump in which an element that has become available comes first. */
    int path(Field field, int region, Stream draws) {
        int untried = field.environment().fresh() & ~field.adoption().practice(region);
        int first = untried == 0 ? 0 : pick(untried, 1, 0, draws);
        int span = parameters.pathMin() + draws.below(1, parameters.pathMax() - parameters.pathMin() + 1);
        return first | pick(field.environment().unlocked() & ~first, span - Integer.bitCount(first), 2, draws);
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

    private void keep(Field field, int region, int flips, double quality, int tick) {
        happenings.add(
                Happening.IMPROVEMENT,
                field.domain(),
                region,
                -1,
                field.adoption().version(region),
                quality - field.adoption().quality(region));
        change(field, region, flips, quality, tick);
    }

    /** Puts a change of its own into a programme's practice. */
    void change(Field field, int region, int flips, double quality, int tick) {
        field.delivery().rebase(region);
        field.adoption().keep(region, flips, quality);
        field.rollOut().disturb(region, Integer.bitCount(flips), tick);
    }
}
