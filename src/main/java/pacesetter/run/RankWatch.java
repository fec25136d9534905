package pacesetter.run;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import pacesetter.model.Field;
import pacesetter.model.Model;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Ranks the regions by their mean measured performance, about every four weeks and in the first tick. */
final class RankWatch implements Steppable {
    private static final int WEEKS = 4;

    private final List<Column> columns;
    private final Rows rows;

    RankWatch(Codes codes) {
        columns = List.of(
                Column.tick("Tick of the run, from 0; {step} each."),
                Column.date("date", "Day on which the tick ends."),
                Column.code("region", codes.regions(), "The region."),
                Column.real("measured", "performance", "any", "Mean measured performance over domains."),
                Column.count("rank", "1", "Its rank by it, from 1; of equals the one named first is ahead."));
        rows = new Rows(columns.size());
    }

    @Override
    public void step(SimState state) {
        Model model = (Model) state;
        int ticks = model.world().scenario().calendar().nearest(WEEKS);
        if (model.tick() == 0 || (model.tick() + 1) % ticks == 0) {
            add(model);
        }
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

    private void add(Model model) {
        double[] means = measured(model);
        Integer[] order = new Integer[means.length];
        Arrays.setAll(order, region -> region);
        Arrays.sort(order, Comparator.comparingDouble(region -> -means[region])); // stable: of equals the first
        for (int rank = 0; rank < order.length; rank++) {
            rows.add(model.tick());
            rows.add(model.world().scenario().calendar().dayOf(model.tick()));
            rows.add(order[rank]);
            rows.add(means[order[rank]]);
            rows.add(rank + 1);
        }
    }

    Table table() {
        return rows.table(columns);
    }
}
