package pacesetter.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pacesetter.analysis.Budget;
import pacesetter.analysis.BudgetTables;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.ComparisonTables;
import pacesetter.analysis.Delta;
import pacesetter.chart.ComparisonBook;
import pacesetter.report.BudgetWords;
import pacesetter.report.ComparisonReport;
import pacesetter.run.Cancellation;
import pacesetter.run.Goal;
import pacesetter.run.Table;
import pacesetter.store.BrokenResultsException;
import pacesetter.store.Replacement;
import pacesetter.store.ResultExistsException;
import pacesetter.store.ResultFolder;
import pacesetter.store.Scratch;
import pacesetter.store.StoredStudy;
import pacesetter.store.TableFolder;
import pacesetter.store.UnfinishedSweep;
import pacesetter.text.Name;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how the strategies of finished results differ, what turns that, and which is best under which conditions. */
@Command(
        name = "compare",
        description =
                "Says how strategies differ from a baseline, what turns that, and which is best, under which conditions.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pacesetter compare results/0001 --baseline measured",
            "  pacesetter compare results/0001 --baseline measured --outcome delivered_end --delta 0.02",
            "  pacesetter compare results/equal-budgets --budget supervision"
        })
final class CompareCommand implements Callable<Integer>, Interruptible {
    private static final String PLACE = "comparison";

    /** Beyond it the tails of the distributions are shorter than numbers can tell. */
    private static final double HIGHEST = .999999;

