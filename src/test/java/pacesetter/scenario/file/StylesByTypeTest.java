package pacesetter.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pacesetter.model.ground.World;
import pacesetter.random.Seed;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.describe.ScenarioDescription;
import pacesetter.scenario.parameters.CopyingParameters.Style;
import pacesetter.text.Language;

final class StylesByTypeTest {
    private static final String REGIONS = """
            code,name,name_zh,group,group_zh,lon,lat,population,type
            330402,Nanhu District,南湖区,Jiaxing,嘉兴市,120.7,30.7,600000,district
            330411,Xiuzhou District,秀洲区,Jiaxing,嘉兴市,120.7,30.8,500000,district
            330502,Wuxing District,吴兴区,Huzhou,湖州市,120.1,30.8,700000,county
            """;

    private static final String SHARES = """
            styles_by_type:
              - {type: county, checklist: 0, hard_points: 1}
              - {type: district, checklist: .5, hard_points: 0}
            """;

    private static MemoryFiles files(String shares) {
        return Small.files(Small.TEXT.replace(
                                "  - {region: Nanhu, style: checklist}", "  - {region: Nanhu, style: hard_points}")
                        + shares)
                .with("regions.csv", REGIONS);
    }

    @Test
    void stylesAreDrawnByTheSharesOfTheirType() {
        Scenario scenario = files(SHARES).read(Small.FILE);
        assertThat(IntStream.range(0, 40).mapToObj(seed -> World.of(scenario, new Seed(seed))))
                .allMatch(world -> world.style(0) == Style.HARD_POINTS) // named
                .allMatch(world -> world.style(2) == Style.HARD_POINTS)
                .anyMatch(world -> world.style(1) == Style.CHECKLIST)
                .anyMatch(world -> world.style(1) == Style.NEW_PATH)
                .noneMatch(world -> world.style(1) == Style.HARD_POINTS);
        assertThat(ScenarioDescription.of(scenario, Language.EN))
                .anyMatch(line ->
                        line.endsWith("county: 0 checklist, 1 hard_points; district: 0.5 checklist, 0 hard_points"));
    }

    @Test
    void otherTypesKeepTheParametersOfAll() {
        Scenario some = files("styles_by_type:\n  - {type: county, checklist: 0, hard_points: 1}\n")
                .read(Small.FILE);
        Scenario none = files("").read(Small.FILE);
        assertThat(IntStream.range(0, 40))
                .allMatch(seed -> World.of(some, new Seed(seed)).style(1)
                        == World.of(none, new Seed(seed)).style(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type: county    | type: country     | type (country) is no type of a region. Did you mean county?
            type: county    | type: district    | type (district) stands there twice
            checklist: .5, hard_points: 0 | checklist: .5, hard_points: .6 | hard_points (0.6) must be at most 1 together with checklist (0.5).
            """)
    void mistakesAreTold(String part, String changed, String message) {
        assertThatThrownBy(() -> files(SHARES.replace(part, changed)).read(Small.FILE))
                .hasMessageContaining(message);
    }
}
