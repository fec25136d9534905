package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pacesetter.model.ground.World;
import pacesetter.random.Seed;
import pacesetter.scenario.Borders;
import pacesetter.scenario.Scenario;

final class ImitationTest {
    private static final double MEMORY = 12;

    /** Runs the model and holds every logged pressure against the sum over peers that it stands for. */
    @Test
    void thePressureIsTheFadingWeightedShareOfPeersThatAdopted() {
        Scenario scenario = Worlds.with(Map.of()).size(24, 4, 6).weeks(100).scenario();
        Model model = Model.of(World.of(scenario, new Seed(4)), Worlds.strategy(Worlds.journal()));
        int[][] latest = new int[24][6]; // [region][domain] tick of the latest adoption as of the last tick
        for (int[] row : latest) {
            Arrays.fill(row, -1);
        }
        int[] checked = new int[2]; // all, and those of regions that adopted before
        model.living()
                .orElseThrow()
                .hazard
                .setPanel(
                        (region,
                                domain,
                                tick,
                                learning,
                                competition,
                                imitation,
                                coercion,
                                relay,
                                cost,
                                distance,
                                moved) -> {
                            remember(model, latest); // what was dropped this week; nothing else has happened yet
                            assertThat(imitation)
                                    .isCloseTo(
                                            pressure(scenario, model.world(), latest, region, domain, tick),
                                            within(1e-12));
                            checked[0]++;
                            checked[1] += latest[region][domain] >= 0 ? 1 : 0;
                        });
        model.start();
        for (int week = 0; week < 100; week++) {
            model.schedule.scheduleOnce(week, Model.OBSERVE, state -> remember(model, latest));
        }
        for (int week = 0; week < 100; week++) {
            model.schedule.step(model);
        }
        assertThat(checked[0]).isGreaterThan(1000);
        assertThat(checked[1]).isGreaterThan(100);
    }

    private static void remember(Model model, int[][] latest) {
        for (int i = 0; i < model.happenings().count(); i++) {
            int kind = model.happenings().kind(i);
            if (kind == Happening.ADOPTION.ordinal() || kind == Happening.PAPER.ordinal()) {
                latest[model.happenings().region(i)][model.happenings().domain(i)] = model.tick();
            } else if (kind == Happening.DROP.ordinal()) {
                latest[model.happenings().region(i)][model.happenings().domain(i)] = -1;
            }
        }
    }

    private static double pressure(Scenario scenario, World world, int[][] latest, int region, int domain, int tick) {
        double sum = 0;
        double all = 0;
        for (int other = 0; other < latest.length; other++) {
            if (other != region && isPeer(scenario, region, other)) {
                all += world.weight(other);
                int adopted = latest[other][domain];
                sum += adopted < 0 ? 0 : world.weight(other) * Math.exp((adopted - tick) / MEMORY);
            }
        }
        return sum / all;
    }

    private static boolean isPeer(Scenario scenario, int a, int b) {
        return scenario.regions().get(a).group() == scenario.regions().get(b).group()
                || scenario.borders().pairs().contains(new Borders.Pair(Math.min(a, b), Math.max(a, b)));
    }

    @Test
    void whatIsRememberedForEverStaysAShareAndMovesWhoWaitsForIt() {
        World world = Worlds.with(Map.of("pressure.imitation_memory", "1e9", "pressure.link", "threshold"))
                .size(11, 1, 1)
                .weeks(400)
                .world(1);
        Imitation imitation = new Imitation(world, Peers.of(world, Worlds.strategy()), Imitation.fading(world));
        for (int adopter = 0; adopter < 3; adopter++) {
            imitation.adopt(adopter, 0);
        }
        double once = imitation.pressure(10, 0);
        for (int tick = 1; tick < 400; tick++) {
            imitation.fade();
        }
        assertThat(imitation.pressure(10, 399)).isPositive().isEqualTo(once);
    }
}
