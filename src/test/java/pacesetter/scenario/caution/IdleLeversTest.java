package pacesetter.scenario.caution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.run.RunTable;
import pacesetter.run.Study;
import pacesetter.run.Table;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;

/** A lever is said never to act exactly where the model gives what it gives without it. */
final class IdleLeversTest {
    /** Worlds that are tried before two strategies count as one. */
    private static final int WORLDS = 8;

    private static final String BASE = """
            title: Small
            calendar: {start: 2024-01-01, ticks: 60}
            regions: {file: regions.csv}
            borders: {file: borders.csv}
            parameters:
              landscape: {bits: 8, interactions: 2, modules: 2}
              attention: {per_domain: .4}
              search: {trial: .3}
              mandate: {endorsement: 3}
              journal: {slots: %s}
              pressure: {intercept: -3}
            domains:
              - {id: one, name: One, kind: procedure}
              - {id: two, name: Two, kind: procedure}
            strategies:
              - {id: without, name: Without, levers: [%s]}
              - {id: with, name: With, levers: [%s]}
            events: [%s]
            """;

    private static final List<String> LEVERS = List.of(
            "lever: journal",
            "lever: notice, issue: scripted",
            "lever: notice, issue: after_listing",
            "lever: league_table",
            "lever: endorsement",
            "lever: checklist",
            "lever: standard, issue: scripted",
            "lever: standard, issue: after_adoption, adopters: 0, age: 4",
            "lever: relay",
            "lever: publicity",
            "lever: mentoring",
            "lever: reward",
            "lever: network, graph: ring");

    /** What a strategy has besides: nothing, a journal, one too late, of another domain. */
    private static final List<String> BESIDE =
            List.of("", "{lever: journal}", "{lever: journal, start: 2024-12-01}", "{lever: journal, domains: [two]}");

    private static final List<String> SCOPES = List.of("", ", domains: [one]", ", domains: [one], stop: 2024-06-01");

    private static final List<String> EVENTS = List.of(
            "",
            "{date: 2024-01-15, event: listing, domain: one}",
            "{date: 2024-02-05, event: notice, domain: one}, {date: 2024-02-05, event: standard, domain: one}");

    @TempDir
    private Path folder;

    private record Case(String lever, String scope, String beside, String slots, String events) {}

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String lever : LEVERS) {
            for (String scope : lever.contains("network") ? List.of("") : SCOPES) {
                // A second journal beside the same is one too many, not idle.
                for (String beside : lever.contains("journal") ? List.of("") : BESIDE) {
                    for (String events : EVENTS) {
                        cases.add(new Case(lever, scope, beside, ".5", events));
                        if (scope.isEmpty()) {
                            cases.add(new Case(lever, scope, beside, "0", events));
                        }
                    }
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itIsSaidExactlyWhereTheModelIsTheSameWithoutIt(Case each) throws Exception {
        Scenario scenario = scenario(each);
        Earliest earliest = Earliest.of(scenario, scenario.strategies().get(1));
        List<pacesetter.scenario.Lever> levers = scenario.strategies().get(1).levers();
        boolean said = IdleLevers.why(levers.get(levers.size() - 1), earliest).isPresent();
        assertThat(said).as("%s", Cautions.texts(Cautions.of(scenario))).isEqualTo(isSame(scenario));
    }

    private Scenario scenario(Case each) throws IOException {
        Files.writeString(folder.resolve("regions.csv"), """
                code,name,group,lon,lat,population
                R1,Ash,G1,1,1,100
                R2,Beech,G1,2,1,200
                R3,Cedar,G1,3,1,300
                R4,Dell,G2,1,2,100
                R5,Elm,G2,2,2,100
                R6,Fern,G2,3,2,100
                """);
        Files.writeString(folder.resolve("borders.csv"), "code_a,code_b\nR1,R2\nR2,R3\nR3,R4\nR4,R5\nR5,R6\n");
        String lever = "{" + each.lever + each.scope + "}";
        String both = each.beside.isEmpty() ? lever : each.beside + ", " + lever;
        Path file = folder.resolve("small.yaml");
        Files.writeString(file, BASE.formatted(each.slots, each.beside, both, each.events));
        return ScenarioReader.read(file);
    }

    /** Whether both strategies give the same in every world. */
    private static boolean isSame(Scenario scenario) throws Exception {
        for (int world = 0; world < WORLDS; world++) {
            List<Table> outcomes = new ArrayList<>();
            new Study(scenario, List.of(0, 1), 1, world, 60, Run.Null.OFF).execute(1, result -> {
                assertThat(result).isInstanceOf(RunResult.Completed.class);
                outcomes.add(((RunResult.Completed) result).tables().get(RunTable.RUNS));
            });
            for (int c = 0; c < outcomes.get(0).columns().size(); c++) {
                double without = outcomes.get(0).value(0, c);
                if (Double.compare(without, outcomes.get(1).value(0, c)) != 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
