package pacesetter.scenario;

import pacesetter.text.Name;

/**
 * A prefecture-level city.
 *
 * @param seat index of the region that carries what the prefecture itself holds: the first of its members in the table
 */
public record Prefecture(int index, Name name, int seat) {}
