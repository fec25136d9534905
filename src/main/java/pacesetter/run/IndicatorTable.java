package pacesetter.run;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import pacesetter.model.Field;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Scenario;

/** The table by domain and indicator: rows every few ticks, and as the domain ends. */
final class IndicatorTable implements TableRecorder {
    private final Scenario scenario;
    private final List<String> ids;
    private final double[] ways; // [indicator * regions + region] for which the figure was found last
    private final double[] figures; // [indicator * regions + region] the figure
    private final GroupRows rows = new GroupRows(3);

    IndicatorTable(Scenario scenario) {
        this.scenario = scenario;
        ids = Codes.indicators(scenario);
        int indicators = scenario.domains().stream()
                .mapToInt(domain -> domain.indicators().size())
                .sum();
        ways = new double[indicators * scenario.regions().size()];
        Arrays.fill(ways, Double.NaN);
        figures = new double[ways.length];
    }

    static List<Column> columns(Codes codes) {
        List<Column> columns = GroupRows.columns(Column.code("domain", codes.domains(), "The domain."));
        columns.add(Column.code("indicator", codes.indicators(), "The indicator, in its own unit."));
        String definition =
                " over regions of before * (pioneer / before)^(performance / pioneer's performance at the start), or of the"
                        + " indicator's floor where that is higher.";
        columns.add(Column.real("mean", "see names.csv", "at least 0", "Mean" + definition));
        columns.add(Column.real("best", "see names.csv", "at least 0", "Best" + definition));
        return columns;
    }

    @Override
    public void add(Observation seen) {
        add(seen, domain -> seen.isWhole() || seen.ends(domain));
    }

    @Override
    public void amend(Observation seen) {
        add(seen, domain -> !seen.ends(domain));
    }

    private void add(Observation seen, IntPredicate wanted) {
        int first = 0;
        for (Domain domain : scenario.domains()) {
            boolean now = seen.isOpen(domain.index()) && wanted.test(domain.index());
            for (int i = 0; i < domain.indicators().size(); i++) {
                if (now) {
                    add(seen, domain.index(), domain.indicators().get(i), first);
                }
                first += scenario.regions().size();
            }
        }
    }

    private void add(Observation seen, int domain, Domain.Indicator indicator, int first) {
        Field field = seen.model().field(domain);
        double benchmark = seen.model().world().benchmark(domain);
        double sum = 0;
        double best = Double.NEGATIVE_INFINITY; // in performance, of which every indicator is monotone
        for (int region = 0; region < field.regions(); region++) {
            double performance = field.performance(region);
            sum += figure(indicator, first + region, performance / benchmark);
            best = Math.max(best, performance);
        }
        boolean defined = benchmark > 0;
        Rows row = rows.start(seen, domain);
        row.add(ids.indexOf(indicator.id()));
        row.add(defined ? sum / field.regions() : Double.NaN);
        row.add(defined ? indicator.at(best / benchmark) : Double.NaN);
    }

    /** An indicator where most programmes stand still from one row to the next, and a power is dear. */
    private double figure(Domain.Indicator indicator, int at, double way) {
        if (ways[at] != way) {
            ways[at] = way;
            figures[at] = indicator.at(way);
        }
        return figures[at];
    }

    @Override
    public Table table(Ending ending) {
        return rows.table(columns(ending.codes()));
    }
}
