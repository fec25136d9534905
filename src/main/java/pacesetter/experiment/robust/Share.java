package pacesetter.experiment.robust;

/**
 * A share of design points, as if each was drawn by itself.
 *
 * @param low lower end of its 95 % interval by Wilson's score (1927); points of a Sobol sequence lie more evenly, so it is rather too wide
 * @param high upper end
 */
public record Share(double value, double low, double high) {
    private static final double Z = 1.959963984540054;

    static Share of(int count, int of) {
        double share = count / (double) of;
        double squared = Z * Z / of;
        double middle = (share + squared / 2) / (1 + squared);
        double half = Z / (1 + squared) * Math.sqrt(share * (1 - share) / of + squared / 4 / of);
        return new Share(share, Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
