package pacesetter.sweep.file;

import static pacesetter.scenario.shape.Key.optional;
import static pacesetter.scenario.shape.Key.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pacesetter.scenario.shape.Choice;
import pacesetter.scenario.shape.Key;
import pacesetter.scenario.shape.Keys;
import pacesetter.scenario.shape.Label;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.shape.Shape.Many;
import pacesetter.scenario.shape.Text;
import pacesetter.scenario.shape.Variants;
import pacesetter.sweep.Kept;

/** The keys of a sweep file, declared once. */
final class SweepFormat {
    static final int MAX_REPLICATES = 1_000_000;
    static final int MAX_POINTS = 100_000;

    private static final Numeric POINTS = Numeric.wholeBetween(1, MAX_POINTS);
    private static final Choice KEPT = Choice.of(Kept.class);

    private static final Keys FACTOR = Keys.of(
            "A parameter to vary: over levels, from an end of a range to the other, or over what is plausible.",
            required("parameter", Text.ANY, "Its full name, for instance evidence.noise."),
            optional("levels", new Many(Text.ANY), "Values it takes."),
            optional(
                    "range",
                    new Choice(List.of("plausible")),
                    "In place of levels: the parameter's plausible interval, or all its words."),
            optional("from", Numeric.between(-1e12, 1e12), "In place of levels: lower end of a range."),
            optional("to", Numeric.between(-1e12, 1e12), "Upper end of the range."),
            optional("scale", new Choice(List.of("linear", "log")), "linear", "Whether equal steps add or multiply."));

    private static final Variants DESIGN = Variants.of(
            "kind",
            kind("full_factorial", "Every level of every factor with every level of the others."),
            kind("one_at_a_time", "The scenario as it is, then each other level of one factor alone."),
            kind(
                    "latin_hypercube",
                    "Points that fill all ranges evenly, factor by factor.",
                    required("points", POINTS, "Number of points.")),
            kind(
                    "sobol",
                    "Points of a scrambled Sobol sequence, which fill all ranges evenly together; more points keep those there are.",
                    required(
                            "points",
                            POINTS,
                            "Number of points; powers of two are most even. From 128 on, the plane of each two of up to"
                                    + " 28 factors is filled; validate and --dry-run say how well it is.")),
            kind(
                    "csv",
                    "The rows of a table, all of them in their order, with a column for each parameter; factors are then left out.",
                    required("file", Text.PATH, "CSV file.")));

    private static final Keys KEEP = Keys.of(
            "For which runs more than the outcomes is kept.",
            optional("series", KEPT, "some", "Tables by week: series, domains, groups, indicators, targets."),
            optional("events", KEPT, "none", "Tables of single happenings: adoptions, events, versions."),
            optional(
                    "some",
                    Numeric.wholeBetween(1, SweepFormat.MAX_REPLICATES),
                    "5",
                    "Replicates that count as some: so many from the first on, under every strategy and at every point."));

    static final Keys SWEEP = Keys.of(
            "Many runs of a scenario.",
            optional("id", Text.ID, "the file name without .yaml", "Short name."),
            optional("title", new Label(), "the id", "What the sweep asks."),
            required("scenario", Text.PATH, "Scenario file, from this one."),
            optional("strategies", new Many(Text.ID), "all of the scenario", "Strategies to run."),
            required(
                    "replicates",
                    Numeric.wholeBetween(1, MAX_REPLICATES),
                    "Worlds; a replicate meets the same world under every strategy and at every point."),
            optional(
                    "worlds",
                    new Choice(List.of("shared", "own")),
                    "shared",
                    "Whether a replicate is the same world at every point, for comparisons, or each point has worlds of its"
                            + " own: a sample over parameters and luck together, for predictions."),
            optional("seed", Numeric.wholeBetween(0, Integer.MAX_VALUE), "1", "Seed all worlds grow from."),
            optional(
                    "null",
                    new Choice(List.of("twin", "off")),
                    "twin",
                    "The turnover that noise alone makes: measured beside each run in a frozen twin, or left out."),
            optional("factors", new Many(FACTOR), "Parameters to vary."),
            optional("design", DESIGN, "full_factorial", "How points come from the factors."),
            optional(
                    "outcomes",
                    new Many(Text.ANY),
                    "all",
                    "Outcomes to keep, by their column in runs.csv; target.ID keeps what is simulated of a target."),
            optional("keep", KEEP, KEEP.about()));

    private SweepFormat() {}

    private static Map.Entry<String, Keys> kind(String word, String about, Key... own) {
        return Map.entry(word, Keys.of(about, new ArrayList<>(List.of(own))));
    }
}
