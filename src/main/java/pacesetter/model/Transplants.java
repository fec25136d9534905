package pacesetter.model;

import pacesetter.model.ground.World;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.scenario.Domain;
import pacesetter.scenario.parameters.AttentionParameters;
import pacesetter.scenario.parameters.TransplantParameters;

/**
 * Transplants (S2): in a domain that shares the concept of another, a region has the idea to try one module of what is
 * published there, the sooner the better it is seen. It is tried as an own idea is, and kept if it looks better.
 */
final class Transplants {
    private final Seed seed;
    private final Field[] fields;
    private final TransplantParameters parameters;
    private final AttentionParameters attention;
    private final Styles styles;
    private final InPrint print;
    private final Versions versions;
    private final Search search;
    private final Decisions decisions;
    private final Agenda agenda;
    private final Happenings happenings;
    private final Domain[] linked; // domains that share another's concept

    Transplants(
            World world,
            Field[] fields,
            Styles styles,
            InPrint print,
            Versions versions,
            Search search,
            Decisions decisions,
            Agenda agenda,
            Happenings happenings) {
        seed = world.seed();
        this.fields = fields;
        this.styles = styles;
        this.print = print;
        this.versions = versions;
        this.search = search;
        this.decisions = decisions;
        this.agenda = agenda;
        this.happenings = happenings;
        parameters = world.parameters().transplant();
        attention = world.parameters().attention();
        linked = linked(world);
    }

    private static Domain[] linked(World world) {
        return world.scenario().domains().stream()
                .filter(domain -> world.parameters().transplant().rate() > 0)
                .filter(domain ->
                        domain.concept().map(concept -> concept.share() > 0).orElse(false))
                .toArray(Domain[]::new);
    }

    /** The most that a transplant can take of a region's attention, 0 where there can be none. */
    static double cost(World world) {
        return linked(world).length == 0 ? 0 : world.parameters().transplant().attention();
    }

    /** Offers the ideas of a tick to the regions. */
    void plan(int tick) {
        for (Domain domain : linked) {
            int source = domain.concept().orElseThrow().domain();
            if (print.isListed(source) && fields[domain.index()].isOpen(tick)) {
                double probability = parameters.rate() * print.visibility(source, tick);
                plan(fields[domain.index()], print.version(source), probability, tick);
            }
        }
    }

    private void plan(Field field, int version, double probability, int tick) {
        Stream draws = seed.stream(Purpose.TRANSPLANT, field.domain(), tick);
        int practice = versions.practice(version);
        int available = field.environment().unlocked();
        for (int r = 0; r < field.regions(); r++) {
            if (draws.uniform(r) < probability
                    && styles.of(r).searches()
                    && ((field.adoption().practice(r) ^ practice) & available) != 0) {
                double utility = attention.searchUtility() * decisions.gap(field, r);
                agenda.offer(r, Task.TRANSPLANT, field.domain(), version, false, utility, parameters.attention());
            }
        }
    }

    /** A region tries one module of a version of another domain. */
    void transplant(Field field, int region, int version, int tick) {
        int domain = field.domain();
        int own = field.adoption().practice(region);
        int different = (own ^ versions.practice(version)) & field.environment().unlocked();
        Stream draws = seed.stream(Purpose.TRANSPLANT, domain, tick).at(region);
        int flips = field.landscape().oneModule(different, draws, 0);
        double quality = field.environment().performance(region, own ^ flips);
        double gain = quality - field.adoption().quality(region);
        if (search.looksBetter(field, region, gain, tick)) {
            happenings.add(Happening.TRANSPLANT, domain, region, versions.carrier(version), version, gain);
            versions.graft(domain, region, version);
            search.change(field, region, flips, quality, tick);
        }
    }
}
