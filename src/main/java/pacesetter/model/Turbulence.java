package pacesetter.model;

import org.apache.commons.math3.util.FastMath;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.scenario.parameters.TurbulenceParameters;

/** How a domain's environment changes (S3): provincial entries are redrawn, locked elements become available. */
final class Turbulence {
    private final Environment environment;
    private final Adoption adoption;
    private final Happenings happenings;
    private final int domain;
    private final int regions;
    private final double keep; // log(1 - redraw)
    private final double unlock;
    private final double still; // probability that no entry is redrawn in a tick
    private final Stream drifts;
    private final Stream unlocks;

    Turbulence(
            int domain,
            int regions,
            TurbulenceParameters parameters,
            Seed seed,
            Environment environment,
            Adoption adoption,
            Happenings happenings) {
        this.domain = domain;
        this.regions = regions;
        this.environment = environment;
        this.adoption = adoption;
        this.happenings = happenings;
        keep = FastMath.log(1 - parameters.redraw());
        unlock = parameters.unlock();
        still = FastMath.exp(keep * environment.landscape().entries());
        drifts = seed.stream(Purpose.DRIFT, domain);
        unlocks = seed.stream(Purpose.UNLOCK, domain);
    }

    void week(int tick) {
        if (keep < 0 && 1 - drifts.at(tick).uniform(0) > still) {
            drift(drifts.at(tick));
        }
        int locked = ~environment.unlocked() & ((1 << environment.landscape().bits()) - 1);
        if (unlock > 0 && locked != 0) {
            unlock(unlocks.at(tick), locked);
        }
    }

    /** Redraws each entry with a fixed probability, by skipping from one redrawn entry to the next; some entry is redrawn. */
    private void drift(Stream draws) {
        int entries = environment.landscape().entries();
        long entry = -1;
        for (int i = 0; ; i += 2) {
            double skipped = FastMath.log(1 - draws.uniform(i)) / keep;
            if (skipped >= entries) {
                return;
            }
            entry += 1 + (long) skipped;
            if (entry >= entries) {
                return;
            }
            redraw((int) entry, draws.uniform(i + 1));
        }
    }

    private void redraw(int entry, double contribution) {
        environment.redraw(entry, contribution);
        for (int r = 0; r < regions; r++) {
            int practice = adoption.practice(r);
            if (environment.reads(r, practice, entry)) {
                adoption.revalue(r, environment.performance(r, practice));
            }
        }
    }

    private void unlock(Stream draws, int locked) {
        for (int rest = locked; rest != 0; rest &= rest - 1) {
            int bit = Integer.numberOfTrailingZeros(rest);
            if (draws.uniform(bit) < unlock) {
                environment.unlock(bit);
                happenings.add(Happening.UNLOCK, domain, -1, -1, -1, bit);
            }
        }
    }
}
