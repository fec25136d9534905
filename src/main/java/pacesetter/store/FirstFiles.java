package pacesetter.store;

import java.util.Set;
import java.util.regex.Pattern;
import pacesetter.store.Manifest.Kind;

/** What version 0.1.0 wrote into its folders, by name: its manifests do not list files. */
final class FirstFiles {
    private static final Set<String> OF_RUN = Set.of(
            "runs.csv",
            "series.csv",
            "domains.csv",
            "prefectures.csv",
            "indicators.csv",
            "adoptions.csv",
            "events.csv",
            "versions.csv",
            "targets.csv",
            "names.csv",
            "columns.csv");
    private static final Set<String> OF_COMPARISON =
            Set.of("comparison.csv", "ranking.csv", "pareto.csv", "regret.csv", "winners.csv", "columns.csv");
    private static final Pattern CHART_OF_RUN =
            Pattern.compile("charts/(coverage|turnover|leaders(-[a-z0-9-]+)?|genealogy|indicators)\\.(png|svg)");
    private static final Pattern CHART_OF_COMPARISON =
            Pattern.compile("charts/(differences|coverage|turnover|pareto|regret|winners)\\.(png|svg)");

    private FirstFiles() {}

    /** Whether a file of that path was written into folders of a kind; sweeps are never replaced, and the first version knew no curves. */
    static boolean contains(Kind kind, String name) {
        return switch (kind) {
            case RUN -> OF_RUN.contains(name) || CHART_OF_RUN.matcher(name).matches();
            case COMPARISON ->
                OF_COMPARISON.contains(name)
                        || CHART_OF_COMPARISON.matcher(name).matches();
            case SWEEP, CURVES -> false;
        };
    }
}
