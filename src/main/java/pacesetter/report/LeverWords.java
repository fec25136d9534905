package pacesetter.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Outcome;
import pacesetter.experiment.Effect;
import pacesetter.experiment.LeverEffects;
import pacesetter.text.Language;
import pacesetter.text.Name;
import pacesetter.text.Term;
import pacesetter.text.TextTable;

/** What the levers do to one outcome: what all do, what each adds, the largest first, and which two do more or less together. */
record LeverWords(LeverEffects effects, int worlds) {
    private static final double ALPHA = 1 - Estimate.CONFIDENCE;

    List<Name> lines(Language language) {
        List<Name> lines = new ArrayList<>(List.of(ComparisonWords.heading(outcome())));
        Estimate total = effects.total();
        if (total.n() < 2) {
            lines.add(Name.of(
                    "%s a number under every setting: nothing can be said.",
                    "%s各种组合均有数值：无法判断。", Name.counted(total.n(), "world has", "worlds have", "个世界")));
            return lines;
        }
        lines.add(Name.of(
                "Without levers %s; with all %s%s, over %s.",
                "无手段时%s；全部手段合计%s%s，%s。",
                outcome().text(effects.none().mean(), spread(effects.none())),
                difference(total),
                points(),
                Name.counted(total.n(), "world", "worlds", "个世界")));
        if (total.n() < worlds) {
            lines.add(Name.of(
                    "%s left out, for a run is missing or has no number there.",
                    "%s未计入：其中有运行缺失或数值无定义。", Name.counted(worlds - total.n(), "world is", "worlds are", "个世界")));
        }
        if (!total.isSigned()) {
            lines.add(new Name(
                    "The total is not distinguishable from 0, so there are no shares of it.", "合计与0不可区分，故不给出占比。"));
        }
        table(language).lines().forEach(line -> lines.add(Name.same(line)));
        lines.addAll(interactions());
        return lines;
    }

    private Outcome outcome() {
        return effects.outcome();
    }

    private Name points() {
        return outcome().isShare() ? new Name(" points", "个百分点") : Name.same("");
    }

    private String difference(Estimate value) {
        double spread = spread(value);
        return outcome().signed(value.mean(), spread) + " [" + outcome().signed(value.low(), spread) + ", "
                + outcome().signed(value.high(), spread) + "]";
    }

    /** Of a value, which decides how many digits it is told with. */
    private static double spread(Estimate value) {
        return value.high() - value.low();
    }

    private TextTable table(Language language) {
        return new TextTable(
                List.of(
                        TextTable.Head.left(language.of(Term.LEVER)),
                        TextTable.Head.right(language.of(Term.SHAPLEY_VALUE)),
                        TextTable.Head.right(language.of("share", "占比")),
                        TextTable.Head.right(language.of("main", "主效应")),
                        TextTable.Head.right(language.of("alone", "单独")),
                        TextTable.Head.right(language.of("last", "最后"))),
                IntStream.range(0, effects.of(Effect.Kind.SHAPLEY).size())
                        .mapToObj(this::row)
                        .toList());
    }

    private List<String> row(int place) {
        Effect shapley = effects.inOrder(Effect.Kind.SHAPLEY).get(place);
        return List.of(
                shapley.lever().code(),
                difference(shapley.value()),
                shapley.share().map(LeverWords::percent).orElse("-"),
                difference(effects.inOrder(Effect.Kind.MAIN).get(place).value()),
                difference(effects.inOrder(Effect.Kind.ALONE).get(place).value()),
                difference(effects.inOrder(Effect.Kind.LAST).get(place).value()));
    }

    private static String percent(Estimate share) {
        Estimate of = share.times(100);
        return Estimate.number(of.mean(), 0) + " % [" + Estimate.number(of.low(), 0) + ", "
                + Estimate.number(of.high(), 0) + "]";
    }

    private List<Name> interactions() {
        List<Effect> all = effects.of(Effect.Kind.INTERACTION);
        if (all.isEmpty()) {
            return List.of();
        }
        List<Effect> found = all.stream()
                .filter(effect -> effect.value().isSigned())
                .sorted(Comparator.comparingDouble(
                        (Effect effect) -> -Math.abs(effect.value().mean())))
                .toList();
        List<Name> lines = new ArrayList<>();
        if (found.isEmpty()) {
            return List.of(Name.of(
                    "No interaction is distinguishable from 0, of %d looked at here.",
                    "此处所看的%d项交互作用均与0不可区分。", all.size()));
        }
        List<Effect> adjusted =
                found.stream().filter(effect -> effect.p() < ALPHA).toList();
        lines.add(Name.of(
                "Of %s looked at here, the interval of %d excludes 0; after adjustment %s.",
                "此处所看的%s中，%d项的区间不含0；校正后%s。",
                Name.counted(all.size(), "interaction", "interactions", "项交互作用"),
                found.size(),
                adjusted.isEmpty()
                        ? new Name("none is left", "无一成立")
                        : Name.counted(adjusted.size(), "is left", "are left", "项仍成立")));
        for (Effect effect : adjusted) {
            lines.add(Name.of(
                    "  %s with %s: %s%s",
                    "  %s与%s：%s%s",
                    effect.lever().code(),
                    effect.other().orElseThrow().code(),
                    difference(effect.value()),
                    points()));
        }
        return lines;
    }
}
