package pacesetter.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pacesetter.scenario.Borders;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Event;
import pacesetter.scenario.Grain;
import pacesetter.scenario.Group;
import pacesetter.scenario.Holding;
import pacesetter.scenario.Lever;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Period;
import pacesetter.scenario.Pioneer;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Target;
import pacesetter.scenario.parameters.CopyingParameters.Style;
import pacesetter.scenario.parameters.LeaderParameters;
import pacesetter.scenario.source.SourceFile;
import pacesetter.text.Name;

public final class ScenarioReaderTest {
    private static final Scenario SMALL = Small.files().read(Small.FILE);

    @Test
    void theIdIsTheFileNameWhereNoneIsGiven() {
        assertThat(SMALL.id()).isEqualTo("small");
        assertThat(new MemoryFiles()
                        .with("My first one!.yaml", Small.TEXT)
                        .with("regions.csv", Small.REGIONS)
                        .with("borders.csv", Small.BORDERS)
                        .read("My first one!.yaml")
                        .id())
                .isEqualTo("my-first-one");
    }

    @Test
    void regionsComeInFileOrderAndTheFirstOfAGroupIsItsSeat() {
        assertThat(SMALL.regions()).extracting(Region::code).containsExactly("330402", "330411", "330502");
        assertThat(SMALL.groups())
                .containsExactly(
                        new Group(0, new Name("Jiaxing", "嘉兴市"), 0), new Group(1, new Name("Huzhou", "湖州市"), 2));
        assertThat(SMALL.regions().get(0).style()).contains(Style.CHECKLIST);
        assertThat(SMALL.regions().get(1).style()).isEmpty();
        assertThat(SMALL.regions().get(0).threshold()).isNaN();
        assertThat(SMALL.regions().get(2).population()).isEqualTo(700000);
    }

    @Test
    void aBorderCountsOnceWhicheverWayRoundItIsWritten() {
        assertThat(SMALL.borders().pairs()).containsExactly(new Borders.Pair(0, 1), new Borders.Pair(1, 2));
    }

    @Test
    void domainsTakeWhatTheyLeaveOutFromTheParameters() {
        Domain startup = SMALL.domains().get(0);
        assertThat(startup.rolloutSpeed())
                .isEqualTo(SMALL.parameters().rollout().speedProcedure());
        assertThat(startup.noise()).isEqualTo(0.1);
        assertThat(startup.cost()).isEqualTo(SMALL.parameters().pressure().domainCost());
        assertThat(startup.landscape()).isEqualTo(SMALL.parameters().landscape());
        assertThat(startup.pioneer()).isEqualTo(new Pioneer.Holder(0, false));
        assertThat(startup.followers()).containsExactly(1);
        assertThat(SMALL.domains().get(1).pioneer()).isEqualTo(new Pioneer.Holder(0, true));
        assertThat(SMALL.domains().get(1).concept()).isEqualTo(Optional.of(new Domain.Concept(0, 0.6)));
    }

    @Test
    void aDomainCanChangeItsLandscapeAlone() {
        Scenario scenario = Small.files(
                        Small.but("    concept: {domain: startup, share: .6}", "    landscape: {bits: 8}"))
                .read(Small.FILE);
        assertThat(scenario.domains().get(1).landscape().bits()).isEqualTo(8);
        assertThat(scenario.domains().get(0).landscape().bits()).isEqualTo(12);
    }

    @Test
    void syntheticDomainsFillUpTheList() {
        assertThat(SMALL.domains())
                .extracting(Domain::id)
                .containsExactly("startup", "affairs", "synthetic-01", "synthetic-02");
        assertThat(SMALL.domains().get(3).synthetic()).isTrue();
        assertThat(SMALL.domains().get(3).pioneer()).isEqualTo(new Pioneer.Drawn());
    }

    @Test
    void leversWorkFromStartToStop() {
        List<Lever> levers = SMALL.strategies().get(0).levers();
        assertThat(levers.get(0).scope().start()).isZero();
        assertThat(levers.get(0).scope().stop()).isEqualTo(52);
        assertThat(levers.get(1).type()).isEqualTo(LeverType.NOTICE);
        assertThat(levers.get(1).isScripted()).isTrue();
        assertThat(levers.get(1).deadline())
                .isEqualTo(SMALL.parameters().mandate().deadline());
        assertThat(levers.get(2).type()).isEqualTo(LeverType.NETWORK);
        assertThat(SMALL.strategy("none").levers()).isEmpty();
    }

    @Test
    void aGroupHoldsByAllItsMembers() {
        assertThat(SMALL.initial()).containsExactly(new Holding(0, 0), new Holding(0, 1));
    }

