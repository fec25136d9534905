package pacesetter.cli;

import java.util.List;
import java.util.Optional;
import pacesetter.experiment.sensitivity.SensitivityMethod;
import pacesetter.text.Name;
import picocli.CommandLine.Option;

/** By which method sensitivity is found, from how many points, over which parameters. */
final class SensitivityOptions {
    private static final int MOST_UNITS = 100_000;

    @Option(
            names = "--method",
            paramLabel = "morris|sobol|given",
            description =
                    "morris: elementary effects, which factors matter at all; given: first-order indices from points"
                            + " drawn evenly, or from a folder; sobol: first-order and total indices (default: morris; of a"
                            + " folder: given).")
    private Optional<SensitivityMethod> method = Optional.empty();

    @Option(
            names = "--factor",
            paramLabel = "NAME",
            description =
                    "Parameter to vary; repeat it for more (default: all that act and have a plausible interval, or"
                            + " words).")
    private List<String> factors = List.of();

    @Option(
            names = "--trajectories",
            paramLabel = "N",
            description = "Of morris: walks, each of factors + 1 points (default: 20).")
    private Optional<Integer> trajectories = Optional.empty();

    @Option(
            names = "--points",
            paramLabel = "N",
            description = "Of given: points (default: 1024). Of sobol: rows, each of factors + 2 points (default: 64).")
    private Optional<Integer> points = Optional.empty();

    /** The method for a scenario. */
    SensitivityMethod method() {
        return method.orElse(SensitivityMethod.MORRIS);
    }

    /** Parameters as they were typed. */
    List<String> factors() {
        return factors;
    }

    /** Trajectories, points or rows. */
    int units() {
        return switch (method()) {
            case MORRIS -> trajectories.orElse(20);
            case GIVEN -> points.orElse(1024);
            case SOBOL -> points.orElse(64);
        };
    }

    /** Refuses numbers that the method cannot use. */
    void check() {
        boolean morris = method() == SensitivityMethod.MORRIS;
        if ((morris ? points : trajectories).isPresent()) {
            throw Refusal.invalid(Name.of(
                    "--method %s has no %s.",
                    "--method %s 没有 %s。", method().code(), morris ? "--points" : "--trajectories"));
        }
        Refusal.unlessWithin(morris ? "--trajectories" : "--points", units(), 2, MOST_UNITS);
    }

    /** Refuses a method for points that are there already, of which any would be but one. */
    void checkGiven() {
        if (method.filter(chosen -> chosen != SensitivityMethod.GIVEN).isPresent()) {
            throw Refusal.mustBe(
                    "--method",
                    method().code(),
                    new Name("given, where the points are there already", "为 given，因为点已经给定"));
        }
    }

    /** Adds what was typed to a command line. */
    void addTo(Invocation again) {
        method.ifPresent(chosen -> again.with("--method", chosen.code()));
        factors.forEach(factor -> again.with("--factor", factor));
        trajectories.ifPresent(count -> again.with("--trajectories", Integer.toString(count)));
        points.ifPresent(count -> again.with("--points", Integer.toString(count)));
    }
}
