package pacesetter.scenario.observed;

/** A region looks at another. */
public record ObservedTie(String from, String to) {}
