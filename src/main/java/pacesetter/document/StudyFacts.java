package pacesetter.document;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pacesetter.scenario.Lever;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.parameters.PlausibleInterval;
import pacesetter.scenario.source.SourceFile;
import pacesetter.store.StoredScenario;
import pacesetter.store.StoredStudy;
import pacesetter.text.Name;
import pacesetter.text.Tiers;

/**
 * What a document says of a study, whether it is still to be run or lies in a folder.
 *
 * @param version of the program
 * @param scenario its id
 * @param files that it was read from, the scenario file first
 * @param groups 0 where regions belong to nothing
 * @param parameters values by full name
 * @param plausible intervals that the scenario gives in place of those declared, by full name
 * @param byWeek whether the step is a week
 * @param tables of results with their SHA-256, none before there are any
 */
public record StudyFacts(
        String version,
        Name title,
        String scenario,
        List<SourceFile> files,
        Tiers tiers,
        int regions,
        int groups,
        int domains,
        int ticks,
        LocalDate start,
        LocalDate end,
        List<Arm> arms,
        Map<String, ?> parameters,
        Map<String, PlausibleInterval> plausible,
        boolean byWeek,
        List<SourceFile> tables) {

    /** A strategy with the types of its levers. */
    record Arm(String id, Name name, List<LeverType> levers) {
        Arm {
            levers = List.copyOf(levers);
        }
    }

    public StudyFacts {
        files = List.copyOf(files);
        arms = List.copyOf(arms);
        plausible = Map.copyOf(plausible);
        tables = List.copyOf(tables);
    }

    /** Those of a scenario with all its strategies. */
    public static StudyFacts of(Scenario scenario, String version) {
        return new StudyFacts(
                version,
                scenario.title(),
                scenario.id(),
                scenario.files(),
                scenario.tiers(),
                scenario.regions().size(),
                scenario.tiers().hasGroups() ? scenario.groups().size() : 0,
                scenario.domains().size(),
                scenario.calendar().ticks(),
                scenario.calendar().start(),
                scenario.calendar().end(),
                scenario.strategies().stream().map(StudyFacts::arm).toList(),
                scenario.parameters().values(),
                scenario.plausible(),
                scenario.calendar().step().isWeek(),
                List.of());
    }

    private static Arm arm(Strategy strategy) {
        return new Arm(
                strategy.id(),
                strategy.name(),
                strategy.levers().stream().map(Lever::type).distinct().toList());
    }

    /** Those of finished results. */
    public static StudyFacts of(StoredStudy study) throws IOException {
        StoredScenario scenario = StoredScenario.of(study);
        return new StudyFacts(
                study.edition().version(),
                scenario.title(),
                study.scenario(),
                study.files(),
                study.tiers(),
                scenario.regions(),
                scenario.groups(),
                scenario.domains(),
                study.ticks(),
                study.calendar().start(),
                study.calendar().end(),
                study.strategies().stream()
                        .map(id -> new Arm(
                                id,
                                study.name(id).orElse(Name.same(id)),
                                scenario.levers().getOrDefault(id, List.of()).stream()
                                        .flatMap(code -> type(code).stream())
                                        .distinct()
                                        .toList()))
                        .toList(),
                scenario.parameters(),
                scenario.plausible(),
                study.calendar().step().isWeek(),
                scenario.tables());
    }

    private static Optional<LeverType> type(String code) {
        return Arrays.stream(LeverType.values())
                .filter(type -> type.code().equals(code))
                .findFirst();
    }
}
