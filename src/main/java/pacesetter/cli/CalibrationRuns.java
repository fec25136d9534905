package pacesetter.cli;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pacesetter.experiment.calibration.Calibration;
import pacesetter.experiment.calibration.CalibrationResult;
import pacesetter.experiment.calibration.DrawTable;
import pacesetter.experiment.calibration.ObservationModel;
import pacesetter.experiment.calibration.Prior;
import pacesetter.experiment.calibration.Proposal;
import pacesetter.experiment.calibration.Rival;
import pacesetter.experiment.calibration.Rounds;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Target;
import pacesetter.store.StoredStudy;
import pacesetter.sweep.Design;
import pacesetter.sweep.Keep;
import pacesetter.sweep.Kept;
import pacesetter.sweep.Shard;
import pacesetter.sweep.Sweep;
import pacesetter.sweep.SweepEngine;
import pacesetter.text.Name;

/**
 * The runs of a calibration: draws from the prior, and later some from the posterior.
 *
 * @param file of the scenario
 * @param set parameters set over the file
 * @param strategy index into the scenario's strategies
 * @param judged targets that choose or are held out
 */
record CalibrationRuns(
        Terminal terminal,
        Path file,
        Map<String, String> set,
        Scenario scenario,
        int strategy,
        List<Target> judged,
        Prior prior,
        ObservationModel model,
        long seed) {
    /** Draws that predict, as far as the prior had so many. */
    private static final int POSTERIOR_DRAWS = 400;

    CalibrationRuns {
        judged = List.copyOf(judged);
    }

    /** So many draws from the prior, less those whose values do not go together. */
    Sweep draws(int count) {
        return sweep(prior.draws(scenario, count, seed), "-calibration", seed);
    }

    /** The outcomes that are kept of a run. */
    List<String> columns() {
        return DrawTable.columns(scenario, judged);
    }

    /** What the draws of a folder predict. */
    CalibrationResult before(StoredStudy study) throws IOException {
        return result(study, Optional.empty());
    }

    /** What the draws from the prior tell, before any round. */
    Rounds first(StoredStudy study) throws IOException {
        DrawTable table = DrawTable.of(study, prior, scenario, choosing());
        if (!table.canTell(model, seed)) {
            throw Refusal.invalid(Name.of(
                    "no calibration target within reach of the prior has a number in every draw under %s: nothing can be learned. See --prior;"
                            + " maybe another strategy.",
                    "在“%s”下，先验所及的校准目标没有一个在每次抽样中都有数值：无从学习。请看 --prior，或换用其他策略。",
                    scenario.strategies().get(strategy).name()));
        }
        return Rounds.before(prior, table, model, seed);
    }

    /** A round of draws around the posterior so far, in worlds of their own. */
    Sweep round(Rounds rounds, Proposal proposal, int count) {
        int number = rounds.rounds().size() + 1;
        return sweep(rounds.draws(proposal, scenario, count), "-calibration-round-" + number, seed + number);
    }

    /** With the runs of a round. */
    Rounds with(Rounds rounds, Proposal proposal, StoredStudy round) throws IOException {
        return rounds.with(proposal, DrawTable.of(round, prior, scenario, choosing()));
    }

    private List<Target> choosing() {
        return judged.stream()
                .filter(target -> target.use() == Target.Use.CALIBRATION)
                .toList();
    }

    /** What they tell; nothing if it was interrupted. Held-out targets are read when all is chosen. */
    Optional<CalibrationResult> learned(StoredStudy study, Rounds rounds, SweepEngine engine) throws IOException {
        Calibration calibration = rounds.calibration();
        Design posterior = calibration.draws(scenario, Math.min(POSTERIOR_DRAWS, calibration.draws()), seed);
        terminal.say(Name.of(
                "predicting with %s from the posterior",
                "用后验分布的%s作预测", Name.counted(posterior.size(), "draw", "draws", "次抽样")));
        List<RunResult> results = new ArrayList<>();
        try {
            engine.execute(sweep(posterior, "-posterior", seed).chunks(id -> true), results::add);
        } catch (InterruptedException | ClosedByInterruptException stopped) {
            terminal.say(new Name("interrupted; the draws are kept", "已中断；抽样结果已保留"));
            return Optional.empty();
        }
        DrawTable after = DrawTable.of(results, scenario, judged);
        return Optional.of(result(
                study,
                Optional.of(new CalibrationResult.Fit(
                        calibration,
                        posterior,
                        after.predictions(model, seed + 1),
                        Rival.of(scenario, judged, seed)))));
    }

    private CalibrationResult result(StoredStudy study, Optional<CalibrationResult.Fit> fit) throws IOException {
        DrawTable all = DrawTable.of(study, prior, scenario, judged);
        return new CalibrationResult(
                study,
                scenario,
                scenario.strategies().get(strategy),
                prior,
                model,
                all.size(),
                all.predictions(model, seed),
                fit);
    }

    /** Each point once, in a world of its own, until the last target that is looked at. */
    private Sweep sweep(Design design, String name, long from) {
        int last = judged.stream().mapToInt(Target::tick).max().orElseThrow();
        return new Sweep(
                        scenario.id() + name,
                        Name.of("Calibration of %s", "%s的校准", scenario.title()),
                        scenario,
                        List.of(strategy),
                        1,
                        from,
                        Math.min(scenario.calendar().ticks(), last + 1),
                        Run.Null.OFF,
                        design,
                        new Keep(columns(), Kept.NONE, Kept.NONE, 0),
                        Shard.WHOLE,
                        new ScenarioFile(terminal, file).variants(set))
                .withOwnWorlds();
    }
}