    private static final Pattern LEVEL = Pattern.compile("(?<number>\\d{0,9}\\.?\\d{1,15})\\s*(?<percent>[%％])?");

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "Results of run or sweep.")
    private Path results = Path.of("");

    @Option(
            names = "--baseline",
            paramLabel = "NAME",
            description = "Strategy the others are held against (default: the first of the results).")
    private Optional<String> baseline = Optional.empty();

    @Option(
            names = "--outcome",
            paramLabel = "NAME",
            description =
                    "Outcome to compare, a column of runs.csv, or true_changes_above_null and the like; repeat it "
                            + "for more (default: delivery, performance, true turnover above the null, and the price).")
    private List<String> outcomes = List.of();

    @Option(
            names = "--goal",
            paramLabel = "max|min",
            description = "Whether more or less is better, for an outcome that does not say so itself.")
    private Optional<Goal> goal = Optional.empty();

    @Option(
            names = "--confidence",
            paramLabel = "SHARE",
            description = "Of all intervals (default: ${DEFAULT-VALUE}).",
            defaultValue = "0.95")
    private String confidence = "";

    @Option(
            names = "--delta",
            paramLabel = "X",
            description = "Difference of means that does not matter, in the outcome's unit; of shares 0.02, 2%% or "
                    + "\"2 points\" (default: ${DEFAULT-VALUE}).",
            defaultValue = "0")
    private String delta = "";

    @Option(
            names = "--budget",
            paramLabel = "KIND[=SPEND]",
            description =
                    "Compare at the same spend too, of a sweep whose design points scale the strategies: visits, slots,"
                            + " drafting, supervision, audits, prizes, price for their sum, or attention for what regions"
                            + " spend (default spend: the largest of those"
                            + " that all have in the most worlds).")
    private Optional<String> budget = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Folder for tables and charts (default: comparison in the folder of the results, replaced "
                    + "each time).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--force", description = "Replace the folder of --out if it holds a comparison and nothing else.")
    private boolean force;

    @Option(names = "--no-charts", description = "Write no charts.")
    private boolean noCharts;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        level();
        if (force && out.isEmpty()) {
            throw Refusal.invalid(new Name(
                    "--force needs --out: a comparison without it is replaced anyway.",
                    "--force 须与 --out 同用：没有 --out 时原有比较总会被替换。"));
        }
        Optional<UnfinishedSweep> unfinished = unfinished();
        if (unfinished.isEmpty()) {
            return compare(stored(terminal.resolve(results)));
        }
        terminal.say(Name.of("%s is %s", "%s %s", results, unfinished.get().progress()));
        try (Scratch balanced = Scratch.again(terminal.resolve(results).resolve("balanced"))) {
            return compare(unfinished.get().writeTo(balanced.folder(), ProgramVersion.number()));
        }
    }

    /** The confidence, which may also be said in percent. */
    private double level() {
        Matcher form = LEVEL.matcher(confidence.strip());
        if (!form.matches()) {
            throw Refusal.mustBe(
                    "--confidence", confidence, new Name("in (0, 1), for instance 0.95", "在 (0, 1) 内，例如 0.95"));
        }
        BigDecimal number = new BigDecimal(form.group("number"));
        double level = (form.group("percent") == null ? number : number.movePointLeft(2)).doubleValue();
        if (level >= 1) {
            boolean percent = number.compareTo(BigDecimal.ONE) > 0 && number.compareTo(BigDecimal.valueOf(100)) < 0;
            Name instance = percent
                    ? Name.same(number.movePointLeft(2).stripTrailingZeros().toPlainString())
                    : new Name("for instance 0.95", "例如 0.95");
            throw Refusal.mustBe("--confidence", confidence, Name.of("in (0, 1): %s", "在 (0, 1) 内：%s", instance));
        }
        if (!(level > 0 && level <= HIGHEST)) {
            throw Refusal.mustBe(
                    "--confidence",
                    confidence,
                    Name.of("over 0 and at most %s, for instance 0.95", "大于 0 且不超过 %s，例如 0.95", HIGHEST));
        }
        return level;
    }

    private Optional<UnfinishedSweep> unfinished() throws IOException {
        try {
            return UnfinishedSweep.of(terminal.resolve(results));
        } catch (BrokenResultsException e) {
            throw Refusal.invalid(e.told());
        }
    }

    private StoredStudy stored(Path folder) throws IOException {
        try {
            StoredStudy study = StoredStudy.open(folder);
            study.caution().ifPresent(caution -> terminal.say(Name.of("%s was %s", "%s %s", results, caution)));
            return study;
        } catch (BrokenResultsException e) {
            throw Refusal.invalid(e.told());
        }
    }

    private int compare(StoredStudy study) throws IOException {
        Comparison comparison = comparison(study);
        Optional<Budget> equal = equal(comparison);
        List<String> words = new ArrayList<>(new ComparisonReport(comparison, terminal.language()).lines());
        equal.ifPresent(of -> {
            words.add("");
            words.addAll(new BudgetWords(of, terminal.language()).lines());
        });
        List<Name> warnings = new ArrayList<>(comparison.study().warnings());
        Path place;
        try (ResultFolder folder = folder()) {
            TableFolder tables = new TableFolder(folder);
            Map<String, Table> byFile = new LinkedHashMap<>(new ComparisonTables(comparison).byFile());
            equal.ifPresent(of -> byFile.putAll(new BudgetTables(of).byFile()));
            for (Map.Entry<String, Table> table : byFile.entrySet()) {
                tables.add(table.getKey(), table.getValue());
            }
            if (!noCharts) {
                draw(comparison, equal, folder, warnings);
            }
            tables.finish(manifest(comparison, warnings));
            Cancellation.check();
            place = folder.commit();
            folder.remarks().forEach(terminal::say);
        } catch (ResultExistsException e) {
            throw Refusal.outputExists(e);
        }
        words.forEach(terminal.out()::println);
        terminal.out().println();
        terminal.out().println(terminal.shown(place));
        return ExitCode.OK;
    }

    @Override
    public Name afterInterruption() {
        return new Name(
                "the results are as they were, and no comparison was written. Begin again with", "结果未变，未写入比较。重新开始请用");
    }

    private Comparison comparison(StoredStudy study) throws IOException {
        try {
            Comparison comparison =
                    Comparison.of(study, new Comparison.Question(baseline, outcomes, goal, level(), new Delta(delta)));
            if (comparison.runs().completed() == 0) {
                throw Refusal.invalid(Name.of("%s holds no run that came to its end.", "%s 中没有运行到底的运行。", results));
            }
            return comparison;
        } catch (BrokenResultsException e) {
            throw Refusal.invalid(e.told());
        }
    }

    private Optional<Budget> equal(Comparison comparison) throws IOException {
        return budget.isEmpty() ? Optional.empty() : Optional.of(Budget.of(comparison, budget.get()));
    }

    private ResultFolder folder() throws IOException {
        Path compared = terminal.resolve(results);
        Path place = out.map(terminal::resolve).orElse(compared.resolve(PLACE));
        Replacement rule = Replacement.byComparison(List.of(compared));
        return force || out.isEmpty() ? ResultFolder.replacing(place, rule) : ResultFolder.at(place, rule);
    }

    private void draw(Comparison comparison, Optional<Budget> equal, ResultFolder folder, List<Name> warnings)
            throws IOException {
        new Pictures(terminal, warnings)
                .draw(
                        sheets -> new ComparisonBook(comparison, equal, terminal.language()).writeTo(sheets),
                        comparison.study().names(),
                        folder::createChart);
    }

    private TableFolder.Origin manifest(Comparison comparison, List<Name> warnings) throws IOException {
        Instant now = terminal.clock().instant();
        return new TableFolder.Origin(
                "pacesetter",
                ProgramVersion.number(),
                now.toString(),
                results.toString(),
                comparison.study().edition().version(),
                comparison.study().command(),
                comparison.study().strategies().get(comparison.baseline()),
                comparison.outcomes().stream()
                        .map(match -> match.outcome().name())
                        .toList(),
                comparison.confidence(),
                comparison.delta(),
                warnings);
    }
}
