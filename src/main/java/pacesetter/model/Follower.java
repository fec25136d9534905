package pacesetter.model;

import pacesetter.random.Stream;
import pacesetter.scenario.parameters.CopyingParameters.Style;

/** How a region of a follower style copies and goes on from there (S12); a style overrides what sets it apart. */
sealed interface Follower {
    static Follower of(Style style) {
        return switch (style) {
            case CHECKLIST -> new Checklist();
            case HARD_POINTS -> new HardPoints();
            case NEW_PATH -> new NewPath();
        };
    }

    /** Whether it copies item by item, so that it misses few elements and rolls out fast. */
    default boolean goesByList() {
        return false;
    }

    /** Whether it has ideas of its own. */
    default boolean searches() {
        return true;
    }

    /** Whether it takes over one module of what differs at a time, if it copies of its own will. */
    default boolean copiesInParts() {
        return false;
    }

    /** The elements it tries to change in a practice it has copied, as a mask; draws are those of {@link Ideas#own}. */
    default int idea(Ideas ideas, Environment environment, int region, int practice, boolean jump, Stream draws) {
        return ideas.own(environment, jump, draws);
    }

    /** Copies every item, and has no ideas of its own. */
    record Checklist() implements Follower {
        @Override
        public boolean goesByList() {
            return true;
        }

        @Override
        public boolean searches() {
            return false;
        }
    }

    /** Copies, then tries its worst module. */
    record HardPoints() implements Follower {
        @Override
        public int idea(Ideas ideas, Environment environment, int region, int practice, boolean jump, Stream draws) {
            return jump ? ideas.own(environment, true, draws) : ideas.worst(environment, region, practice, draws);
        }
    }

    /** Takes one module, then jumps, newly available elements first. */
    record NewPath() implements Follower {
        @Override
        public boolean copiesInParts() {
            return true;
        }

        @Override
        public int idea(Ideas ideas, Environment environment, int region, int practice, boolean jump, Stream draws) {
            return ideas.path(environment, practice, draws);
        }
    }
}
