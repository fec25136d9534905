package pacesetter.scenario;

import pacesetter.text.Name;

/** Who practised the reform of a domain first. */
public sealed interface Pioneer {
    /** A region drawn by its own stream. */
    record Drawn() implements Pioneer {}

    /** A department, court or university: its practice is published, no region holds it. */
    record Department(Name name) implements Pioneer {}

    /**
     * A region, or a group by its seat.
     *
     * @param region index of the region
     * @param wholeGroup true if all members of its group hold the practice from the start
     */
    record Holder(int region, boolean wholeGroup) implements Pioneer {}
}
