package pacesetter.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.scenario.Scenario;
import pacesetter.text.Name;

/** Names are in the letters of their place; codes are plain. */
final class NamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"Île-de-France", "Łódź", "Республика Татарстан", "서울", "港口区", "L’Aquila", "Ἀθῆναι", "القاهرة"})
    void aRegionAGroupAndADomainMayBeCalledSo(String name) {
        String regions = Small.REGIONS.replace("Nanhu District,南湖区", name + ",").replace("Huzhou,湖州市", name + " 2,");
        Scenario scenario = Small.files(Small.TEXT
                        .replace("Nanhu District", name)
                        .replace("region: Nanhu", "region: " + name)
                        .replace("name: Affairs", "name: " + name)
                        .replace("groups: [Jiaxing]", "groups: [" + name + " 2]"))
                .with("regions.csv", regions)
                .read(Small.FILE);
        assertThat(scenario.regions().get(0).name()).isEqualTo(Name.same(name));
        assertThat(scenario.groups().get(1).name()).isEqualTo(Name.same(name + " 2"));
        assertThat(scenario.domains().get(1).name()).isEqualTo(Name.same(name));
    }

    @Test
    void anAccentMayBeWrittenApart() {
        String apart = "Ile".replace("I", "I\u0302");
        assertThat(Small.files(Small.TEXT.replace("Nanhu District", apart).replace("region: Nanhu", "region: " + apart))
                        .with("regions.csv", Small.REGIONS.replace("Nanhu District", "\u00CEle"))
                        .problems(Small.FILE))
                .isEmpty();
    }

    @Test
    void aBlankWithoutABreakIsABlank() {
        assertThat(Small.files()
                        .with("regions.csv", Small.REGIONS.replace("Nanhu District", "\u00A0Nanhu\u00A0District"))
                        .read(Small.FILE)
                        .regions()
                        .get(0)
                        .name()
                        .en())
                .isEqualTo("Nanhu District");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ö1", "港1", "a b"})
    void aCodeIsPlain(String code) {
        assertThat(Small.files()
                        .with("regions.csv", Small.REGIONS.replace("330402", code))
                        .problems(Small.FILE))
                .first()
                .asString()
                .startsWith("regions.csv:2:1: code (" + code + ") must be letters, digits, points, hyphens");
    }
}
