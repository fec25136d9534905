package pacesetter.model;

import java.util.ArrayList;
import java.util.List;
import pacesetter.model.ground.World;
import pacesetter.random.Seed;
import pacesetter.scenario.Lever;
import pacesetter.scenario.Scenario;

/**
 * The state of every programme and lead at the start and after every tick, as hashes that differ if one bit does. Two
 * equal traces are two equal runs.
 */
record Trace(List<Long> hashes) {
    /** Runs a world under levers to the end of its calendar. */
    static Trace of(Worlds worlds, Lever... levers) {
        Scenario scenario = worlds.scenario();
        return of(Model.of(World.of(scenario, new Seed(11)), Worlds.strategy(levers)));
    }

    /** Runs a model to the end of its calendar. */
    static Trace of(Model model) {
        List<Long> hashes = new ArrayList<>();
        model.start();
        hashes.add(hash(model));
        for (int week = 0; week < model.world().scenario().calendar().ticks(); week++) {
            model.schedule.step(model);
            hashes.add(hash(model));
        }
        return new Trace(hashes);
    }

    /** One number for all a model's programmes and leads. */
    static long hash(Model model) {
        Cells cells = Cells.of(model);
        long hash = 0;
        for (int cell = 0; cell < cells.regions() * cells.domains(); cell++) {
            hash = mix(hash, cells.practice(cell));
            hash = mix(hash, Double.doubleToRawLongBits(cells.quality(cell)));
            hash = mix(hash, Double.doubleToRawLongBits(cells.base(cell)));
            hash = mix(hash, Double.doubleToRawLongBits(cells.rollout(cell)));
            hash = mix(hash, Double.doubleToRawLongBits(cells.depth(cell)));
            hash = mix(hash, Double.doubleToRawLongBits(cells.performance(cell)));
            hash = mix(hash, Double.doubleToRawLongBits(cells.before(cell)));
            hash = mix(hash, Double.doubleToRawLongBits(cells.measured(cell)));
            hash = mix(hash, cells.status(cell).ordinal());
            hash = mix(hash, cells.adoptedTick(cell));
            hash = mix(hash, cells.inForceSince(cell));
            hash = mix(hash, cells.version(cell));
            hash = mix(hash, cells.source(cell));
            hash = mix(hash, cells.isOriginator(cell) ? 1 : 0);
        }
        for (int domain = 0; domain < cells.domains(); domain++) {
            hash = mix(hash, model.leads().truly(domain));
            hash = mix(hash, model.leads().measured(domain));
            hash = mix(hash, model.leads().titled(domain));
        }
        return hash;
    }

    private static long mix(long hash, long value) {
        long mixed = (hash ^ value) * 0x9e3779b97f4a7c15L;
        return mixed ^ (mixed >>> 32);
    }
}
