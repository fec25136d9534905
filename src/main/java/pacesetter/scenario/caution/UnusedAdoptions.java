package pacesetter.scenario.caution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.observed.ObservedDiffusion;
import pacesetter.text.Name;
import pacesetter.text.Tiers;

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
        Tiers tiers = scenario.tiers();
        caution(
                        remarks.regions(),
                        tiers.told(remarks.regions().size()),
                        "of the observed adoptions not in this scenario, and ignored",
                        "不在本情景中，其观测已忽略")
                .ifPresent(cautions::add);
        caution(
                        remarks.domains(),
                        domains(remarks.domains()),
                        "of the observed adoptions not in this scenario, and ignored",
                        "不在本情景中，其观测已忽略")
                .ifPresent(cautions::add);
        caution(
                        remarks.silent(),
                        tiers.told(remarks.silent().size()),
                        "not in the observed adoptions, and taken not to have adopted anything",
                        "未出现在观测数据中，视为从未采用")
                .ifPresent(cautions::add);
        caution(
                        remarks.beyond(),
                        domains(remarks.beyond()),
                        "first adopted after the calendar's end, so that nothing of the observed adoptions is used",
                        "的首次采用晚于日历终点，其观测数据未使用")
                .ifPresent(cautions::add);
        caution(
                        remarks.late(),
                        domains(remarks.late()),
                        "first adopted a year or more after the start, "
                                + scenario.calendar().start()
                                + ", while the simulated pioneer holds the practice from the start",
                        "的首次采用比起点（" + scenario.calendar().start() + "）晚一年以上，而模拟的首创者自起点即已采用")
                .ifPresent(cautions::add);
        return cautions;
    }

    private static Name domains(List<String> some) {
        return Name.counted(some.size(), "domain", "domains", " 个领域");
    }

    private static Optional<Caution> caution(List<String> names, Name what, String en, String zh) {
        Name first = Listed.first(names);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Caution.of(
                        what.en() + " (" + first.en() + ") " + en + ".", what.zh() + zh + "（" + first.zh() + "）。"));
    }
}
