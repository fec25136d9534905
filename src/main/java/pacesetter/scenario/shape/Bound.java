package pacesetter.scenario.shape;

import pacesetter.scenario.source.Place;

/** A value that has the shape it should have, and where it stands. */
public record Bound(Place place, Object value) {}
