package pacesetter.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pacesetter.analysis.Estimate;
import pacesetter.experiment.calibration.CalibrationResult;
import pacesetter.experiment.calibration.Prediction;
import pacesetter.experiment.calibration.Rival;
import pacesetter.scenario.Target;
import pacesetter.text.Name;

/** A calibrated model beside models of adoption dates alone, on the held-out targets that adoption data make. */
record RivalWords(CalibrationResult.Fit fit) {
    /** A sentence a rival. */
    List<Name> lines() {
        List<Name> lines = new ArrayList<>();
        for (Rival rival : fit.rivals()) {
            List<Prediction> theirs = CalibrationResult.of(Target.Use.HELD_OUT, rival.predictions());
            List<Prediction> ours = CalibrationResult.of(Target.Use.HELD_OUT, fit.after()).stream()
                    .filter(one -> one.target().isDerived())
                    .toList();
            if (theirs.isEmpty() || ours.stream().anyMatch(one -> one.n() == 0)) {
                return List.of();
            }
            long better = IntStream.range(0, ours.size())
                    .filter(t -> ours.get(t).crps() < theirs.get(t).crps())
                    .count();
            lines.add(Name.of(
                    "Against %s, fitted to the same data: nearer in %d of %s (CRPS). Mean CRPS of shares: %s, of that model %s."
                            + " Mean log score of all: %s, %s. In the 90 %% interval: %d, %d.",
                    "与拟合同样数据的%s相比：%3$s中有%2$d个更近（CRPS）。份额的平均CRPS：%4$s，该模型%5$s。全部的平均对数得分：%6$s、%7$s。落在90 %%区间内：%8$d、%9$d。",
                    rival.kind().meaning(),
                    better,
                    Name.counted(ours.size(), "held-out target", "held-out targets", "个留出目标"),
                    Estimate.number(CalibrationResult.crps(Target.Use.HELD_OUT, ours), 3),
                    Estimate.number(CalibrationResult.crps(Target.Use.HELD_OUT, theirs), 3),
                    logScore(ours),
                    logScore(theirs),
                    ours.stream().filter(Prediction::isCovered).count(),
                    theirs.stream().filter(Prediction::isCovered).count()));
        }
        return lines;
    }

    private static String logScore(List<Prediction> predictions) {
        return Estimate.number(
                predictions.stream().mapToDouble(Prediction::logScore).average().orElse(Double.NaN), 2);
    }
}
