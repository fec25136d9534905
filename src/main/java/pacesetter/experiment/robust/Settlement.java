package pacesetter.experiment.robust;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.TableRows;
import pacesetter.run.Column;
import pacesetter.run.Table;
import pacesetter.store.StoredStudy;
import pacesetter.text.Name;
import pacesetter.text.UsageException;

/**
 * Whether the worlds there are tell which strategy is best on average over the points. Of each other strategy the mean over points
 * of what the best one is ahead is taken world by world, for all points share the worlds; its interval over worlds holds for all
 * strategies and all looks together (Bonferroni), so that looking again after more worlds is paid for.
 *
 * @param worlds in which it was looked at
 * @param best strategy with the best mean
 * @param margin a lead that would not matter, in the outcome's unit
 * @param leads of the best one over each of the others, in the strategies' order without it
 * @param looks that may be taken in all
 */
public record Settlement(PointMeans means, int worlds, int best, double margin, List<Estimate> leads, int looks) {
    /** The table's file. */
    public static final String FILE = "settlement.csv";

    public Settlement {
        leads = List.copyOf(leads);
    }

    /** Looks at most: at the first number of worlds, and whenever it has doubled within the budget. */
    public static int looks(int first, int most) {
        int looks = 1;
        for (int worlds = first; 2 * worlds <= most; worlds *= 2) {
            looks++;
        }
        return looks;
    }

    /**
     * From the runs there are.
     *
     * @param outcome that decides
     * @throws UsageException with a sentence for the user if it has no direction, or fewer than two strategies can be told apart by it
     */
    public static Settlement of(StoredStudy study, String outcome, double margin, int looks) throws IOException {
        PointMeans means = PointMeans.of(study, List.of(outcome));
        int strategies = means.strategies();
        if (strategies < 2 || means.outcomes().get(0).goal().isEmpty()) {
            throw new UsageException(Name.of(
                    "--settle needs two strategies, and an outcome of which more or less is better (%s).",
                    "--settle 须有两个策略，且结果指标应分好坏（%s）。", outcome));
        }
        double[][] goods = new double[strategies][means.worlds()];
        for (int s = 0; s < strategies; s++) {
            for (int world = 0; world < means.worlds(); world++) {
                goods[s][world] = overPoints(means, s, world);
            }
        }
        int best = IntStream.range(0, strategies)
                .reduce((top, s) -> sum(goods[s]) > sum(goods[top]) ? s : top)
                .orElseThrow();
        double confidence = 1 - (1 - Estimate.CONFIDENCE) / (strategies - 1.) / looks;
        List<Estimate> leads = IntStream.range(0, strategies)
                .filter(s -> s != best)
                .mapToObj(s -> Estimate.at(
                        confidence,
                        IntStream.range(0, means.worlds())
                                .mapToDouble(world -> goods[best][world] - goods[s][world])
                                .toArray()))
                .toList();
        return new Settlement(means, means.worlds(), best, margin, leads, looks);
    }

    private static double overPoints(PointMeans means, int strategy, int world) {
        double mean = IntStream.range(0, means.points())
                        .mapToDouble(point -> means.number(0, strategy, point, world))
                        .sum()
                / means.points();
        return means.outcomes().get(0).goal().orElseThrow().good(mean);
    }

    private static double sum(double... values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** Whether the best is told from each other, or leads it by less than matters. */
    public boolean isSettled() {
        return leads.stream().allMatch(lead -> lead.low() > 0 || lead.high() < margin);
    }

    private String id(int strategy) {
        return means.study().strategies().get(strategy);
    }

    /** The strategies that are not told from the best, and may be behind it by more than matters. */
    private List<String> open() {
        List<String> open = new ArrayList<>();
        for (int i = 0; i < leads.size(); i++) {
            Estimate lead = leads.get(i);
            if (!(lead.low() > 0 || lead.high() < margin)) {
                open.add(id(other(i)));
            }
        }
        return open;
    }

    private int other(int i) {
        return i < best ? i : i + 1;
    }

    /** What came of it, in a sentence. */
    public Name text() {
        Name in = Name.counted(worlds, "world", "worlds", "个世界");
        return isSettled()
                ? Name.of("settled in %s: %s is best, or as good as the best", "在%s中已定：%s最优，或与最优者相当", in, id(best))
                : Name.of("not settled in %s: %s against %s", "在%s中未定：%s与%s之间", in, id(best), Name.list(open()));
    }

    /** A row of each other strategy. */
    public Table table() {
        List<String> ids = means.study().strategies();
        TableRows rows = new TableRows(
                Column.count("worlds", "worlds", "Worlds in which it was looked at."),
                Column.code("best", ids, "Strategy with the best mean over points and worlds."),
                Column.code("strategy", ids, "One of the others."),
                Column.real(
                        "lead", "as the outcome", "any", "What the best is ahead of it, mean over points and worlds."),
                Column.real("lead_low", "as the outcome", "any", "Lower end of its interval over worlds."),
                Column.real("lead_high", "as the outcome", "any", "Upper end."),
                Column.amount("margin", "as the outcome", "A lead that would not matter."),
                Column.flag("settled", "1 if the interval leaves out 0, or lies below the margin."));
        for (int i = 0; i < leads.size(); i++) {
            Estimate lead = leads.get(i);
            rows.add(worlds, best, other(i), lead.mean(), lead.low(), lead.high(), margin);
            rows.add(lead.low() > 0 || lead.high() < margin ? 1 : 0);
        }
        return rows.table();
    }
}
