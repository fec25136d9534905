package pacesetter.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import pacesetter.run.RunTable.Part;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.caution.Caution;
import pacesetter.text.Name;

/** Tables that will be longer than a spreadsheet can hold. */
public final class LongTables {
    /** Rows of a sheet in Excel, with the header. */
    static final int SHEET = 1_048_576;

    private static final double TICKS_OF_EVENTS = 104; // for which EventTable and VersionTable estimate their rows

    private LongTables() {}

    /**
     * The caution for a study, nothing where all its tables fit.
     *
     * @param ticks of each run
     * @param runs whose rows are kept, by part; none where it is missing
     */
    public static Optional<Caution> of(Scenario scenario, int ticks, Map<Part, Integer> runs) {
        List<String> en = new ArrayList<>();
        List<String> zh = new ArrayList<>();
        for (RunTable table : RunTable.values()) {
            double rows = rows(table, scenario, ticks) * runs.getOrDefault(table.part(), 0);
            if (rows >= SHEET) {
                en.add(String.format(Locale.ROOT, "%s (about %.1f million)", table.file(), rows / 1e6));
                zh.add(String.format(Locale.ROOT, "%s（约 %.0f 万行）", table.file(), rows / 1e4));
            }
        }
        return en.isEmpty()
                ? Optional.empty()
                : Optional.of(new Caution(new Name(
                        "More rows than a sheet in Excel can hold (1,048,576), which drops the rest without a word: "
                                + String.join(", ", en) + ". Read them with R or pandas.",
                        "行数超过 Excel 工作表上限（1,048,576），多余的行会被无声丢弃：" + String.join("、", zh) + "。请用 R 或 pandas 读取。")));
    }

    /** Rows of a run, an estimate for events and versions. */
    private static double rows(RunTable table, Scenario scenario, int ticks) {
        double programmes =
                (double) scenario.regions().size() * scenario.domains().size();
        Calendar calendar = scenario.calendar();
        long series = reported(ticks, calendar::reports);
        double rows = reported(ticks, scenario::looksWholly);
        return switch (table) {
            case RUNS -> 1;
            case SERIES -> series;
            case DOMAINS -> rows * scenario.domains().size();
            case GROUPS ->
                scenario.tiers().hasGroups() ? rows * scenario.groups().size() : 0;
            case INDICATORS ->
                rows
                        * scenario.domains().stream()
                                .mapToInt(domain -> domain.indicators().size())
                                .sum();
            case ADOPTIONS -> scenario.recording().adoptions() ? programmes : 0;
            case EVENTS -> happened(scenario, EventTable.PER_PROGRAMME, ticks);
            case VERSIONS -> happened(scenario, VersionTable.PER_PROGRAMME, ticks);
            case TARGETS -> scenario.targets().size();
        };
    }

    /** Ticks that are written down, the last one whatever it is. */
    private static long reported(int ticks, IntPredicate written) {
        return 1 + IntStream.range(0, ticks - 1).filter(written).count();
    }

    private static double happened(Scenario scenario, double perProgramme, int ticks) {
        double programmes =
                (double) scenario.regions().size() * scenario.domains().size();
        return scenario.recording().events() ? programmes * perProgramme * ticks / TICKS_OF_EVENTS : 0;
    }
}
