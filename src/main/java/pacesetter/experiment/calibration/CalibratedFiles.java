package pacesetter.experiment.calibration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pacesetter.text.Name;

/**
 * What goes on from a calibration: a scenario that extends the original by what was learned, and a sweep of the original over
 * draws from the posterior.
 *
 * @param original name of the scenario file, beside which they have to stand
 */
public record CalibratedFiles(CalibrationResult result, CalibrationResult.Fit fit, String original) {

    /** The files' texts by name. */
    public Map<String, String> all() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(id() + "-calibrated.yaml", scenario());
        files.put(id() + "-posterior.yaml", sweep());
        return files;
    }

    private String id() {
        return result.scenario().id();
    }

    private String scenario() {
        StringBuilder text = new StringBuilder();
        line(text, "# To be put beside %s.", original);
        Calibration calibration = fit.calibration();
        line(
                text,
                "# What was learned of parameters, with where it comes from: medians of a posterior found from %d draws",
                calibration.draws());
        line(
                text,
                "# of the prior by approximate Bayesian computation, in brackets its 5th and 95th percentiles. What the");
        line(
                text,
                "# targets tell nothing of is left as the scenario has it; the sweep beside it varies all together.");
        line(text, "id: %s-calibrated", id());
        Name title = Name.of("%s, calibrated", "%s（已校准）", result.scenario().title());
        line(text, "title: {en: %s, zh: %s}", quoted(title.en()), quoted(title.zh()));
        line(text, "extends: %s", quoted(original));
        List<Informed> told =
                calibration.informed().stream().filter(Informed::isInformed).toList();
        if (told.isEmpty()) {
            line(text, "# No parameter is informed.");
            return text.toString();
        }
        line(text, "parameters:");
        Map<String, StringBuilder> groups = new LinkedHashMap<>();
        for (Informed one : told) {
            line(
                    groups.computeIfAbsent(one.group(), group -> new StringBuilder()),
                    "    %s: %s  # %s",
                    one.factor().parameter().key(),
                    one.middle(),
                    origin(one));
        }
        groups.forEach(
                (group, lines) -> text.append("  ").append(group).append(":\n").append(lines));
        return text.toString();
    }

    private static String origin(Informed one) {
        String contraction = String.format(Locale.ROOT, "contraction %.2f", one.contraction());
        return one.isRule()
                ? String.format(
                        Locale.ROOT,
                        "probability %.2f, %s",
                        one.words().get(one.factor().levels().indexOf(one.middle())),
                        contraction)
                : String.format("[%s, %s], %s", one.low(), one.high(), contraction);
    }

    private String sweep() {
        StringBuilder text = new StringBuilder();
        line(text, "# To be put beside %s, with the table of points.", original);
        line(
                text,
                "# All strategies at %d draws from the posterior, in the same worlds.",
                fit.draws().size());
        line(text, "id: %s-posterior", id());
        Name title = Name.of(
                "%s over the posterior", "%s：后验分布上的比较", result.scenario().title());
        line(text, "title: {en: %s, zh: %s}", quoted(title.en()), quoted(title.zh()));
        line(text, "scenario: %s", quoted(original));
        line(text, "replicates: 4");
        line(text, "design: {kind: csv, file: %s}", CalibrationTables.draws(result.scenario()));
        line(text, "keep: {series: none, events: none}");
        return text.toString();
    }

    private static void line(StringBuilder text, String form, Object... values) {
        text.append(String.format(Locale.ROOT, form, values)).append('\n');
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
