package pacesetter.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pacesetter.scenario.Borders;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Pioneer;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.source.Place;
import pacesetter.scenario.source.SourceFile;
import pacesetter.scenario.source.Tree;
import pacesetter.text.Name;

final class InheritanceTest {
    private static MemoryFiles extending(String text) {
        return Small.files().with("docking/change.yaml", "extends: ../small.yaml\n" + text);
    }

    private static Scenario read(String text) {
        return extending(text).read("docking/change.yaml");
    }

    @Test
    void whatIsNotSaidIsInheritedButTheId() {
        Scenario base =
                Small.files().with(Small.FILE, "id: base\n" + Small.TEXT).read(Small.FILE);
        Scenario scenario = read("");
        assertThat(scenario.id()).isEqualTo("change");
        assertThat(scenario.title()).isEqualTo(base.title());
        assertThat(scenario.regions()).isEqualTo(base.regions());
        assertThat(scenario.events()).isEqualTo(base.events());
    }

    @Test
    void filesAreReadFromTheFolderOfTheFileThatNamesThem() {
        assertThat(read("").files())
                .extracting(SourceFile::path)
                .containsExactly("change.yaml", "../small.yaml", "../regions.csv", "../borders.csv");
        Scenario own = extending("borders: {file: own.csv}\n")
                .with("docking/own.csv", "code_a,code_b\n330402,330502\n")
                .read("docking/change.yaml");
        assertThat(own.borders().pairs()).containsExactly(new Borders.Pair(0, 2));
    }

    @Test
    void keysMergeListsWithIdsMergeByIdAndOtherListsReplace() {
        Scenario scenario = read("""
                        parameters: {journal: {slots: 3}}
                        domains:
                          - {id: affairs, cost: .9}
                          - {id: third, name: Third, kind: works}
                        events: []
                        styles: [{region: Wuxing, style: new_path}]
                        """);
        assertThat(scenario.parameters().journal().slots()).isEqualTo(3);
        assertThat(scenario.parameters().evidence().noise()).isEqualTo(0.1);
        assertThat(scenario.domains())
                .extracting(Domain::id)
                .containsExactly("startup", "affairs", "third", "synthetic-01");
        assertThat(scenario.domains().get(1).cost()).isEqualTo(0.9);
        assertThat(scenario.domains().get(1).name()).isEqualTo(new Name("Affairs", "Affairs"));
        assertThat(scenario.events()).isEmpty();
        assertThat(scenario.regions())
                .extracting(region -> region.style().isPresent())
                .containsExactly(false, false, true);
    }

    @Test
    void aKeyWithoutAValueTakesAwayWhatWasInherited() {
        Scenario scenario = read("""
                regions: {file: ~, count: 4}
                borders:
                styles: []
                domains: [{id: startup, pioneer: , followers: []}, {id: affairs, pioneer: ~}]
                initial: []
                targets: []
                """);
        assertThat(scenario.regions()).hasSize(4);
        assertThat(scenario.borders().pairs()).isEmpty();
        assertThat(scenario.domains().get(0).pioneer()).isEqualTo(new Pioneer.Drawn());
    }

    @Test
    void aMistakePointsToTheFileItStandsIn() {
        MemoryFiles files = Small.files(Small.but("noise: 0.1", "noise: 7"))
                .with("docking/change.yaml", "extends: ../small.yaml\nparameters: {journal: {slots: -1}}\n");
        assertThat(files.problems("docking/change.yaml"))
                .containsExactlyInAnyOrder(
                        "small.yaml:6:21: noise (7) must be in [0, 2].",
                        "docking/change.yaml:2:31: slots (-1) must be in [0, 100].");
    }

    @Test
    void aCircleIsRefused() {
        MemoryFiles files =
                new MemoryFiles().with("a.yaml", "extends: b.yaml\n").with("b.yaml", "extends: a.yaml\n");
        assertThat(files.problems("a.yaml"))
                .contains("b.yaml:1:10: extends (/scenarios/a.yaml) extends itself in the end."
                        .replace("/scenarios/", ""));
        assertThat(new MemoryFiles().with("a.yaml", "extends: a.yaml\n").problems("a.yaml"))
                .containsExactly("a.yaml:1:10: extends (a.yaml) extends itself in the end.");
    }

    @Test
    void aChainMayHaveEightLinksAndNoMore() {
        MemoryFiles files = Small.files();
        String base = Small.FILE;
        for (int i = 1; i <= 9; i++) {
            files.with("s" + i + ".yaml", "extends: " + base + "\n");
            base = "s" + i + ".yaml";
        }
        assertThat(files.problems("s8.yaml")).isEmpty();
        assertThat(files.problems("s9.yaml"))
                .containsExactly(
                        "s1.yaml:1:10: extends (small.yaml) is one of more than 8 files that extend each other.");
    }

    @Test
    void aBaseThatIsNotThereIsTold() {
        assertThat(new MemoryFiles()
                        .with("a.yaml", "extends: none.yaml\n" + Small.TEXT)
                        .problems("a.yaml"))
                .containsExactly("a.yaml:1:10: extends (none.yaml) does not exist.");
    }

    @Test
    void itemsWithoutIdsReplaceTheList() {
        Tree.Fields base = new Tree.Fields(Place.SET, Map.of("list", field("a", "b")));
        Tree.Fields over = new Tree.Fields(Place.SET, Map.of("list", field("c")));
        assertThat(Inheritance.merge(base, over)).isEqualTo(over);
    }

    private static Tree.Field field(String... texts) {
        List<Tree> items = List.of(texts).stream()
                .<Tree>map(text -> new Tree.Leaf(Place.SET, text, true))
                .toList();
        return new Tree.Field(Place.SET, new Tree.Items(Place.SET, items));
    }
}
