package pacesetter.model;

import java.util.Arrays;
import java.util.Optional;
import pacesetter.model.ground.World;
import pacesetter.scenario.Domain;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.parameters.StandardParameters.StandardKind;

/**
 * Builds the submodels of a world under a strategy, each from what it needs: the fields and the province. A
 * frozen twin is wired to the programmes of another model, as that has left them, without what changes them.
 */
final class Wiring {
    final World world;
    final Strategy strategy;
    final Happenings happenings = new Happenings();
    final Ledger ledger;
    final Versions versions;
    final Leads leads;
    final InPrint print;
    final LeaderRules rules;
    final Gates gates;
    final Selection selection;
    final Prestige prestige;
    final Supervision supervision;
    final Styles styles;
    final Running running;
    final Field[] fields;
    final Reward reward;
    final Publicity publicity;
    final Journal journal;
    final Mentoring mentoring;
    final Pilots pilots;
    final TrackRecord[] records; // [domain], none without standards
    final Standards standards;
    final National national;
    final Mandates mandates;
    final Relay relay;
    final Levers leagues;
    private final Levers notices;
    private final Levers checklists;
    private final Levers standardLevers;
    private final int regions;
    private final double[][] work; // work space for all domains: [2][region]

    /** The world under a strategy. */
    static Wiring of(World world, Strategy strategy) {
        return new Wiring(world, strategy, Optional.empty());
    }

    /** The same world with the programmes as they are, which nobody changes. */
    Wiring frozen() {
        return new Wiring(world, strategy, Optional.of(this));
    }

    private Wiring(World world, Strategy strategy, Optional<Wiring> ended) {
        this.world = world;
        this.strategy = strategy;
        ledger = new Ledger(world.scenario().calendar().step());
        Parameters parameters = world.parameters();
        regions = world.scenario().regions().size();
        int domains = world.scenario().domains().size();
        leagues = levers(LeverType.LEAGUE_TABLE);
        notices = levers(LeverType.NOTICE);
        checklists = levers(LeverType.CHECKLIST);
        standardLevers = levers(LeverType.STANDARD);
        versions = ended.map(run -> run.versions.copy()).orElseGet(() -> Versions.atStart(world));
        leads = new Leads(domains);
        print = new InPrint(domains, world.scenario().calendar().ticks(), parameters.journal());
        rules = new LeaderRules(parameters.leader(), world.events());
        gates = new Gates(rules);
        LeaderScore score = new LeaderScore(regions, print);
        selection = new Selection(leads, rules, gates, score, happenings, world.legacies());
        prestige = new Prestige(regions);
        supervision = new Supervision(regions * parameters.capacity().supervised(), world.seed());
        styles = new Styles(world);
        running = new Running(regions);
        work = new double[2][regions];
        fields = world.scenario().domains().stream()
                .map(domain -> ended.map(run -> frozen(domain, run.fields[domain.index()]))
                        .orElseGet(() -> field(domain)))
                .toArray(Field[]::new);
        reward = new Reward(parameters.reward(), levers(LeverType.REWARD), leads, gates, ledger, domains, regions);
        publicity = new Publicity(
                parameters.publicity(),
                levers(LeverType.PUBLICITY),
                leads,
                print,
                versions,
                happenings,
                domains,
                regions);
        Slots slots = new Slots();
        journal = new Journal(
                world,
                fields,
                levers(LeverType.JOURNAL),
                slots,
                print,
                selection,
                publicity,
                leads,
                versions,
                ledger,
                happenings);
        mentoring = new Mentoring(world, fields, levers(LeverType.MENTORING), leads, print, happenings);
        pilots = new Pilots(world, ledger);
        records = ended.isPresent() || standardLevers.isEmpty() ? new TrackRecord[0] : records();
        standards = new Standards(
                world,
                fields,
                standardLevers,
                new Drafting(world, print, versions, records, pilots),
                pilots,
                new Proposals(standardLevers, print, records),
                print,
                leads,
                versions,
                slots,
                ledger,
                happenings);
        national = new National(world, fields, standards, prestige, happenings);
        mandates = new Mandates(
                world,
                fields,
                notices,
                checklists,
                standardLevers,
                print,
                standards,
                versions,
                supervision,
                ledger,
                happenings);
        relay = new Relay(world, fields, levers(LeverType.RELAY), print, ledger, happenings);
    }

    Levers levers(LeverType type) {
        return Levers.of(type, strategy, world);
    }

    private Field field(Domain domain) {
        int d = domain.index();
        Parameters parameters = world.parameters();
        Environment environment = new Environment(world, d);
        Adoption adoption = Adoption.atStart(world, environment, d, versions);
        int bits = environment.landscape().bits();
        RollOut rollOut = new RollOut(domain, bits, regions, parameters, world.seed(), adoption, running, happenings);
        Delivery delivery = new Delivery(adoption, rollOut, regions);
        Readings performance = delivery.performance();
        Satisfaction residents =
                new Satisfaction(d, parameters.satisfaction(), leagues, leads, print, performance, work);
        Lots lots = new Lots(world.seed(), d);
        Evidence evidence = new Evidence(
                world, domain, strategy.measured(), lots, performance, residents.satisfaction(), ledger, work);
        return field(domain, environment, adoption, rollOut, delivery, residents, evidence, lots);
    }

    private Field frozen(Domain domain, Field run) {
        return field(
                domain,
                run.environment(),
                run.adoption().frozen(versions),
                run.rollOut(),
                run.delivery(),
                run.residents(),
                run.evidence().frozen(ledger),
                run.lots());
    }

    private Field field(
            Domain domain,
            Environment environment,
            Adoption adoption,
            RollOut rollOut,
            Delivery delivery,
            Satisfaction residents,
            Evidence evidence,
            Lots lots) {
        Parameters parameters = world.parameters();
        int d = domain.index();
        Binding binding = new Binding(
                d,
                parameters.mandate(),
                parameters.standard().kind() == StandardKind.TEXT,
                parameters.relay().noticeDeadline(),
                supervision,
                new Order(notices, d, parameters.mandate(), evidence.measured()),
                new Order(checklists, d, parameters.mandate(), evidence.measured()),
                new Order(standardLevers, d, parameters.mandate(), evidence.measured()),
                regions);
        Gaming gaming =
                new Gaming(domain, parameters.evidence(), leagues, adoption, delivery.performance(), binding, ledger);
        return new Field(
                d,
                domain.period(),
                environment,
                adoption,
                rollOut,
                delivery,
                residents,
                evidence,
                binding,
                gaming,
                lots);
    }

    private TrackRecord[] records() {
        return Arrays.stream(fields)
                .map(field -> new TrackRecord(
                        field.landscape(),
                        field.adoption().practices(),
                        field.adoption().copied(),
                        field.adoption().changed(),
                        field.evidence().measured()))
                .toArray(TrackRecord[]::new);
    }
}
