package pacesetter.sweep.file;

import pacesetter.scenario.describe.FormatPage;

/** The reference page of sweep files, in Markdown. */
final class SweepReference {
    private static final String INTRO = """
            # Sweep reference

            Generated from the declarations in the program; do not edit.

            A sweep file asks for many runs of one scenario: its strategies, at the points of a design over uncertain parameters, in
            the same worlds. It is written as a scenario is (see the [scenario reference](scenario-reference.md): YAML 1.2, UTF-8, unknown
            keys are mistakes), with the extension `.yaml`; `pacesetter validate` lists its mistakes with their lines. An editor that
            knows JSON Schema completes and checks it while you write, if its first line is
            `# yaml-language-server: $schema=../sweep.schema.json` (the path to `scenarios/sweep.schema.json` from your file;
            `pacesetter schema --sweep` prints that file).

                scenario: ../zhejiang-2018.yaml
                strategies: [measured, journal, journal-notice]
                replicates: 20
                factors:
                  - {parameter: evidence.noise, from: 0.02, to: 0.2}
                  - {parameter: attention.per_domain, from: 0.075, to: 0.3, scale: log}
                design: {kind: sobol, points: 64}

            That is 3 strategies × 64 points × 20 worlds = 3,840 runs. Worlds depend on the seed and the number of the replicate alone, so
            that replicate 7 meets the same world under every strategy and, as far as the factors do not make the world itself (its
            landscapes and what it starts from), at every point. More strategies, points or replicates change no run that is there: the
            same command with a longer list runs only what is new. Every other change of a sweep file needs a new folder.

            On the command line, `--set attention.per_domain=0.3` sets a parameter of the scenario at all points, and `--until
            2019-08-01` stops all runs with the week of that date, as they do for `run`. A factor cannot be set: each point has its own
            value. Both make another sweep, which needs a folder of its own (`--out`).
            """;

    private SweepReference() {}

    /** The page. */
    public static String text() {
        FormatPage page = new FormatPage(INTRO);
        page.addGroup("", SweepFormat.SWEEP);
        return page.text();
    }
}
