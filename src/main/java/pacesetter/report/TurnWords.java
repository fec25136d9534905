package pacesetter.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.Cut;
import pacesetter.analysis.Turn;
import pacesetter.text.Language;

/** Where a strategy's difference from the baseline turns, or nothing of it is left; else what moves it most. */
record TurnWords(Comparison comparison, Comparison.ComparedOutcome compared, int strategy, Language language) {
    private static final int MOST = 3;

    /** Nothing where no factor tells. */
    Optional<String> sentence() {
        List<Turn> told = told();
        String pair = new DifferenceWords(comparison, compared, strategy, language).pair();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(told.stream()
                        .map(this::clause)
                        .collect(Collectors.joining(
                                language.of(";", "；"), pair + language.of("", "："), language.of(".", "。"))));
    }

    /** The first few that turn it or leave nothing, else the one that doubles it; of factors alike the first. */
    private List<Turn> told() {
        List<Turn> distinct = new ArrayList<>();
        for (Turn turn : compared.robustness().orElseThrow().turns().get(strategy)) {
            if (distinct.stream()
                    .noneMatch(other -> other.cut().alike().contains(turn.cut().name()))) {
                distinct.add(turn);
            }
        }
        List<Turn> turned = distinct.stream()
                .filter(turn -> turn.kind() == Turn.Kind.TURNS || turn.kind() == Turn.Kind.FADES)
                .limit(MOST)
                .toList();
        return !turned.isEmpty()
                ? turned
                : distinct.stream()
                        .filter(turn -> turn.kind() == Turn.Kind.MOVES && doubles(turn))
                        .limit(1)
                        .toList();
    }

    private static boolean doubles(Turn turn) {
        return Math.abs(turn.elsewhere().difference().mean())
                >= 2 * Math.abs(turn.there().difference().mean());
    }

    private String clause(Turn turn) {
        Amounts amounts = new Amounts(compared.outcome(), language);
        String there = place(turn, turn.there());
        String sides = language.of(" (", "（")
                + amounts.difference(turn.there().difference())
                + language.of("; ", "；")
                + place(turn, turn.elsewhere())
                + language.of(": ", "时")
                + amounts.difference(turn.elsewhere().difference())
                + alike(turn)
                + language.of(")", "）");
        String factor = turn.cut().name();
        return switch (turn.kind()) {
            case TURNS -> language.of(" turns where " + factor + " is " + there, factor + there + "时反转") + sides;
            case FADES ->
                language.of(" has nothing left where " + factor + " is " + there, factor + there + "时不复存在") + sides;
            case MOVES, STAYS ->
                language.of(
                                " is moved most by " + factor + ", least where it is " + there,
                                "受" + factor + "影响最大，" + there + "时最小")
                        + sides;
        };
    }

    /** Parameters that may be meant just as well. */
    private String alike(Turn turn) {
        String names = String.join(language.of(" or ", "或"), turn.cut().alike());
        return names.isEmpty() ? "" : language.of("; or by " + names + ", cut alike", "；或由于划分相同的" + names);
    }

    /** A half by the number that parts it from the other, or the word. */
    private String place(Turn turn, Turn.Side side) {
        if (!side.part().isHalf()) {
            return language.of("", "为") + side.part().name();
        }
        boolean low = side.part().equals(turn.cut().parts().get(0));
        String between = between(turn.cut());
        return low ? language.of("at most ", "不高于") + between : language.of("above ", "高于") + between;
    }

    /** The number of fewest digits between two halves. */
    private static String between(Cut cut) {
        double low = cut.parts().get(0).to();
        double high = cut.parts().get(1).from();
        BigDecimal middle = new BigDecimal(low).add(new BigDecimal(high)).divide(BigDecimal.valueOf(2));
        for (int digits = 2; ; digits++) {
            BigDecimal told = middle.round(new MathContext(digits));
            if (told.compareTo(new BigDecimal(low)) >= 0 && told.compareTo(new BigDecimal(high)) < 0) {
                return told.stripTrailingZeros().toPlainString();
            }
        }
    }
}
