package pacesetter.run;

import pacesetter.model.Model;
import pacesetter.model.Programmes;

/**
 * How programmes stand to the best their own region could do on the landscape of the start, means over the programmes
 * whose optimum is above 0.
 *
 * @param ratio performance over optimum
 * @param gap optimum less performance
 */
record Fit(double ratio, double gap) {
    static Fit of(Model model) {
        Programmes programmes = model.programmes();
        double ratios = 0;
        double gaps = 0;
        int defined = 0;
        for (int domain = 0; domain < programmes.domains(); domain++) {
            for (int region = 0; region < programmes.regions(); region++) {
                double optimum = model.world().optimum(region, domain);
                double performance = programmes.performance(programmes.cell(region, domain));
                if (optimum > 0) {
                    ratios += performance / optimum;
                    gaps += optimum - performance;
                    defined++;
                }
            }
        }
        return new Fit(ratios / defined, gaps / defined);
    }
}
