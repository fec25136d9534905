package pacesetter.model;

import pacesetter.model.ground.World;
import pacesetter.scenario.TimeStep;

/** The evidence of a domain alone, of performance and satisfaction that a test writes; nothing is shown beyond them. */
final class EvidenceAlone {
    final double[] performance; // [region]
    final double[] satisfaction; // [region]
    final Evidence evidence;
    private final Readings nothing;

    EvidenceAlone(World world, int domain) {
        int regions = world.scenario().regions().size();
        performance = new double[regions];
        satisfaction = new double[regions];
        nothing = new Readings(new double[regions]);
        evidence = new Evidence(
                world,
                world.scenario().domains().get(domain),
                true,
                new Lots(world.seed(), domain),
                new Readings(performance),
                new Readings(satisfaction),
                new Ledger(TimeStep.WEEK),
                new double[2][regions]);
    }

    void survey(int tick) {
        evidence.survey(tick);
    }

    void measure(int tick) {
        evidence.measure(tick, nothing, nothing, nothing);
    }

    /** Measures what regions perform now. */
    void measure(int tick, double... performed) {
        System.arraycopy(performed, 0, performance, 0, performed.length);
        measure(tick);
    }

    /** A field as it is, but that this is what the province knows of it. */
    Field in(Field field) {
        return in(field, field.residents());
    }

    /** The same with other residents. */
    Field in(Field field, Satisfaction residents) {
        return new Field(
                field.domain(),
                field.period(),
                field.environment(),
                field.adoption(),
                field.rollOut(),
                field.delivery(),
                residents,
                evidence,
                field.binding(),
                field.gaming(),
                field.lots());
    }
}
