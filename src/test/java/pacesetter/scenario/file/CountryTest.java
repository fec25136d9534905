package pacesetter.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pacesetter.scenario.Borders;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;

/** Regions made from a table of provinces. */
final class CountryTest {
    private static final String TABLE = """
            code,name,name_zh,lon,lat,population,groups,regions
            A,Uplands,高地,100,30,1000000,3,10
            B,Lowlands,低地,105,25,500000,1,4
            """;

    private static MemoryFiles files(String table) {
        return new MemoryFiles().with("provinces.csv", table).with("country.yaml", """
                        title: A country
                        calendar: {start: 2020-01-01, ticks: 10}
                        regions: {provinces: provinces.csv}
                        synthetic: {total: 3}
                        strategies: [{id: none, name: None, levers: []}]
                        """);
    }

    private final Scenario country = files(TABLE).read("country.yaml");

    @Test
    void eachProvinceHasItsRegionsInItsGroups() {
        assertThat(country.regions()).hasSize(14);
        assertThat(country.regions()).extracting(Region::code).contains("A-001", "A-010", "B-004");
        assertThat(country.groups())
                .extracting(group -> group.name().zh())
                .containsExactly("高地01", "高地02", "高地03", "低地01");
        assertThat(country.regions()).extracting(Region::group).isSorted().contains(0, 1, 2, 3);
        assertThat(country.groups())
                .allSatisfy(group ->
                        assertThat(country.regions().get(group.seat()).group()).isEqualTo(group.index()));
        assertThat(country.regions().stream().map(region -> region.name().en())).doesNotHaveDuplicates();
    }

    @Test
    void regionsShareOutThePeopleUnevenly() {
        List<Long> people =
                country.regions().stream().limit(10).map(Region::population).toList();
        assertThat(people.stream().mapToLong(Long::longValue).sum()).isBetween(999_990L, 1_000_010L);
        long smallest = people.stream().mapToLong(Long::longValue).min().orElseThrow();
        long largest = people.stream().mapToLong(Long::longValue).max().orElseThrow();
        assertThat((double) largest / smallest).isBetween(6.0, 16.0);
    }

    @Test
    void bordersHoldTheCountryTogether() {
        assertThat(country.borders().pairs()).doesNotHaveDuplicates();
        Set<Integer> reached = new HashSet<>(Set.of(0));
        Deque<Integer> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            int region = next.pop();
            for (Borders.Pair pair : country.borders().pairs()) {
                int other = pair.a() == region ? pair.b() : pair.b() == region ? pair.a() : region;
                if (reached.add(other)) {
                    next.add(other);
                }
            }
        }
        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 14).boxed().toList());
    }

    @Test
    void aWrongProvinceIsToldAtItsCell() {
        assertThat(files(TABLE.replace("1000000,3,10", "1000000,30,10")).problems("country.yaml"))
                .containsExactly("provinces.csv:2:29: groups (30) must be at most the number of regions.");
        assertThat(files(TABLE.replace("B,Low", "A,Low")).problems("country.yaml"))
                .containsExactly("provinces.csv:3:1: code (A) stands in the table twice.");
        assertThat(files(TABLE.replace(",10\n", ",0\n")).problems("country.yaml"))
                .containsExactly("provinces.csv:2:31: regions (0) must be in [1, 100000].");
    }

    @Test
    void theNationalScenarioHasItsCounties() {
        Scenario national = ScenarioReader.read(ShippedScenariosTest.SCENARIOS.resolve("national.yaml"));
        assertThat(national.regions()).hasSize(2844);
        assertThat(national.groups()).hasSize(336);
        assertThat(national.regions().stream().mapToLong(Region::population).sum())
                .isBetween(1_400_000_000L, 1_420_000_000L);
    }
}
