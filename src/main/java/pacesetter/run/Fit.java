package pacesetter.run;

import pacesetter.model.Field;
import pacesetter.model.Model;

/**
 * How programmes stand to the best their own region could do on the landscape of the start, over programmes of open domains with room.
 *
 * @param ratio summed performance over summed optimum: one tiny optimum cannot rule it, as it would a mean of ratios
 * @param gap mean of optimum less performance
 */
record Fit(double ratio, double gap) {
    static Fit of(Model model, int[] domains) {
        double performance = 0;
        double optimum = 0;
        for (int d : domains) {
            Field field = model.field(d);
            for (int r = 0; r < field.regions(); r++) {
                performance += field.performance(r);
                optimum += model.world().optimum(r, d);
            }
        }
        int cells = model.world().scenario().regions().size() * domains.length;
        return new Fit(performance / optimum, (optimum - performance) / cells);
    }
}
