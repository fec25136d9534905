package pacesetter.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pacesetter.analysis.AdoptionTargets;
import pacesetter.analysis.Band;
import pacesetter.chart.panel.Dates;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.MissingFontException;
import pacesetter.chart.panel.Panel;
import pacesetter.chart.panel.Scale;
import pacesetter.chart.panel.TimePanel;
import pacesetter.chart.panel.Typeface;
import pacesetter.scenario.Calendar;
import pacesetter.text.Language;
import pacesetter.text.Name;
import pacesetter.text.Tiers;

/** One number over time under several strategies: means and bands. */
public final class SeriesChart {
    private SeriesChart() {}

    /**
     * A strategy's line.
     *
     * @param position of the strategy in its study, which gives it its colour
     */
    public record Line(Name name, int position, Band band) {}

    /**
     * The picture.
     *
     * @param source what it is drawn from
     * @param share whether the numbers are shares
     * @param adoption what stands below it beside what was observed of it
     * @throws MissingFontException if this machine has no font at all
     */
    public static Picture of(
            Name title,
            Name source,
            boolean share,
            Calendar calendar,
            List<Line> lines,
            List<AdoptionTargets> adoption,
            Tiers tiers,
            Language wanted) {
        Typeface typeface = Typeface.of(
                title.zh() + lines.stream().map(line -> line.name().zh()).collect(Collectors.joining()), wanted);
        Language language = typeface.language();
        double top = lines.stream().mapToDouble(line -> line.band().top()).max().orElse(1);
        Scale scale = share ? Scale.SHARE : Scale.upTo(top, .06);
        List<TimePanel.Line> shown = new ArrayList<>();
        List<Page.KeyEntry> key = new ArrayList<>();
        for (Line line : lines) {
            Ink ink = Ink.of(line.position());
            shown.add(TimePanel.Line.called(language.of(line.name()), line.band(), ink));
            key.add(new Page.KeyEntry(Glyph.line(ink), language.of(line.name())));
        }
        TimePanel panel = new TimePanel(
                language.of(title),
                language.of("mean and 10–90% of the runs", "各次运行的均值与10–90%"),
                new TimePanel.Frame(Dates.all(calendar), 44, scale, typeface, List.of()),
                shown,
                List.of(),
                List.of());
        List<Page.Row> rows = new ArrayList<>(List.of(new Page.Row(360, List.of(panel))));
        List<Panel> below = new ArrayList<>();
        for (AdoptionTargets some : adoption) {
            AdoptionPanel each = new AdoptionPanel(some, tiers, calendar, typeface);
            below.add(each.panel(
                    language.of(Name.of("Adopted: %s", "采用：%s", each.domains())),
                    lines.stream()
                            .map(line -> each.line(line.position(), Ink.of(line.position())))
                            .toList()));
        }
        if (!below.isEmpty()) {
            rows.add(new Page.Row(230, below));
            key.addAll(AdoptionPanel.key(adoption, language));
        }
        return new Page("series", typeface, language.of(title), language.of(source), key, rows);
    }
}
