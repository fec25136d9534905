package pacesetter.gui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.analysis.StudyResults;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.text.Name;

/**
 * A change of strategy and rules of selection while a run goes on. The strategy becomes one of its own, whose levers stop
 * and start at that week, so that the run can be repeated to the bit.
 *
 * @param file as the file says
 * @param now what runs
 * @param working the strategy that works now, as the file counts
 * @param next what is chosen
 * @param week the first under the choice
 */
record Switch(Setup file, Setup now, int working, Setup next, int week) {
    private static final String SWITCHED = "switched";

    /** What runs then, equal to what runs now if nothing differs; nothing if the strategy cannot change in flight. */
    Optional<Setup> result() {
        return (changesStrategy() ? underOtherLevers() : Optional.of(now))
                .map(setup -> changesRules()
                        ? setup.in(setup.scenario().withRulesOf(next.scenario(), week), setup.strategy())
                        : setup);
    }

    /** What it changes, for the charts. */
    List<StudyResults.Note> notes() {
        List<StudyResults.Note> notes = new ArrayList<>();
        if (changesStrategy()) {
            notes.add(new StudyResults.Note(week, chosen().name()));
        }
        if (changesRules()) {
            notes.add(new StudyResults.Note(week, new Name("other selection rules", "选拔规则改变")));
        }
        return notes;
    }

    private boolean changesStrategy() {
        return next.strategy() != working;
    }

    private boolean changesRules() {
        return !next.scenario().rulesAt(week).equals(now.scenario().rulesAt(week));
    }

    private Strategy chosen() {
        return file.scenario().strategies().get(next.strategy());
    }

    private Optional<Setup> underOtherLevers() {
        Scenario scenario = now.scenario();
        Strategy from = scenario.strategies().get(now.strategy());
        Strategy to = chosen();
        LocalDate date = scenario.calendar().startOf(week);
        Name name = new Name(
                from.name().en() + ", from " + date + " " + to.name().en(),
                from.name().zh() + "，" + date + "起" + to.name().zh());
        List<Strategy> all = new ArrayList<>(scenario.strategies());
        String id = SWITCHED + "-" + (all.size() - file.scenario().strategies().size() + 1);
        return from.switchedTo(to, week, id, name).map(strategy -> {
            all.add(strategy);
            return now.in(scenario.with(all, scenario.events()), all.size() - 1);
        });
    }
}
