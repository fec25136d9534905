package pacesetter.scenario;

/**
 * What is written down.
 *
 * @param groupTicks ticks between rows of domains, groups and indicators; the last tick is always there
 * @param events whether events are kept
 * @param adoptions whether the table of region and domain is kept
 * @param compression of the tables of single happenings: adoptions, events, versions
 */
public record Recording(int groupTicks, boolean events, boolean adoptions, Compression compression) {}
