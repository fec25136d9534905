package pacesetter.model.ground;

import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.scenario.parameters.LandscapeParameters;

/** Which elements of a landscape depend on one another: the modules, and the partners that are drawn for each element. */
final class Epistasis {
    private Epistasis() {}

    /** The landscape of a domain, its partners drawn. */
    static Landscape landscape(LandscapeParameters shape, Seed seed, int domain) {
        return new Landscape(shape, draw(shape, seed, domain));
    }

    /** The partners of a domain's elements, [bit][place]: the bit itself first, then its K partners. */
    private static int[][] draw(LandscapeParameters shape, Seed seed, int domain) {
        int[][] partners = new int[shape.bits()][];
        for (int bit = 0; bit < shape.bits(); bit++) {
            partners[bit] = partners(shape, bit, seed.stream(Purpose.PARTNERS, domain, bit));
        }
        return partners;
    }

    private static int[] partners(LandscapeParameters shape, int bit, Stream draws) {
        int[] partners = new int[shape.interactions() + 1];
        partners[0] = bit;
        int taken = 1 << bit;
        int all = (1 << shape.bits()) - 1;
        int own = 0;
        for (int other = 0; other < shape.bits(); other++) {
            if (Landscape.module(shape, other) == Landscape.module(shape, bit)) {
                own |= 1 << other;
            }
        }
        for (int k = 1; k <= shape.interactions(); k++) {
            int pool = switch (shape.partners()) {
                case REPLACEMENT -> all;
                case PLAIN -> all & ~taken;
                case MODULAR -> {
                    boolean inside = draws.uniform(2 * k) < shape.moduleBias();
                    int preferred = (inside ? own : ~own & all) & ~taken;
                    yield preferred != 0 ? preferred : all & ~taken;
                }
            };
            partners[k] = Landscape.nthBit(pool, draws.below(2 * k + 1, Integer.bitCount(pool)));
            taken |= 1 << partners[k];
        }
        return partners;
    }
}
