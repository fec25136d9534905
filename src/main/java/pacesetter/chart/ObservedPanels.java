package pacesetter.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import pacesetter.analysis.Band;
import pacesetter.analysis.Sample;
import pacesetter.analysis.StudyResults;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.Panel;
import pacesetter.chart.panel.Scale;
import pacesetter.chart.panel.TimePanel;
import pacesetter.chart.panel.Typeface;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Target;
import pacesetter.scenario.Target.Quantity;
import pacesetter.scenario.observed.ObservedDiffusion;
import pacesetter.text.Language;
import pacesetter.text.Name;
import pacesetter.text.Term;

/**
 * Adoption as it was observed and as it is simulated, over the same domains: a panel of those that may choose parameters, and
 * one of those held out. The simulated lines are read off the targets made from the data.
 *
 * @param label of the n-th strategy
 */
record ObservedPanels(StudyResults results, Typeface typeface, IntFunction<String> label) {
    static final Name SHARE = new Name("share of {regions} that adopted, mean over domains", "采用的{region}占比，各领域平均");

    /** Most boxes in a panel: of more periods some are drawn as one. */
    private static final int BOXES = 100;

    /** The panels; none without adoption data. */
    List<Panel> panels() {
        List<Panel> panels = new ArrayList<>();
        results.scenario().observed().ifPresent(observed -> {
            for (boolean heldOut : new boolean[] {false, true}) {
                List<Integer> domains = observed.domains(heldOut);
                if (!domains.isEmpty()) {
                    panels.add(panel(observed, domains, heldOut));
                }
            }
        });
        return panels;
    }

    private Panel panel(ObservedDiffusion observed, List<Integer> domains, boolean heldOut) {
        Language language = typeface.language();
        Name counted = Name.counted(domains.size(), "domain", "domains", " 个领域");
        Name heading = heldOut
                ? Name.of("Adopted, observed and simulated: %s held out", "采用，观测与模拟：%s，留作检验", counted)
                : Name.of("Adopted, observed and simulated: %s", "采用，观测与模拟：%s", counted);
        return new TimePanel(
                language.of(heading),
                language.of(results.scenario().tiers().in(SHARE)),
                TimePanel.Frame.of(results, 36, Scale.SHARE, typeface),
                lines(domains),
                List.of(),
                List.of(),
                periods(observed, domains, heldOut));
    }

    private List<TimePanel.Line> lines(List<Integer> domains) {
        List<Target> targets = results.scenario().targets().stream()
                .filter(target -> target.isDerived()
                        && target.quantity() == Quantity.ADOPTED
                        && target.regions().isEmpty()
                        && target.domains().equals(begun(domains, target.tick())))
                .toList();
        List<TimePanel.Line> lines = new ArrayList<>();
        for (int strategy : results.strategies()) {
            SortedMap<Integer, List<Double>> numbers = new TreeMap<>();
            for (Target target : targets) {
                Sample simulated = results.target(strategy, target);
                List<Double> defined = IntStream.range(0, simulated.size())
                        .mapToObj(simulated::value)
                        .filter(value -> !Double.isNaN(value))
                        .toList();
                if (!defined.isEmpty()) {
                    numbers.put(target.tick(), defined);
                }
            }
            lines.add(new TimePanel.Line(label.apply(lines.size()), Band.of(numbers), Ink.of(lines.size())));
        }
        return lines;
    }

    private List<Integer> begun(List<Integer> domains, int tick) {
        return Domain.begun(results.scenario().domains(), domains, tick);
    }

    /** In each period the share grew from what surely had adopted at its beginning to what may have at its end. */
    private List<TimePanel.Period> periods(ObservedDiffusion observed, List<Integer> domains, boolean heldOut) {
        List<TimePanel.Period> periods = new ArrayList<>();
        int all = observed.periods().size();
        int together = 1 + all / BOXES;
        int from = -1;
        for (int begin = 0; begin < all; begin += together) {
            int to = observed.periods().get(Math.min(begin + together, all) - 1);
            List<Integer> begun = begun(domains, to);
            if (to < results.horizon() && !begun.isEmpty()) {
                periods.add(new TimePanel.Period(
                        from,
                        to,
                        observed.surely(begun, from),
                        observed.possibly(begun, to),
                        heldOut || observed.isHeldOut(to)));
            }
            from = to;
        }
        return periods;
    }

    /** What the boxes mean. */
    List<Page.KeyEntry> key() {
        Language language = typeface.language();
        List<Page.KeyEntry> key = new ArrayList<>();
        results.scenario().observed().ifPresent(observed -> {
            boolean both = observed.periods().stream().anyMatch(observed::isHeldOut)
                    || !observed.domains(true).isEmpty();
            key.add(new Page.KeyEntry(
                    Glyph.periods(false),
                    language.of(
                            "observed, surely to possibly adopted, for "
                                    + Term.CALIBRATION.word().en(),
                            "观测值，从确已采用到可能采用，用于" + Term.CALIBRATION.word().zh())));
            if (both) {
                key.add(new Page.KeyEntry(
                        Glyph.periods(true),
                        language.of(
                                "the same, " + Term.HELD_OUT.word().en(),
                                "同上，" + Term.HELD_OUT.word().zh())));
            }
        });
        return key;
    }
}