    @Test
    void aDomainInForceAtTheStartIsHeldEverywhereAndLeftOutOfAverages() {
        Scenario scenario = ScenarioReader.read(
                Small.files(Small.but("kind: service", "kind: service\n    start: in_force")),
                MemoryFiles.ROOT.resolve(Small.FILE),
                Map.of());
        assertThat(scenario.initial()).contains(new Holding(1, 0), new Holding(1, 1), new Holding(1, 2));
        assertThat(scenario.domainsWithRoom()).containsExactly(0, 2, 3);
        assertThat(SMALL.domainsWithRoom()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void aDomainHasAStartAndAnEndAndACalendarAReport() {
        Scenario scenario = ScenarioReader.read(
                Small.files(Small.but("kind: service", "kind: service\n    from: 2018-12-18\n    to: 2019-12-03")
                        .replace("ticks: 52", "ticks: 52, step: week, report: quarter")),
                MemoryFiles.ROOT.resolve(Small.FILE),
                Map.of());
        assertThat(scenario.domains().get(1).period()).isEqualTo(new Period(2, 52));
        assertThat(scenario.domains().get(0).period()).isEqualTo(Period.ALWAYS);
        assertThat(scenario.calendar().report()).isEqualTo(Grain.QUARTER);
        assertThat(SMALL.calendar().report()).isEqualTo(Grain.WEEK);
    }

    @Test
    void eventsComeInTheOrderOfTheirTicks() {
        assertThat(SMALL.events())
                .containsExactly(
                        new Event.Listing(0, 0, new Pioneer.Holder(0, false)),
                        new Event.Notice(4, 0, 10),
                        new Event.SelectionRules(
                                11,
                                new LeaderParameters(
                                        SMALL.parameters().leader().margin(),
                                        SMALL.parameters().leader().confidence(),
                                        SMALL.parameters().leader().minRollout(),
                                        3,
                                        SMALL.parameters().leader().performance(),
                                        SMALL.parameters().leader().originality(),
                                        SMALL.parameters().leader().replicability(),
                                        SMALL.parameters().leader().minSatisfaction())));
    }

    @Test
    void aTargetSpeaksOfAllMembersOfItsGroups() {
        Target target = SMALL.targets().get(0);
        assertThat(target.regions()).containsExactly(0, 1);
        assertThat(target.tick()).isEqualTo(3);
        assertThat(target.relation()).isEqualTo(Target.Relation.EQUAL);
    }

    @Test
    void aTargetMayLieOutsideTheCalendar() {
        Scenario scenario =
                Small.files(Small.but("date: 2018-12-31", "date: 2021-12-31")).read(Small.FILE);
        assertThat(scenario.targets().get(0).tick()).isEqualTo(-1);
    }

    @Test
    void everyFileReadIsThereWithItsHash() {
        assertThat(SMALL.files())
                .extracting(SourceFile::path)
                .containsExactly(Small.FILE, "regions.csv", "borders.csv");
        assertThat(SMALL.files())
                .extracting(SourceFile::sha256)
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void theHashIsThatOfTheBytes() {
        assertThat(SMALL.files().get(2))
                .isEqualTo(new SourceFile(
                        "borders.csv", "461ff64fb148c1dcc704161157e0445656b503bcda79238840fc3ec47c733219"));
    }

    @Test
    void aFileMayBeginWithAByteOrderMarkAndEndItsLinesLikeWindows() {
        MemoryFiles files = new MemoryFiles()
                .with(Small.FILE, "\uFEFF" + Small.TEXT.replace("\n", "\r\n"))
                .with("regions.csv", "\uFEFF" + Small.REGIONS.replace("\n", "\r\n"))
                .with("borders.csv", Small.BORDERS);
        assertThat(files.read(Small.FILE).regions()).isEqualTo(SMALL.regions());
    }

    @Test
    void generatedRegionsLieOnAGridInOneGroup() {
        Scenario scenario = new MemoryFiles().with("s.yaml", GENERATED).read("s.yaml");
        assertThat(scenario.regions()).hasSize(5).extracting(Region::code).startsWith("R0001", "R0002");
        assertThat(scenario.regions()).extracting(Region::threshold).containsExactly(0.0, 0.2, 0.4, 0.6, 0.8);
        assertThat(scenario.regions()).allMatch(region -> region.population() == 1 && region.group() == 0);
        assertThat(scenario.groups()).containsExactly(new Group(0, new Name("All", "全部"), 0));
        assertThat(scenario.calendar().start()).isEqualTo(LocalDate.of(2000, 1, 1));
    }

    @Test
    void manyRegionsAreMadeQuickly() {
        Scenario scenario = new MemoryFiles()
                .with("s.yaml", Small.but(GENERATED, "count: 5", "count: 100000"))
                .read("s.yaml");
        assertThat(scenario.regions().get(99_999).code()).isEqualTo("R100000");
    }

    @Test
    void anUnknownStrategyIsAnsweredWithTheNearestOne() {
        assertThatThrownBy(() -> SMALL.strategy("documentd"))
                .hasMessage("--strategy: strategy (documentd) is not in this scenario. Did you mean documented?");
        assertThatThrownBy(() -> SMALL.strategy("everything"))
                .hasMessage("--strategy: strategy (everything) is not in this scenario. It has documented, none.");
    }

    public static final String GENERATED = """
            title: Generated
            calendar: {start: 2000-01-01, ticks: 10}
            regions: {count: 5, thresholds: uniform}
            domains: [{id: only, name: Only, rollout_speed: 1}]
            strategies: [{id: none, name: Nothing, levers: []}]
            """;
}
