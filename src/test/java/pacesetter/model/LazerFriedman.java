package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import pacesetter.model.ground.World;
import pacesetter.random.Seed;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;

/**
 * A study of Lazer and Friedman (2007): the shipped scenario's networks on the same landscapes, by mean score
 * {@code (F / F*)^8} after each round.
 */
final class LazerFriedman {
    private static final Path FILE = Path.of("scenarios", "docking", "lazer-friedman-2007.yaml");
    private static final double EQUAL = 1e-12; // scores of two networks that found the same

    private final Scenario scenario;
    private final String[] networks;
    private final int rounds;
    private final Sample[][] scores; // [network][round]
    private final int[][] wins; // [network][network] landscapes on which the first ends higher
    private int landscapes;

    private LazerFriedman(Map<String, String> changes, int rounds, String... networks) {
        scenario = scenario(changes);
        this.networks = networks;
        this.rounds = rounds;
        scores = new Sample[networks.length][rounds + 1];
        for (Sample[] network : scores) {
            for (int round = 0; round <= rounds; round++) {
                network[round] = new Sample();
            }
        }
        wins = new int[networks.length][networks.length];
    }

    /** The shipped scenario with some parameters changed. */
    static Scenario scenario(Map<String, String> changes) {
        return ScenarioReader.read(FILE, changes);
    }

    /** Runs the networks on landscapes of a study seed. */
    static LazerFriedman study(int landscapes, Map<String, String> changes, int rounds, String... networks) {
        LazerFriedman study = new LazerFriedman(changes, rounds, networks);
        for (int replicate = 0; replicate < landscapes; replicate++) {
            study.explore(World.of(study.scenario, Seed.ofReplicate(2007, replicate)));
        }
        return study;
    }

    private void explore(World world) {
        double[] reached = new double[networks.length];
        for (int network = 0; network < networks.length; network++) {
            Model model = Model.of(world, scenario.strategy(networks[network]));
            model.start();
            for (int round = 0; round <= rounds; round++) {
                reached[network] = score(model);
                scores[network][round].add(reached[network]);
                model.schedule.step(model);
            }
        }
        for (int a = 0; a < networks.length; a++) {
            for (int b = 0; b < networks.length; b++) {
                wins[a][b] += reached[a] > reached[b] + EQUAL ? 1 : 0;
            }
        }
        landscapes++;
    }

    private static double score(Model model) {
        Field field = model.field(0);
        int agents = field.regions();
        double sum = 0;
        for (int agent = 0; agent < agents; agent++) {
            double squared = field.quality(agent) * field.quality(agent);
            sum += squared * squared * squared * squared;
        }
        return sum / agents;
    }

    Sample score(String network, int round) {
        return scores[index(network)][round];
    }

    /** First round from which one network's mean score stays above the other's. */
    int crossing(String above, String below) {
        int round = rounds;
        while (round > 0 && score(above, round).mean() > score(below, round).mean()) {
            round--;
        }
        return round + 1;
    }

    /** Landscapes on which a network ends higher than another. */
    int wins(String network, String other) {
        return wins[index(network)][index(other)];
    }

    /** Fails unless the wins agree with those of another study of as many landscapes, by the errors of both shares. */
    void assertWins(String network, String other, int reference) {
        double p = (double) wins(network, other) / landscapes;
        double q = (double) reference / landscapes;
        double error = Math.sqrt(landscapes * (p * (1 - p) + q * (1 - q)));
        assertThat((double) wins(network, other))
                .as("landscapes of %d on which %s beats %s", landscapes, network, other)
                .isCloseTo(reference, within(4 * error));
    }

    private int index(String network) {
        return List.of(networks).indexOf(network);
    }
}
