package pacesetter.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pacesetter.scenario.parameters.ParameterBinder;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.Place;
import pacesetter.scenario.source.Problems;
import pacesetter.text.Name;

/**
 * What a scenario has to declare for a step of its own. Defaults are per week, and nothing converts them: rates converted to
 * a coarser step turn results round.
 *
 * @param forOther files whose values are for another step
 */
public record PerStep(TimeStep step, Set<String> forOther) {
    /** What a domain has of its own in place of a parameter that hangs on the step. */
    private static final String SPEED = "rollout_speed";

    /** Notes what hangs on the step, acts under some strategy, and is not declared for it. */
    public void check(
            Values scenario,
            ParameterBinder given,
            Parameters parameters,
            List<Strategy> strategies,
            Problems problems) {
        if (step.isWeek() && forOther.isEmpty()) {
            return; // as nearly always
        }
        ActingParameters acting = ActingParameters.under(strategies);
        Map<String, Object> values = parameters.values();
        List<String> missing = new ArrayList<>();
        for (ParameterDeclaration declared : Parameters.declarations()) {
            if (declared.hangsOnStep()
                    && acting.has(declared)
                    && !declared.isOffAt(values.get(declared.name()))
                    && !isDeclared(given.place(declared.name()))) {
                missing.add(declared.name() + " (" + declared.unit() + ")");
            }
        }
        scenario.groups("domains").stream()
                .filter(domain -> domain.has(SPEED) && !isDeclared(Optional.of(domain.place(SPEED))))
                .forEach(domain -> missing.add("domains." + domain.text("id").orElse("") + "." + SPEED + " (1/week)"));
        if (!missing.isEmpty()) {
            Values calendar = scenario.groupOrEmpty("calendar");
            problems.add(
                    calendar.place("step"),
                    Name.same("step"),
                    Name.same(calendar.text("step").orElse("week")),
                    Name.of(
                            "leaves %s without a value for it: %s",
                            "使 %s缺少该步长下的取值：%s",
                            Name.counted(missing.size(), "parameter", "parameters", " 个参数"),
                            Name.list(missing)),
                    Name.of(
                            "Declare what each is for %s, in this file or one that extends it; nothing is converted, for that turns"
                                    + " results round (model.md, Time).",
                            "请在本文件或扩展它的文件中声明各参数在%s步长下的取值；程序不作换算，因为换算会使结果变号（model.md，Time）。", step.name()));
        }
    }

    /** Whether a value is for this step: one that stands in a file for it, or a default, which is for the week. */
    private boolean isDeclared(Optional<Place> place) {
        return place.map(found -> !forOther.contains(found.file())).orElse(step.isWeek());
    }
}
