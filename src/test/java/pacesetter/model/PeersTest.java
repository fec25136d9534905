package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.model.ground.World;
import pacesetter.random.Seed;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;

/** Who sees whom under groups and borders, under ties of the scenario's own, and under a lever. */
final class PeersTest {
    private static final int ASHFORD = 0; // N1
    private static final int BIRCHWOOD = 1; // N2
    private static final int CEDAR_HILL = 2; // N3

    @TempDir
    private Path folder;

    @BeforeEach
    void layTables() throws IOException {
        Files.createDirectories(folder.resolve("teaching"));
        for (String table : new String[] {"teaching/regions.csv", "teaching/borders.csv", "teaching.yaml"}) {
            Files.copy(Path.of("scenarios").resolve(table), folder.resolve(table));
        }
    }

    private World world(String network, String ties) throws IOException {
        Files.writeString(folder.resolve("ties.csv"), ties);
        Path file = folder.resolve("own.yaml");
        Files.writeString(file, Files.readString(folder.resolve("teaching.yaml")) + network);
        return World.of(ScenarioReader.read(file), new Seed(1));
    }

    private static Peers peers(World world, String strategy) {
        Scenario scenario = world.scenario();
        return Peers.of(world, scenario.strategy(strategy));
    }

    private static final String ONE_WAY = "network: {file: ties.csv, directed: true}\n";
    private static final String BOTH_WAYS = "network: {file: ties.csv}\n";

    @Test
    void theFirstOfAPairSeesTheSecond() throws IOException {
        World world = world(ONE_WAY, "from,to,weight\nN1,N2,3\nN1,N3,1\nN2,N3,2\n");
        Peers peers = peers(world, "journal");
        assertThat(peers.others(ASHFORD)).containsExactly(BIRCHWOOD, CEDAR_HILL);
        assertThat(peers.others(CEDAR_HILL)).isEmpty();
        assertThat(peers.seers(CEDAR_HILL)).containsExactly(ASHFORD, BIRCHWOOD);
        assertThat(peers.count(ASHFORD)).isEqualTo(2);
        assertThat(peers.count(CEDAR_HILL)).isZero();
        assertThat(peers.weight(ASHFORD)).isEqualTo(4);
    }

    @Test
    void anAdopterCountsWithItsTieAndNotByItsPeople() throws IOException {
        World world = world(ONE_WAY, "from,to,weight\nN1,N2,3\nN1,N3,1\nN2,N3,2\n");
        Imitation imitation = new Imitation(world, peers(world, "journal"), Imitation.fading(world));
        imitation.adopt(CEDAR_HILL, 0);
        assertThat(imitation.pressure(ASHFORD, 0)).isEqualTo(.25);
        assertThat(imitation.pressure(BIRCHWOOD, 0)).isEqualTo(1);
        assertThat(imitation.pressure(CEDAR_HILL, 0)).isZero();
        imitation.adopt(BIRCHWOOD, 0);
        assertThat(imitation.pressure(ASHFORD, 0)).isEqualTo(1);
        imitation.forget(CEDAR_HILL, 1);
        assertThat(imitation.pressure(ASHFORD, 0)).isCloseTo(.75, within(1e-12));
    }

    @Test
    void withoutDirectionEachSeesTheOther() throws IOException {
        World world = world(BOTH_WAYS, "from,to\nN1,N2\nN2,N1\nN3,N2\n");
        Peers peers = peers(world, "journal");
        assertThat(peers.others(ASHFORD)).containsExactly(BIRCHWOOD);
        assertThat(peers.others(BIRCHWOOD)).containsExactly(ASHFORD, CEDAR_HILL);
        assertThat(peers.weight(BIRCHWOOD)).isEqualTo(2);
    }

    @Test
    void tiesStandInPlaceOfGroupsAndBorders() throws IOException {
        World world = world(BOTH_WAYS, "from,to\nN1,N2\n");
        assertThat(peers(world, "journal").count(CEDAR_HILL)).isZero();
        World geography = world("", "");
        assertThat(peers(geography, "journal").count(CEDAR_HILL)).isPositive();
    }

    @Test
    void aMatrixMayHaveADirection() throws IOException {
        World world = world(ONE_WAY, ",N1,N2,N3\nN1,0,2,0\nN2,0,0,1\nN3,0,0,0\n");
        Peers peers = peers(world, "journal");
        assertThat(peers.others(ASHFORD)).containsExactly(BIRCHWOOD);
        assertThat(peers.weight(ASHFORD)).isEqualTo(2);
        assertThat(peers.others(CEDAR_HILL)).isEmpty();
    }

    @Test
    void tiesOfSeveralKindsAddUp() throws IOException {
        World world = world(ONE_WAY, "from,to,kind\nN1,N2,advice\nN1,N2,friendship\nN1,N3,advice\n");
        assertThat(peers(world, "journal").weight(ASHFORD)).isEqualTo(3);
    }
}
