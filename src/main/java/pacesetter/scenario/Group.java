package pacesetter.scenario;

import pacesetter.text.Name;

/**
 * A part of the territory between a region and the whole, for instance a prefecture-level city.
 *
 * @param seat index of the region that carries what the group itself holds: the first of its members in the table
 */
public record Group(int index, Name name, int seat) {}
