package pacesetter.model;

/**
 * A practice as it was published or copied.
 *
 * @param id position in the genealogy
 * @param practice its bits, frozen
 * @param region who had it, −1 for a department
 * @param parent the later of the version its carrier copied last and the one frozen from it last, −1 if neither
 * @param tick when it was frozen
 */
public record Version(int id, int domain, int practice, int region, int parent, int tick) {}
