package pacesetter.chart;

import java.util.ArrayList;
import java.util.List;
import pacesetter.analysis.AdoptionTargets;
import pacesetter.chart.panel.Dates;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.Scale;
import pacesetter.chart.panel.TimePanel;
import pacesetter.chart.panel.Typeface;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Target;
import pacesetter.store.StoredTarget;
import pacesetter.text.Language;
import pacesetter.text.Name;
import pacesetter.text.Term;
import pacesetter.text.Tiers;

/**
 * Adoption as it was observed and as it was simulated, from results on disk: what was observed are signs at its dates, both ends
 * where it is an interval.
 */
record AdoptionPanel(AdoptionTargets adoption, Tiers tiers, Calendar calendar, Typeface typeface) {

    /** The domains that it is about. */
    Name domains() {
        Name use = (adoption.heldOut() ? Term.HELD_OUT : Term.CALIBRATION).word();
        return new Name(adoption.heldOut() ? "domains " + use.en() : "domains for " + use.en(), use.zh() + "领域");
    }

    TimePanel panel(String heading, List<TimePanel.Line> lines) {
        Language language = typeface.language();
        List<TimePanel.Mark> marks = new ArrayList<>();
        for (StoredTarget target : adoption.targets()) {
            for (double end : target.ends()) {
                marks.add(new TimePanel.Mark(calendar.endOf(target.tick()), end, Glyph.observed(target.use()), ""));
            }
        }
        return new TimePanel(
                heading,
                language.of(tiers.in(ObservedPanels.SHARE)),
                new TimePanel.Frame(Dates.all(calendar), 36, Scale.SHARE, typeface, List.of()),
                lines,
                marks,
                List.of());
    }

    /** The line of a strategy. */
    TimePanel.Line line(int strategy, Ink ink) {
        return new TimePanel.Line("", adoption.band(strategy), ink);
    }

    /** What the signs of some panels mean. */
    static List<Page.KeyEntry> key(List<AdoptionTargets> adoption, Language language) {
        List<Page.KeyEntry> key = new ArrayList<>();
        for (Target.Use use : Target.Use.values()) {
            if (adoption.stream().flatMap(some -> some.targets().stream()).anyMatch(target -> target.use() == use)) {
                key.add(CoverageChart.observed(use, language));
            }
        }
        return key;
    }
}
