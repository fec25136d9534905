package pacesetter.model;

import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.scenario.parameters.SearchParameters;

/**
 * Own search (S13), leaders too: an idea is tried and kept if it looks better. What a follower tries after copying is
 * its style's ({@link Follower}).
 */
final class Search {
    private final Stream searches; // by domain, tick and region
    private final Stream trials; // by domain, tick and region
    private final SearchParameters parameters;
    private final Ideas ideas;
    private final Styles styles;
    private final Happenings happenings;

    Search(Seed seed, SearchParameters parameters, Styles styles, Happenings happenings) {
        searches = seed.stream(Purpose.SEARCH);
        trials = seed.stream(Purpose.OWN_TRIAL);
        this.parameters = parameters;
        ideas = new Ideas(parameters);
        this.styles = styles;
        this.happenings = happenings;
    }

    /** A region tries one idea. */
    void search(Field field, int region, boolean jump, int tick) {
        Stream draws = searches.at(field.domain(), tick, region);
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
        Stream draws = trials.at(field.domain(), tick);
        return Judgement.looksBetter(gain, parameters.trialNoise(), draws, region);
    }

    private int idea(Field field, int region, boolean jump, Stream draws) {
        int practice = field.adoption().practice(region);
        return field.adoption().isFollower(region)
                ? styles.of(region).idea(ideas, field.environment(), region, practice, jump, draws)
                : ideas.own(field.environment(), jump, draws);
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
