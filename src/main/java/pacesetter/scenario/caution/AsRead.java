package pacesetter.scenario.caution;

import java.util.List;
import pacesetter.scenario.Scenario;

/** What tables say in another way than it was read. */
record AsRead() implements Check {
    @Override
    public List<Caution> of(Scenario scenario) {
        return scenario.remarks().stream().map(Caution::new).toList();
    }
}
