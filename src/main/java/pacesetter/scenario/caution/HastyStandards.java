package pacesetter.scenario.caution;

import java.util.List;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.parameters.StandardParameters;

/** Standards that come into force before their pilot has ended: whatever it shows is known too soon. */
record HastyStandards() implements Check {
    @Override
    public List<Caution> of(Scenario scenario) {
        StandardParameters parameters = scenario.parameters().standard();
        boolean made = scenario.strategies().stream()
                .flatMap(strategy -> strategy.levers().stream())
                .anyMatch(lever -> lever.type() == LeverType.STANDARD);
        if (!made || parameters.pilotWeeks() <= parameters.delay()) {
            return List.of();
        }
        return List.of(Caution.of(
                "standard.pilot_weeks (" + parameters.pilotWeeks() + ") is longer than standard.delay ("
                        + parameters.delay()
                        + "): standards promise what their pilot shows before it has ended. Maybe shorten the pilot.",
                "standard.pilot_weeks（" + parameters.pilotWeeks() + "）长于 standard.delay（" + parameters.delay()
                        + "）：试点尚未结束，标准已按其结果作出承诺。可缩短试点。"));
    }

    @Override
    public boolean isOfStrategies() {
        return true;
    }
}
