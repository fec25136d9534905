package pacesetter.run;

import pacesetter.model.Model;
import pacesetter.model.Programmes;

/**
 * How programmes stand to the best their own region could do on the landscape of the start, over programmes of domains with room.
 *
 * @param ratio summed performance over summed optimum: one tiny optimum cannot rule it, as it would a mean of ratios
 * @param gap mean of optimum less performance
 */
record Fit(double ratio, double gap) {
    static Fit of(Model model, int[] domains) {
        Programmes programmes = model.programmes();
        double performance = 0;
        double optimum = 0;
        for (int d : domains) {
            for (int r = 0; r < programmes.regions(); r++) {
                performance += programmes.performance(programmes.cell(r, d));
                optimum += model.world().optimum(r, d);
            }
        }
        int cells = programmes.regions() * domains.length;
        return new Fit(performance / optimum, (optimum - performance) / cells);
    }
}
