package pacesetter.scenario;

/** A region that already practises the pioneer's reform, in force, when the calendar opens. */
public record Holding(int domain, int region) {}
