package pacesetter.model;

import pacesetter.random.Purpose;
import pacesetter.random.Stream;
import pacesetter.scenario.parameters.CopyingParameters;

/**
 * Copying (S11) in the follower's style (S12). A voluntary copy is tried first and kept if it looks better; a mandated
 * one is kept whatever it does.
 */
final class Copying {
    private final Model model;
    private final Programmes programmes;
    private final CopyingParameters parameters;

    Copying(Model model) {
        this.model = model;
        programmes = model.programmes();
        parameters = model.world().scenario().parameters().copying();
    }

    /** A region takes a version, if its trial does not speak against it. */
    void copy(RegionAgent region, int domain, int version, boolean mandated) {
        int cell = programmes.cell(region.index(), domain);
        Version source = model.versions().get(version);
        int own = programmes.practice[cell];
        int taken = own ^ chosen(region, domain, version, own ^ source.practice(), mandated);
        if (taken == own && !mandated) {
            return;
        }
        double quality = model.environment().performance(cell, domain, taken);
        if (mandated || looksBetter(region, domain, quality - programmes.quality[cell])) {
            adopt(region, cell, domain, source, taken, quality, mandated);
        }
    }

    /** The differing elements that a follower takes over. */
    private int chosen(RegionAgent region, int domain, int version, int different, boolean mandated) {
        int wanted = mandated ? different : region.follower().taken(different, model, domain, region.index());
        boolean checklist = region.follower().goesByList()
                || (mandated && model.mandates().bindsChecklist(domain, model.tick(), region.index()));
        double error = (checklist ? parameters.errorChecklist() : parameters.errorOther())
                * model.standards().copyError(domain, version)
                * model.mentoring().errors(domain, region.index());
        if (error <= 0) {
            return wanted;
        }
        Stream draws = model.world().seed().stream(Purpose.COPY_ERROR, domain, model.tick())
                .at(region.index());
        int kept = 0;
        for (int rest = wanted; rest != 0; rest &= rest - 1) {
            if (draws.uniform(Integer.numberOfTrailingZeros(rest)) >= error) {
                kept |= Integer.lowestOneBit(rest);
            }
        }
        return kept;
    }

    private boolean looksBetter(RegionAgent region, int domain, double gain) {
        Stream draws = model.world().seed().stream(Purpose.TRIAL, domain, model.tick());
        return Judgement.looksBetter(gain, parameters.trialNoise(), draws, region.index());
    }

    private void adopt(
            RegionAgent region, int cell, int domain, Version source, int practice, double quality, boolean mandated) {
        Status status = programmes.status[cell];
        boolean first = status != Status.ROLLOUT && status != Status.IN_FORCE && status != Status.PLAQUE;
        model.drop().remember(cell, first, mandated);
        int changed = Integer.bitCount(programmes.practice[cell] ^ practice);
        if (programmes.adopted[cell] < 0) {
            programmes.adopted[cell] = model.tick();
        }
        programmes.base[cell] = programmes.performance[cell];
        programmes.before[cell] = programmes.measured[cell];
        programmes.practice[cell] = practice;
        programmes.quality[cell] = quality;
        programmes.version[cell] = source.id();
        programmes.source[cell] = source.region();
        model.versions().take(domain, region.index(), source.id(), practice == source.practice());
        model.imitation().adopt(region.index(), domain, model.tick());
        model.happenings()
                .add(
                        Happening.ADOPTION,
                        domain,
                        region.index(),
                        source.region(),
                        source.id(),
                        Integer.bitCount(practice ^ source.practice()));
        if (first && !programmes.originator[cell]) {
            programmes.status[cell] = Status.ROLLOUT;
            model.rollOut().begin(cell, domain);
        } else {
            model.rollOut().disturb(cell, domain, changed);
        }
    }

    /** A mandated copy for which no attention is left is declared on paper, once. */
    void declare(RegionAgent region, int domain, int version) {
        int cell = programmes.cell(region.index(), domain);
        Status status = programmes.status[cell];
        if ((status != Status.NONE && status != Status.DROPPED) || programmes.originator[cell]) {
            return;
        }
        Version source = model.versions().get(version);
        programmes.status[cell] = Status.PAPER;
        if (programmes.adopted[cell] < 0) {
            programmes.adopted[cell] = model.tick();
        }
        programmes.version[cell] = version;
        programmes.source[cell] = source.region();
        model.imitation().adopt(region.index(), domain, model.tick());
        model.happenings().add(Happening.PAPER, domain, region.index(), source.region(), version, Double.NaN);
    }
}
