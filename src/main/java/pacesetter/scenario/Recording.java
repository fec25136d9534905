package pacesetter.scenario;

/**
 * What is written down.
 *
 * @param groupWeeks weeks between rows of domains, prefectures and indicators; the last tick is always there
 * @param events whether events are kept
 * @param adoptions whether the table of region and domain is kept
 */
public record Recording(int groupWeeks, boolean events, boolean adoptions) {}
