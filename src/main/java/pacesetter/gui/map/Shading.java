package pacesetter.gui.map;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import pacesetter.gui.look.Palette;

/** Colours all regions by one number. */
record Shading(Snapshot seen, Palette palette) {
    /** Marks of a share from nothing to all. */
    static final List<String> SHARES = List.of("0", "25 %", "50 %", "75 %", "100 %");

    /** From little to much: a share of each region, and that share in words. */
    Coloring ramp(String heading, List<String> marks, IntToDoubleFunction share, IntFunction<String> words) {
        Ramp ramp = Ramp.on(palette);
        Coloring.Builder builder = new Coloring.Builder();
        for (int r = 0; r < seen.regions(); r++) {
            builder.add(ramp.at(share.applyAsDouble(r)), words.apply(r));
        }
        return builder.with(heading, new Coloring.Gradient(ramp, marks));
    }

    /** All regions alike, where there is nothing to tell. */
    Coloring nothing(String heading) {
        Coloring.Builder builder = new Coloring.Builder();
        for (int r = 0; r < seen.regions(); r++) {
            builder.add(Standing.NOTHING.color(palette), "");
        }
        return builder.with(heading, new Coloring.Classes(List.of()));
    }
}
