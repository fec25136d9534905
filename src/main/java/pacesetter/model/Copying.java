package pacesetter.model;

import pacesetter.model.ground.World;
import pacesetter.random.Purpose;
import pacesetter.random.Stream;
import pacesetter.scenario.parameters.CopyingParameters;

/**
 * Copying (S11) in the follower's style (S12). A voluntary copy is tried first and kept if it looks better; a mandated
 * one is kept whatever it does.
 */
final class Copying {
    private final Stream modules; // by domain, tick and region, likewise the next two
    private final Stream errors;
    private final Stream trials;
    private final CopyingParameters parameters;
    private final Styles styles;
    private final Standards standards;
    private final Mentoring mentoring;
    private final Versions versions;
    private final Drop[] drops; // [domain]
    private final Imitation[] imitations; // [domain]
    private final Happenings happenings;

    Copying(
            World world,
            Styles styles,
            Standards standards,
            Mentoring mentoring,
            Versions versions,
            Drop[] drops,
            Imitation[] imitations,
            Happenings happenings) {
        modules = world.seed().stream(Purpose.NEW_PATH);
        errors = world.seed().stream(Purpose.COPY_ERROR);
        trials = world.seed().stream(Purpose.TRIAL);
        parameters = world.parameters().copying();
        this.styles = styles;
        this.standards = standards;
        this.mentoring = mentoring;
        this.versions = versions;
        this.drops = drops;
        this.imitations = imitations;
        this.happenings = happenings;
    }

    /** A region takes a version, if its trial does not speak against it. */
    void copy(Field field, int region, int version, boolean mandated, int tick) {
        int practice = versions.practice(version);
        int own = field.adoption().practice(region);
        int taken = own ^ chosen(field, region, version, own ^ practice, mandated, tick);
        if (taken == own && !mandated) {
            return;
        }
        double quality = field.environment().performance(region, taken);
        if (mandated || looksBetter(field, region, quality - field.adoption().quality(region), tick)) {
            adopt(field, region, version, taken, quality, mandated, tick);
        }
    }

    /** The differing elements that a follower takes over. */
    private int chosen(Field field, int region, int version, int different, boolean mandated, int tick) {
        int domain = field.domain();
        boolean whole = mandated || !styles.of(region).copiesInParts();
        int wanted = whole ? different : field.landscape().oneModule(different, modules.at(domain, tick), region);
        boolean checklist = styles.goesByList(region) || (mandated && isListed(field, region, tick));
        double error = (checklist ? parameters.errorChecklist() : parameters.errorOther())
                * standards.copyError(domain, version)
                * mentoring.errors(domain, region);
        if (error <= 0) {
            return wanted;
        }
        Stream draws = errors.at(domain, tick, region);
        int kept = 0;
        for (int rest = wanted; rest != 0; rest &= rest - 1) {
            if (draws.uniform(Integer.numberOfTrailingZeros(rest)) >= error) {
                kept |= Integer.lowestOneBit(rest);
            }
        }
        return kept;
    }

    /** Whether a supervised checklist binds a region. */
    private static boolean isListed(Field field, int region, int tick) {
        Binding binding = field.binding();
        return Binding.isChecklist(binding.kinds(binding.kinds(tick), region));
    }

    private boolean looksBetter(Field field, int region, double gain, int tick) {
        Stream draws = trials.at(field.domain(), tick);
        return Judgement.looksBetter(gain, parameters.trialNoise(), draws, region);
    }

    private void adopt(Field field, int region, int version, int practice, double quality, boolean mandated, int tick) {
        int domain = field.domain();
        Adoption adoption = field.adoption();
        boolean first = !adoption.isFollower(region) && !adoption.is(region, Status.PLAQUE);
        drops[domain].remember(region, first, mandated);
        int changed = Integer.bitCount(adoption.practice(region) ^ practice);
        field.delivery().rebase(region);
        field.evidence().remember(region);
        adoption.take(region, version, practice, quality, tick);
        imitations[domain].adopt(region, tick);
        int missed = Integer.bitCount(practice ^ versions.practice(version));
        happenings.add(Happening.ADOPTION, domain, region, adoption.source(region), version, missed);
        if (first && !adoption.isOriginator(region)) {
            field.rollOut().begin(region, tick);
        } else {
            field.rollOut().disturb(region, changed, tick);
        }
    }

    /** A mandated copy for which no attention is left is declared on paper, once. */
    void declare(Field field, int region, int version, int tick) {
        Adoption adoption = field.adoption();
        boolean free = adoption.is(region, Status.NONE) || adoption.is(region, Status.DROPPED);
        if (!free || adoption.isOriginator(region)) {
            return;
        }
        adoption.declare(region, version, tick);
        imitations[field.domain()].adopt(region, tick);
        happenings.add(Happening.PAPER, field.domain(), region, adoption.source(region), version, Double.NaN);
    }
}
