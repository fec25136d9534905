package pacesetter.claims;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Sample;

/**
 * A number with its interval: an outcome of a strategy, perhaps less that of another, or of the same under another setting,
 * in the same worlds.
 *
 * @param outcome a column of runs.csv; {@code target:ID} or {@code chance:ID} for the two numbers of a target
 * @param scale 100 for what is a share and told in percent or points, else 1
 */
record Quantity(
        String outcome,
        String strategy,
        Setting setting,
        Optional<String> less,
        Setting lessSetting,
        double scale,
        int decimals) {

    /** The quantity that keys of the file ask for; those of a row count before those of its table. */
    static Quantity of(Keys keys) {
        boolean twin = keys.text("twin").orElse("yes").equals("yes");
        Map<String, String> values = keys.map("set");
        Setting setting =
                new Setting(keys.needed("scenario"), values, Integer.parseInt(keys.needed("replicates")), twin);
        Setting other = new Setting(
                setting.scenario(),
                keys.text("less_set").isPresent() ? keys.map("less_set") : values,
                setting.replicates(),
                twin);
        String strategy = keys.needed("of");
        boolean elsewhere = !other.equals(setting);
        return new Quantity(
                keys.text("target").map(id -> keys.needed("kind") + ":" + id).orElseGet(() -> keys.needed("outcome")),
                strategy,
                setting,
                keys.text("less").or(() -> elsewhere ? Optional.of(strategy) : Optional.empty()),
                other,
                keys.text("unit").orElse("percent").equals("percent") ? 100 : 1,
                Integer.parseInt(keys.text("decimals").orElse("1")));
    }

    /** Whether two are compared. */
    boolean isDifference() {
        return less.isPresent();
    }

    /** The strategies it needs under a setting. */
    Set<String> strategies(Setting under) {
        Set<String> needed = new LinkedHashSet<>();
        if (setting.equals(under)) {
            needed.add(strategy);
        }
        if (lessSetting.equals(under)) {
            less.ifPresent(needed::add);
        }
        return needed;
    }

    /** Its mean over worlds. */
    Estimate estimate(Laboratory laboratory) {
        Sample one = laboratory.sample(setting, strategy, outcome);
        Sample sample = less.map(other -> one.minus(laboratory.sample(lessSetting, other, outcome)))
                .orElse(one);
        return sample.mean().times(scale);
    }

    /** As pages write it: {@code 19.2 [18.3, 20.0]}; a dash where no run has a number. */
    String text(Estimate estimate) {
        if (estimate.n() == 0) {
            return "–";
        }
        return number(estimate.mean()) + " [" + number(estimate.low()) + ", " + number(estimate.high()) + "]";
    }

    private String number(double value) {
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", value);
        return text.matches("-0(\\.0*)?") ? text.substring(1) : text;
    }
}
