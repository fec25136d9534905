package pacesetter.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import pacesetter.analysis.Band;
import pacesetter.analysis.StudyResults;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.TimePanel;
import pacesetter.text.Count;
import pacesetter.text.Language;

/** A series with what it is seen beside: the fan of other worlds behind it, its ghost's line. */
record Watched(StudyResults results, Language language) {
    /** Reads a series of a strategy. */
    interface Reading extends BiFunction<StudyResults, Integer, Band> {}

    List<TimePanel.Line> lines(String label, int strategy, Reading reading, Ink ink) {
        List<TimePanel.Line> lines = new ArrayList<>();
        results.company()
                .worlds()
                .ifPresent(worlds ->
                        lines.add(TimePanel.Line.fan(language.of("other worlds", "其他世界"), of(worlds, reading), ink)));
        results.company()
                .ghost()
                .ifPresent(ghost -> lines.add(TimePanel.Line.ghost(withoutSwitch(), of(ghost, reading), ink.ghost())));
        lines.add(new TimePanel.Line(label, reading.apply(results, strategy), ink));
        return lines;
    }

    private static Band of(StudyResults beside, Reading reading) {
        return beside.strategies().isEmpty()
                ? new Band(List.of())
                : reading.apply(beside, beside.strategies().get(0));
    }

    private String withoutSwitch() {
        return language.of("without the switch", "未切换时");
    }

    /** The largest number of a series beside the run. */
    double top(Reading reading) {
        return Stream.concat(results.company().worlds().stream(), results.company().ghost().stream())
                .mapToDouble(beside -> of(beside, reading).top())
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    /** What the fan and the ghost are. */
    List<Page.KeyEntry> key() {
        List<Page.KeyEntry> key = new ArrayList<>();
        results.company()
                .worlds()
                .filter(worlds -> !worlds.strategies().isEmpty())
                .ifPresent(worlds -> {
                    int n = worlds.replicates(worlds.strategies().get(0));
                    key.add(new Page.KeyEntry(
                            Glyph.swatch(Ink.pale(Ink.of(0).color())),
                            language.of("10–90% of " + Count.of(n, "world"), n + "个世界的10–90%")));
                });
        results.company()
                .ghost()
                .ifPresent(
                        ghost -> key.add(new Page.KeyEntry(Glyph.line(Ink.of(0).ghost()), withoutSwitch())));
        return key;
    }
}
