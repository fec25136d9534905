package pacesetter.store;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pacesetter.chart.Chart;
import pacesetter.run.Column;
import pacesetter.run.Goal;
import pacesetter.run.RunTable;
import pacesetter.text.Tiers;

/** The reference page of everything a run leaves, in Markdown. */
final class ResultsReference {
    private static final String INTRO = """
            # Results reference

            Generated from the declarations in the program; do not edit. `columns.csv` in every folder of results says the same of
            its columns.

            `run` leaves one folder: the next free number under `results/`, or the one `--out` names. It is written under a name that
            begins with a dot and gets its own when it is whole, so a folder without a dot is complete. `manifest.json` tells a
            folder of results from any other, says of what kind it is, and lists every file with its size and SHA-256. `--force`
            replaces a folder only if it is of the same kind, as it was written, and holds nothing else:
            [what is deleted, and what never](reliability.md#what-is-deleted-and-what-never).

            **Tables** are CSV after RFC 4180, plain ASCII with one header line (names of groups are UTF-8; `names.csv` has a byte-order mark, for
            Excel). Numbers have a decimal point and at most 12 significant digits, dates are `2018-12-04`. An empty cell means undefined,
            never 0. The same scenario, parameters, strategies, seed, replicates, weeks and `--null` give the same bytes in every table,
            whatever the machine, Java version, locale and number of threads.

            **No cell is a formula.** A text that a spreadsheet would run, as it begins with `=`, `+`, `-`, `@` (blanks and quotation marks
            before them do not help), a tab or a line's end, has an apostrophe `'` in front, in every table; the program takes it away as
            it reads. Take it away in R or pandas too, if such a name is in your scenario. Numbers stay as they are.

            **Large tables.** A run of Zhejiang (89 regions, 60 domains, 104 weeks) has some 23,000 rows in `events.csv`, 5,340 in `adoptions.csv` and 1,561 in
            `domains.csv`: they pass a million rows, the end of a sheet in Excel, from 46, 197 and 672 runs on, and `run` and `sweep` say so beforehand.
            `record: {compression: gzip}` in the scenario has `adoptions.csv`, `events.csv` and `versions.csv` written as `events.csv.gz` and so on, and
            any table may be compressed later where it lies, `gzip results/0001/events.csv`: of Zhejiang's 1.5 MB a run 0.2 are left. The program and `verify.py`
            read both alike, for the SHA-256 in the manifest is that of what a table holds (the compressed bytes may differ between builds of Java);
            R's `read.csv` and pandas read `events.csv.gz` as it is, Stata and Excel need it unpacked (`gunzip`, in Stata
            `shell gunzip -k events.csv.gz`, on Windows 7-Zip). To look at one strategy's events alone in pandas or R, filter while
            reading by chunks, or run that strategy alone: it meets the same worlds.

            **Runs.** A replicate is a world; every strategy meets every world. Run ids count strategy by strategy within replicate by
            replicate: `run_id = replicate * number of strategies + place of the strategy on the command line`, both from 0. A
            replicate's seed depends on `--seed` and its number alone, so replicates 0 to 9 are the same worlds in a study of ten and of
            a hundred, whatever the strategies. Compare strategies within replicates.

            **Time.** A tick is a week; tick 0 is the calendar's first. A row shows the world at the end of its tick, and its date is the
            day on which the tick ends. "After 13 weeks" is the row of tick 12. `events.csv` has ticks alone, for it is long: the day of
            tick `t` is the calendar's start and 7 (`t` + 1) days, in R `start + 7 * (tick + 1)`, in pandas
            `start + pd.to_timedelta(7 * (tick + 1), unit='D')`; where the step is not a week, its weeks times 7.

            **Words.** A programme is one region in one domain: shares "of programmes" are taken over all regions and domains of the row.
            *Performance* is counted from the legacy practice (0) to what the best practice would bring in the province at large (1); it
            may fall below 0 and exceed 1. *y* is what a practice brings once it is everywhere, *Y* what is delivered now, *M* what
            the province believes. [The model](model.md) says how each is made.

            **The frozen twin** (`--null twin`, the default) takes practices as the run leaves them and goes through the same weeks again from
            tick 0, with nobody changing anything: what turns over there is noise. With `--null frozen` every table describes that
            twin in place of the run; with `--null off` the columns that begin with `null_` are empty.
            """;

