package pacesetter.model;

import pacesetter.model.ground.Landscape;
import pacesetter.random.Stream;
import pacesetter.scenario.parameters.SearchParameters;

/** Which elements a region tries to change of its own (S13), as masks; draws are those of one search. */
final class Ideas {
    private final SearchParameters parameters;

    Ideas(SearchParameters parameters) {
        this.parameters = parameters;
    }

    /** An idea of a region that follows nobody: a jump, or one element. */
    int own(Environment environment, boolean jump, Stream draws) {
        return pick(environment.unlocked(), jump ? parameters.jumpBits() : 1, 2, draws);
    }

    /** One or two elements of the worst module. */
    int worst(Environment environment, int region, int practice, Stream draws) {
        int module = environment.worstModule(region, practice);
        int worst = environment.unlocked() & environment.landscape().moduleMask(module);
        return pick(worst, draws.uniform(1) < parameters.pairs() ? 2 : 1, 2, draws);
    }

    /** A jump in which an element that has become available comes first. */
    int path(Environment environment, int practice, Stream draws) {
        int untried = environment.fresh() & ~practice;
        int first = untried == 0 ? 0 : pick(untried, 1, 0, draws);
        int span = parameters.pathMin() + draws.below(1, parameters.pathMax() - parameters.pathMin() + 1);
        return first | pick(environment.unlocked() & ~first, span - Integer.bitCount(first), 2, draws);
    }

    /** Draws distinct bits of a mask, as many as it has at most; draws are numbered from {@code from}. */
    private static int pick(int mask, int count, int from, Stream draws) {
        int picked = 0;
        int left = mask;
        for (int i = 0; i < count && left != 0; i++) {
            int bit = 1 << Landscape.nthBit(left, draws.below(from + i, Integer.bitCount(left)));
            picked |= bit;
            left &= ~bit;
        }
        return picked;
    }
}
