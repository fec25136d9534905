package pacesetter.scenario.observed;

/**
 * A region adopted a domain's practice.
 *
 * @param region place in the list of regions
 * @param domain place in the list of domains
 */
public record ObservedAdoption(int region, int domain, Span when) {}
