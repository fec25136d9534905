package pacesetter.scenario;

/** A value that has the shape it should have, and where it stands. */
record Bound(Place place, Object value) {}
