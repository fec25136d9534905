package pacesetter.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import pacesetter.gui.look.WindowWords;
import pacesetter.gui.map.NamedBars;
import pacesetter.model.Motive;
import pacesetter.run.Column;
import pacesetter.run.Table;

/** The hazard of an adoption, and the hazard with each pressure taken away that was at work. */
record MotiveBars(WindowWords words, Motive motive) {
    private List<Motive.Pressure> pressures() {
        return List.of(Motive.Pressure.values()).stream()
                .filter(pressure -> motive.without(pressure) != motive.hazard())
                .toList();
    }

    private static String code(Motive.Pressure pressure) {
        return pressure.name().toLowerCase(Locale.ROOT);
    }

    List<NamedBars.Bar> bars() {
        List<NamedBars.Bar> bars = new ArrayList<>();
        bars.add(bar(words.of("motive.all"), motive.hazard(), true));
        for (Motive.Pressure pressure : pressures()) {
            String name = words.of("motive.without", words.of("motive." + code(pressure)));
            bars.add(bar(name, motive.without(pressure), false));
        }
        return bars;
    }

    private static NamedBars.Bar bar(String name, double hazard, boolean first) {
        return new NamedBars.Bar(name, hazard, String.format(Locale.ROOT, "%.2g %%", hazard * 100), first);
    }

    Table coded() {
        List<Motive.Pressure> pressures = pressures();
        List<String> codes = new ArrayList<>(List.of("all"));
        pressures.forEach(pressure -> codes.add("without_" + code(pressure)));
        List<Column> columns = List.of(
                Column.choice("pressures", codes, "Which pressures were at work."),
                Column.share("hazard", "Probability of the adoption in its tick."));
        return Table.of(
                columns,
                IntStream.range(0, codes.size())
                        .boxed()
                        .flatMapToDouble(i ->
                                DoubleStream.of(i, i == 0 ? motive.hazard() : motive.without(pressures.get(i - 1))))
                        .toArray());
    }
}
