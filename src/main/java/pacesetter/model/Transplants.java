package pacesetter.model;

import pacesetter.model.ground.Landscape;
import pacesetter.random.Purpose;
import pacesetter.random.Stream;
import pacesetter.scenario.Domain;
import pacesetter.scenario.parameters.AttentionParameters;
import pacesetter.scenario.parameters.TransplantParameters;

/**
 * Transplants (S2): in a domain that shares the concept of another, a region has the idea to try one module of what is
 * published there, the sooner the better it is seen. It is tried as an own idea is, and kept if it looks better.
 */
final class Transplants {
    private final Model model;
    private final Programmes programmes;
    private final TransplantParameters parameters;
    private final AttentionParameters attention;
    private final Domain[] linked; // domains that share another's concept

    Transplants(Model model) {
        this.model = model;
        programmes = model.programmes();
        parameters = model.world().scenario().parameters().transplant();
        attention = model.world().scenario().parameters().attention();
        linked = model.world().scenario().domains().stream()
                .filter(domain -> parameters.rate() > 0)
                .filter(domain ->
                        domain.concept().map(concept -> concept.share() > 0).orElse(false))
                .toArray(Domain[]::new);
    }

    /** Whether nothing can ever be transplanted. */
    boolean isEmpty() {
        return linked.length == 0;
    }

    /** Offers the ideas of a tick to the regions. */
    void plan(int tick) {
        for (Domain domain : linked) {
            int source = domain.concept().orElseThrow().domain();
            int version = model.journal().version(source);
            if (version >= 0) {
                plan(
                        domain.index(),
                        version,
                        parameters.rate() * model.journal().visibility(source, tick),
                        tick);
            }
        }
    }

    private void plan(int domain, int version, double probability, int tick) {
        Stream draws = model.world().seed().stream(Purpose.TRANSPLANT, domain, tick);
        int practice = model.versions().get(version).practice();
        int available = model.environment().unlocked(domain);
        for (RegionAgent region : model.regions()) {
            int cell = programmes.cell(region.index(), domain);
            if (draws.uniform(region.index()) < probability
                    && region.follower().searches()
                    && ((programmes.practice[cell] ^ practice) & available) != 0) {
                double utility = attention.searchUtility() * model.decisions().gap(domain, region.index());
                region.offer(Task.TRANSPLANT, domain, version, false, utility);
            }
        }
    }

    /** Tries one module of a version of another domain. */
    void transplant(RegionAgent region, int domain, int version) {
        int cell = programmes.cell(region.index(), domain);
        Version source = model.versions().get(version);
        int different = (programmes.practice[cell] ^ source.practice())
                & model.environment().unlocked(domain);
        Stream draws = model.world().seed().stream(Purpose.TRANSPLANT, domain, model.tick())
                .at(region.index());
        Landscape landscape = model.environment().landscape(domain);
        int flips = landscape.oneModule(different, draws, 0);
        double quality = model.environment().performance(cell, domain, programmes.practice[cell] ^ flips);
        double gain = quality - programmes.quality[cell];
        if (model.search().looksBetter(region, domain, gain)) {
            model.happenings().add(Happening.TRANSPLANT, domain, region.index(), source.region(), version, gain);
            model.versions().graft(domain, region.index(), version);
            model.search().change(cell, domain, flips, quality);
        }
    }
}