    /** What a row of each file is; a file without an entry is a mistake. */
    /** Fields of the manifest and what they hold; the names inside {@code scenario} are those of the scenario format. */
    static final Map<String, String> MANIFEST = manifest();

    private static Map<String, String> manifest() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("program", "`pacesetter`.");
        fields.put("kind", "What the folder holds: `run`, `sweep`, `comparison` or `curves`.");
        fields.put("version", "The program's version.");
        fields.put("format", "The layout of folders and parts; raised when it changes.");
        fields.put(
                "numbers",
                "Raised by every change that gives other numbers for the same scenario and seed: results with equal ones"
                        + " can be joined.");
        fields.put(
                "command", "The command line that makes the same results again, with every setting that decides them.");
        fields.put("started", "When the study began, UTC.");
        fields.put("ended", "When tables and charts had been made, UTC.");
        fields.put("java", "Java version, vendor and machine, operating system, architecture.");
        fields.put(
                "warnings", "What a reader of the results must know, for instance that parameters are not calibrated.");
        fields.put("warnings_zh", "The same in Chinese.");
        fields.put("study", "What was run:");
        fields.put("study.strategies", "Strategies in the order of the command line.");
        fields.put("study.replicates", "Number of worlds.");
        fields.put("study.runs", "Number of runs.");
        fields.put("study.ticks", "Ticks of each run.");
        fields.put("study.null", "`twin`, `frozen` or `off`.");
        fields.put("study.seed", "The seed of `--seed`, as text: 64 bits are more than many readers of JSON keep.");
        fields.put("study.seeds", "The seed of each replicate's world, as text.");
        fields.put("study.failed", "`run_id` and `message` of each failed run.");
        fields.put("scenario", "The whole scenario as it was run, with every default filled in; indices count from 0:");
        fields.put("scenario.id", "Its short name.");
        fields.put("scenario.title", "Its title in English and Chinese.");
        fields.put(
                "scenario.tiers",
                "What the scenario calls its regions, groups and the whole, and whether it has groups.");
        fields.put("scenario.calendar", "First day, number of ticks, and how finely tables are told.");
        fields.put("scenario.parameters", "Every parameter by group, with the changes of `--set`.");
        fields.put("scenario.groups", "Names and seats.");
        fields.put("scenario.regions", "Codes, names, groups, places, populations.");
        fields.put("scenario.borders", "Pairs of neighbours.");
        fields.put("scenario.network", "Ties of its own in place of these; null where it has none.");
        fields.put("scenario.style_shares", "By which shares follower styles are drawn in types of regions.");
        fields.put("scenario.domains", "Domains, synthetic ones included.");
        fields.put("scenario.strategies", "All strategies of the scenario with their levers.");
        fields.put("scenario.initial", "Who held a practice at the start, beyond the pioneers.");
        fields.put("scenario.events", "Scripted events, by tick.");
        fields.put("scenario.targets", "What was observed; a tick of -1 lies outside the calendar.");
        fields.put("scenario.plausible", "Intervals that the scenario gives in place of those declared, by parameter.");
        fields.put("scenario.measurements", "Data that could be had, for `learn`.");
        fields.put(
                "scenario.observed",
                "Adoption data in ticks: the first and last in which each may have been; null where there are none.");
        fields.put("scenario.horizons", "After which times coverage is an outcome.");
        fields.put("scenario.price", "What the province's acts cost in one unit; null where they are not summed.");
        fields.put("scenario.recording", "What was written down.");
        fields.put("scenario.remarks", "What tables say in another way than it was read.");
        fields.put("scenario.files", "Every file read, with its SHA-256; the scenario file first.");
        fields.put("files", "Size and SHA-256 of every other file of the folder.");
        fields.put("sha256", "Of the manifest without this line: no change of it goes unnoticed.");
        return fields;
    }

    private static final String VERIFY = """
            ## verify.py

            Recomputes the folder without this program: `python3 results/0001/verify.py` needs Python 3.8 and nothing else. It lies in every folder of
            results, and verifies folders of results inside with it. `--lang zh` speaks Chinese; `--results FOLDER` names the runs that a comparison
            elsewhere was made from. It says the file, row and column of whatever is not as recomputed, what it cannot recompute and why, and ends
            with exit code 1 then.

            | what | is recomputed from |
            | --- | --- |
            | every file | size and SHA-256 in `manifest.json`, and that of the manifest |
            | `runs.csv` | run ids and seeds from the manifest; outcomes from the last row and the weeks of `series.csv`, from `domains.csv`, from `adoptions.csv` (shares, deciles, Gini), from `events.csv` (leads, reigns, concentration); a sweep keeps these [for some runs](sweep-reference.md#keep) |
            | `series.csv` | means of `domains.csv` and `groups.csv`; what has happened so far in `events.csv`; the price of acts |
            | `domains.csv`, `groups.csv` | leaders and listings from `events.csv`; the last rows from `adoptions.csv` |
            | `adoptions.csv`, `events.csv`, `versions.csv` | when and from whom, the leader before, elements in which versions differ; dates from ticks, codes from the scenario |
            | `targets.csv`, `names.csv`, `columns.csv`, `design.csv` | the scenario, headers, points of the sweep |
            | `comparison.csv`, `ranking.csv`, `pareto.csv`, `factors.csv`, `spread.csv`, `regret.csv`, `winners.csv` | `runs.csv`: means, intervals, paired differences, tests with Holm's adjustment, joint intervals, the program's own resamples |
            | `levers.csv`, `ablation.csv`, `satisficing.csv`, `fronts.csv`, `sensitivity.csv` (S1, ST) | `runs.csv` |

            Not recomputed are single weeks of the model (`reproduce` makes them again), outcomes that need every region's practice or measurement in every
            week, what is found by a search (`turns.csv`, `twins.csv`, `boxes.csv`), and `learn`, `calibrate`, `curves` and `compare --budget`, of which only
            files are verified.
            """;

    private static final String CHARTS = """
            ## charts/

            Each picture as PNG and as SVG with live text; none with `--no-charts` or on a machine without a font. A line is the mean over
            replicates, a band reaches from the first to the ninth decile.

            | picture | shows |
            | --- | --- |
            """;

    private static final String MORE = """

            `leaders-STRATEGY` are those of the other strategies; leaders and genealogy are of the first replicate. `--genealogy` chooses the
            domain. There are no indicators where the scenario has none; ranks are seen in the window alone.
            """;

    private final List<String> lines = new ArrayList<>();

    private ResultsReference() {}

    /** The page, for tables as {@link ResultWriter#columns} has them. */
    static String text(Map<RunTable, List<Column>> tables) {
        ResultsReference page = new ResultsReference();
        page.lines.add(INTRO);
        tables.forEach((table, columns) -> page.file(table.file(), table.rows(), columns));
        page.file(NamesFile.NAME, "Codes with English and Chinese names.", NamesFile.COLUMNS);
        page.add("## " + ColumnsFile.NAME, "", "A row for each column of each file: what this page says.", "");
        page.fields();
        page.lines.add(VERIFY);
        page.lines.add(CHARTS.stripTrailing());
        for (Chart chart : EnumSet.complementOf(EnumSet.of(Chart.SWITCH))) { // which is drawn of a watched run alone
            page.row("`" + chart.word() + "`", Tiers.DEFAULT.in(chart.about()).en());
        }
        page.lines.add(MORE.stripTrailing());
        return String.join("\n", page.lines) + "\n";
    }

    private void file(String name, String rows, List<Column> columns) {
        add("## " + name, "", rows, "", "| column | kind | unit | range | better | meaning | source |");
        lines.add("| --- | --- | --- | --- | --- | --- | --- |");
        for (Column column : columns) {
            String kind = column.kind().name().toLowerCase(Locale.ROOT);
            row(
                    "`" + column.name() + "`",
                    kind,
                    column.unit(),
                    column.range(),
                    column.goal()
                            .map(goal -> goal == Goal.MAX ? "more" : "less")
                            .orElse(""),
                    column.definition(),
                    column.source());
        }
        lines.add("");
    }

    private void fields() {
        add("## " + ResultFolder.MANIFEST, "", "How the results came about; the only file with times in it.", "");
        add("| field | holds |", "| --- | --- |");
        MANIFEST.forEach((name, holds) -> row("`" + name + "`", holds));
        lines.add("");
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }

    private void row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }
}
