package pacesetter.model;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pacesetter.model.ground.World;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.parameters.TurbulenceParameters;
import sim.engine.Steppable;

/** What changes programmes, wired to the rest: what happens in domains, and what regions are moved to do, choose and do. */
final class Living {
    final Rivalry[] rivalries; // [domain]
    final Imitation[] imitations; // [domain]
    final Drop[] drops; // [domain]
    final Offers offers;
    final Contacts contacts;
    final Hazard hazard;
    final Decisions decisions;
    final Transplants transplants;
    final Agenda agenda;
    final List<RegionAgent> agents;
    final Readings unmet; // share of what was asked of a region in its last tick that was beyond a week's attention
    private final Wiring wiring;
    private final Field[] fields;
    private final Urgency urgency;
    private final Acts acts;

    Living(Wiring wiring) {
        this.wiring = wiring;
        fields = wiring.fields;
        World world = wiring.world;
        Parameters parameters = world.parameters();
        int regions = world.scenario().regions().size();
        Peers peers = Peers.of(world, wiring.strategy);
        rivalries = each(d -> new Rivalry(
                        d,
                        peers,
                        fields[d].lots(),
                        wiring.leagues,
                        fields[d].evidence().measured()))
                .toArray(Rivalry[]::new);
        double[] fading = Imitation.fading(world);
        imitations = each(d -> new Imitation(world, peers, fading)).toArray(Imitation[]::new);
        drops = each(d -> new Drop(
                        parameters.satisfaction(),
                        world.seed(),
                        world.domain(d).legacy(),
                        fields[d],
                        imitations[d],
                        wiring.versions,
                        wiring.happenings))
                .toArray(Drop[]::new);
        offers = new Offers(world, wiring.print, wiring.journal, wiring.standards, wiring.versions);
        contacts = new Contacts(world, wiring.print, wiring.mentoring);
        agenda = new Agenda(regions);
        urgency = new Urgency(world, fields, wiring.relay, wiring.levers(LeverType.ENDORSEMENT));
        hazard = new Hazard(world, peers, wiring.standards, urgency, wiring.versions, rivalries, imitations, agenda);
        decisions = new Decisions(
                world,
                wiring.styles,
                peers,
                offers,
                contacts,
                wiring.publicity,
                wiring.journal,
                wiring.print,
                wiring.standards,
                wiring.relay,
                wiring.reward,
                rivalries,
                imitations,
                hazard,
                agenda,
                wiring.ledger);
        Search search = new Search(world.seed(), parameters.search(), wiring.styles, wiring.happenings);
        transplants = new Transplants(
                world,
                fields,
                wiring.styles,
                wiring.print,
                wiring.versions,
                search,
                decisions,
                agenda,
                wiring.happenings);
        Copying copying = new Copying(
                world,
                wiring.styles,
                wiring.standards,
                wiring.mentoring,
                wiring.versions,
                drops,
                imitations,
                wiring.happenings);
        acts = new Acts(fields, agenda, wiring.running, wiring.styles, copying, search, transplants);
        double[] beyond = new double[regions];
        unmet = new Readings(beyond);
        agents = agents(beyond);
    }

    private List<RegionAgent> agents(double[] beyond) {
        World world = wiring.world;
        double search = world.parameters().attention().search() * wiring.standards.dearestSearch();
        double dearest = Math.max(Transplants.cost(world), search);
        TaskChoice choice = new TaskChoice();
        return world.scenario().regions().stream()
                .map(region -> new RegionAgent(
                        region,
                        world,
                        wiring.styles,
                        fields,
                        agenda,
                        wiring.running,
                        urgency,
                        wiring.mentoring,
                        wiring.reward,
                        wiring.ledger,
                        dearest,
                        choice,
                        beyond))
                .toList();
    }

    private <T> Stream<T> each(IntFunction<T> ofDomain) {
        return IntStream.range(0, fields.length).mapToObj(ofDomain);
    }

    /** What happens inside each domain: turbulence, delivery, residents, drops. */
    Steps<Week.InField> nature() {
        Steps<Week.InField> steps = new Steps<>();
        TurbulenceParameters parameters = wiring.world.parameters().turbulence();
        if (parameters.redraw() > 0 || parameters.unlock() > 0) {
            Turbulence[] turbulences = each(d -> new Turbulence(
                            d,
                            fields[d].regions(),
                            parameters,
                            wiring.world.seed(),
                            fields[d].environment(),
                            fields[d].adoption(),
                            wiring.happenings))
                    .toArray(Turbulence[]::new);
            steps.add(Submodel.TURBULENCE, (field, tick) -> turbulences[field.domain()].week(tick));
        }
        steps.add(Submodel.DELIVERY, (field, tick) -> field.delivery().week());
        steps.add(
                Submodel.SATISFACTION,
                (field, tick) -> field.residents().week(tick, field.evidence().measured()));
        if (wiring.world.parameters().satisfaction().dropProbability() > 0) {
            steps.add(Submodel.DROPPING, (field, tick) -> drops[field.domain()].week(tick));
        }
        return steps;
    }

    /** These steps in every domain that is open, one domain after another. */
    Steppable inDomains(Steps<Week.InField> steps) {
        return state -> Week.inOpen(fields, Week.tick(state), (field, now) -> Week.in(field, now, steps));
    }

    /** What regions are moved to do. */
    Steppable plans() {
        return state -> {
            int tick = Week.tick(state);
            urgency.week(tick);
            Week.inOpen(fields, tick, decisions::plan);
            transplants.plan(tick);
        };
    }

    /** What regions choose, one after another. */
    Steppable choices() {
        return state -> agents.forEach(agent -> agent.step(state));
    }

    /** What regions do. */
    Steppable acts() {
        return state -> acts.week(Week.tick(state));
    }
}
