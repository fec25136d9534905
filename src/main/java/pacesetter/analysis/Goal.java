package pacesetter.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which numbers of an outcome are better. */
public enum Goal {
    /** More is better. */
    MAX(1),
    /** Less is better. */
    MIN(-1);

    /** The beginnings of outcomes' names; the only place that says what is good. What is not here is neither. */
    private static final Map<String, Goal> DECLARED = new LinkedHashMap<>();

    static {
        for (String good : new String[] {
            "in_force", "covered", "delivered", "performance", "score", "local_fit", "true_changes", "satisfaction"
        }) {
            DECLARED.put(good, MAX);
        }
        for (String bad : new String[] {
            "t50_",
            "t90_",
            "t100_",
            "weeks_from_listing",
            "listing_censored",
            "gini",
            "gap_to_optimum",
            "paper_share",
            "province_cost",
            "region_attention",
            "search_displaced",
            "dropped_share",
            "reported_minus_true"
        }) {
            DECLARED.put(bad, MIN);
        }
    }

    private final int sign;

    Goal(int sign) {
        this.sign = sign;
    }

    /** The declared direction of an outcome, absent where neither more nor less is better in itself. */
    static Optional<Goal> of(String outcome) {
        return DECLARED.entrySet().stream()
                .filter(entry -> outcome.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The number turned so that more is better. */
    public double good(double value) {
        return sign * value;
    }
}
