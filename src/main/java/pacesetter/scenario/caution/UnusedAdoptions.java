package pacesetter.scenario.caution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.observed.ObservedDiffusion;
import pacesetter.text.Count;
import pacesetter.text.Name;

/** Adoption data that do not fit the scenario, and what is made of that. */
record UnusedAdoptions() implements Check {
    @Override
    public List<Caution> of(Scenario scenario) {
        return scenario.observed()
                .map(observed -> of(observed.remarks(), scenario))
                .orElse(List.of());
    }

    private static List<Caution> of(ObservedDiffusion.Remarks remarks, Scenario scenario) {
        List<Caution> cautions = new ArrayList<>();
        caution(
                        remarks.regions(),
                        "region",
                        "of the observed adoptions not in this scenario, and ignored",
                        "个观测地区不在本情景中，已忽略")
                .ifPresent(cautions::add);
        caution(
                        remarks.domains(),
                        "domain",
                        "of the observed adoptions not in this scenario, and ignored",
                        "个观测领域不在本情景中，已忽略")
                .ifPresent(cautions::add);
        caution(
                        remarks.silent(),
                        "region",
                        "not in the observed adoptions, and taken not to have adopted anything",
                        "个地区未出现在观测数据中，视为从未采用")
                .ifPresent(cautions::add);
        caution(
                        remarks.beyond(),
                        "domain",
                        "first adopted after the calendar's end, so that nothing of the observed adoptions is used",
                        "个领域的首次采用晚于日历终点，其观测数据未使用")
                .ifPresent(cautions::add);
        caution(
                        remarks.late(),
                        "domain",
                        "first adopted a year or more after the start, "
                                + scenario.calendar().start()
                                + ", while the simulated pioneer holds the practice from the start",
                        "个领域的首次采用比起点（" + scenario.calendar().start() + "）晚一年以上，而模拟的首创者自起点即已采用")
                .ifPresent(cautions::add);
        return cautions;
    }

    private static Optional<Caution> caution(List<String> names, String what, String en, String zh) {
        Name first = Listed.first(names);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Caution.of(
                        Count.of(names.size(), what) + " (" + first.en() + ") " + en + ".",
                        names.size() + " " + zh + "（" + first.zh() + "）。"));
    }
}
