package pacesetter.model;

import pacesetter.scenario.LeverType;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The lever subsidy: what is being rolled out goes on faster where it works. */
final class Subsidy implements Steppable {
    private final Programmes programmes;
    private final Levers levers;

    Subsidy(Model model) {
        programmes = model.programmes();
        levers = Levers.of(LeverType.SUBSIDY, model);
    }

    @Override
    public void step(SimState state) {
        int tick = ((Model) state).tick();
        for (int lever = 0; lever < levers.count(); lever++) {
            for (int cell = 0; cell < programmes.practice.length; cell++) {
                boolean works = levers.works(lever, tick, cell / programmes.regions())
                        && levers.reaches(lever, cell % programmes.regions());
                if (works && programmes.status(cell) == Status.ROLLOUT) {
                    programmes.rollout[cell] = Math.min(
                            1, programmes.rollout[cell] + levers.lever(lever).number("gain"));
                }
            }
        }
    }
}
