package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pacesetter.model.ground.World;
import pacesetter.random.Seed;
import pacesetter.run.SmallScenario;

final class VersionsTest {
    private static final int DOMAIN = 2;
    private final World world = World.of(SmallScenario.make().scenario(), new Seed(3));
    private final Versions versions = Versions.atStart(world);
    private final int pioneer = world.pioneer(DOMAIN);
    private final int first = (pioneer + 1) % 12;
    private final int second = (pioneer + 2) % 12;

    @Test
    void thePioneersPracticeIsAVersionFromTheStart() {
        int root = versions.origin(DOMAIN, pioneer);
        assertThat(versions.get(root).tick()).isEqualTo(-1);
        assertThat(versions.get(root).parents()).isEmpty();
        assertThat(versions.freeze(DOMAIN, pioneer, versions.get(root).practice(), 5))
                .isEqualTo(root);
        assertThat(versions.origin(DOMAIN, first)).isEqualTo(-1);
    }

    @Test
    void whatHasChangedSinceIsANewVersionOfTheOld() {
        int root = versions.origin(DOMAIN, pioneer);
        int next = versions.freeze(DOMAIN, pioneer, versions.get(root).practice() ^ 1, 5);
        assertThat(versions.get(next).parents()).containsExactly(root);
        assertThat(versions.origin(DOMAIN, pioneer)).isEqualTo(next);
    }

    @Test
    void aCopyInWholeHasOneParentAndACopyInPartTwo() {
        int root = versions.origin(DOMAIN, pioneer);
        int own = versions.freeze(DOMAIN, first, 3, 4);
        assertThat(versions.get(own).parents()).isEmpty();
        versions.take(DOMAIN, first, root, true);
        assertThat(versions.get(versions.freeze(DOMAIN, first, 5, 6)).parents()).containsExactly(root);

        int others = versions.freeze(DOMAIN, second, 9, 7);
        versions.take(DOMAIN, second, root, false);
        assertThat(versions.get(versions.freeze(DOMAIN, second, 11, 8)).parents())
                .containsExactly(root, others);
    }

    @Test
    void aTransplantAddsAParentOfAnotherDomain() {
        int root = versions.origin(DOMAIN, pioneer);
        int foreign = versions.origin(0, world.pioneer(0));
        versions.take(DOMAIN, first, root, true);
        versions.graft(DOMAIN, first, foreign);
        int made = versions.freeze(DOMAIN, first, 7, 9);
        assertThat(versions.get(made).parents()).containsExactly(root, foreign);
        assertThat(versions.get(versions.freeze(DOMAIN, first, 6, 10)).parents())
                .containsExactly(made);
    }

    @Test
    void anOlderVersionCopiedLaterIsTheParent() {
        int root = versions.origin(DOMAIN, pioneer);
        int late = versions.freeze(DOMAIN, first, 3, 4);
        versions.take(DOMAIN, first, root, true);
        assertThat(late).isGreaterThan(root);
        assertThat(versions.origin(DOMAIN, first)).isEqualTo(root);
    }

    @Test
    void aCopyOfTheGenealogyGoesItsOwnWay() {
        Versions copy = versions.copy();
        copy.freeze(DOMAIN, first, 3, 4);
        assertThat(versions.count()).isEqualTo(copy.count() - 1);
        assertThat(versions.origin(DOMAIN, first)).isEqualTo(-1);
    }
}
