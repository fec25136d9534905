package pacesetter.run;

import pacesetter.model.Model;
import pacesetter.model.Programmes;

/**
 * How programmes stand to the best their own region could do on the landscape of the start, over all programmes.
 *
 * @param ratio summed performance over summed optimum: one tiny optimum cannot rule it, as it would a mean of ratios
 * @param gap mean of optimum less performance
 */
record Fit(double ratio, double gap) {
    static Fit of(Model model) {
        Programmes programmes = model.programmes();
        double performance = 0;
        double optimum = 0;
        for (int d = 0; d < programmes.domains(); d++) {
            for (int r = 0; r < programmes.regions(); r++) {
                performance += programmes.performance(programmes.cell(r, d));
                optimum += model.world().optimum(r, d);
            }
        }
        int cells = programmes.regions() * programmes.domains();
        return new Fit(performance / optimum, (optimum - performance) / cells);
    }
}
