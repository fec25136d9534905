package pacesetter.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import pacesetter.model.Field;
import pacesetter.model.Model;
import pacesetter.scenario.Calendar;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Ranks the regions by their mean measured performance and in each domain, about every four weeks and in the first tick. */
final class RankWatch implements Steppable {
    private static final int WEEKS = 4;

    private final List<Column> columns;
    private final Rows rows;
    private final List<Look> looks = new ArrayList<>();

    /** @param measured by domain and region; no regions where the domain is not open */
    private record Look(int tick, double day, List<double[]> measured) {}

    RankWatch(Codes codes) {
        columns = List.of(
                Column.tick("Tick of the run, from 0; {step} each."),
                Column.date("date", "Day on which the tick ends."),
                Column.code("region", codes.regions(), "The region."),
                Column.real(
                        "measured",
                        "performance",
                        "any",
                        "Measured performance in the domain, or its mean over domains."),
                Column.count("rank", "1", "Its rank by it, from 1; of equals the one named first is ahead."));
        rows = new Rows(columns.size());
    }

    @Override
    public void step(SimState state) {
        Model model = (Model) state;
        Calendar calendar = model.world().scenario().calendar();
        int ticks = calendar.nearest(WEEKS);
        if (model.tick() == 0 || (model.tick() + 1) % ticks == 0) {
            Look look = new Look(model.tick(), calendar.dayOf(model.tick()), byDomain(model));
            looks.add(look);
            add(rows, look, measured(model));
        }
    }

    private static List<double[]> byDomain(Model model) {
        return model.fields().stream()
                .map(field -> IntStream.range(0, field.isOpen(model.tick()) ? field.regions() : 0)
                        .mapToDouble(field::measured)
                        .toArray())
                .toList();
    }

    /** Mean measured performance by region over the domains that are open; 0 where none is. */
    static double[] measured(Model model) {
        double[] means = new double[model.world().scenario().regions().size()];
        int open = 0;
        for (Field field : model.fields()) {
            if (field.isOpen(model.tick())) {
                open++;
                for (int region = 0; region < means.length; region++) {
                    means[region] += field.measured(region);
                }
            }
        }
        for (int region = 0; region < means.length; region++) {
            means[region] /= Math.max(1, open);
        }
        return means;
    }

    private static void add(Rows rows, Look look, double[] means) {
        Integer[] order = new Integer[means.length];
        Arrays.setAll(order, region -> region);
        Arrays.sort(order, Comparator.comparingDouble(region -> -means[region])); // stable: of equals the first
        for (int rank = 0; rank < order.length; rank++) {
            rows.add(look.tick());
            rows.add(look.day());
            rows.add(order[rank]);
            rows.add(means[order[rank]]);
            rows.add(rank + 1);
        }
    }

    /** Over all domains. */
    Table table() {
        return rows.table(columns);
    }

    /** In one domain, where it was open. */
    Table table(int domain) {
        Rows own = new Rows(columns.size());
        looks.forEach(look -> add(own, look, look.measured().get(domain)));
        return own.table(columns);
    }
}
