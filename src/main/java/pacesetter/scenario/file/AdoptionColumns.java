package pacesetter.scenario.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.Columns;
import pacesetter.scenario.source.CsvTable;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Source;
import pacesetter.text.Name;
import pacesetter.text.Spelling;

/**
 * The columns of an adoption table that a user names; what is not named is found by its usual names.
 *
 * @param by what stands before a column where a user names it: {@code --date} or {@code columns.date}
 */
public record AdoptionColumns(Optional<String> region, Optional<String> domain, Optional<String> date, String by) {
    /** Nothing named. */
    public static final AdoptionColumns USUAL =
            new AdoptionColumns(Optional.empty(), Optional.empty(), Optional.empty());

    /** Those that the options of a command name. */
    public AdoptionColumns(Optional<String> region, Optional<String> domain, Optional<String> date) {
        this(region, domain, date, "--");
    }

    /** Those that the keys of a scenario name. */
    static AdoptionColumns of(Values columns) {
        return new AdoptionColumns(
                columns.text("region"), columns.text("domain"), columns.text("date"), Columns.KEY + ".");
    }

    static final List<String> REGIONS = List.of(
            "region",
            "unit",
            "state",
            "county",
            "province",
            "district",
            "country",
            "doctor",
            "adopter",
            "actor",
            "code",
            "id",
            "name",
            "city",
            "地区",
            "单位",
            "省份",
            "州",
            "县",
            "代码",
            "编码",
            "名称",
            "城市");
    static final List<String> DOMAINS =
            List.of("domain", "policy", "innovation", "reform", "practice", "law", "领域", "政策", "创新", "改革", "做法");
    static final List<String> DATES = List.of(
            "date",
            "adopted",
            "adoption",
            "adoption_date",
            "adoption_year",
            "year",
            "month",
            "day",
            "week",
            "time",
            "toa",
            "日期",
            "采用",
            "采用时间",
            "采用日期",
            "采用年份",
            "年份",
            "年",
            "月份",
            "月",
            "时间");

    /** The column that an option names, or the first with a usual name; nothing and a problem noted if the option errs. */
    static Optional<String> find(
            String option,
            Optional<String> named,
            List<String> usual,
            CsvTable table,
            Source source,
            Problems problems) {
        if (named.isEmpty()) {
            return usual.stream().flatMap(name -> column(name, table).stream()).findFirst();
        }
        Optional<String> found = column(named.get(), table);
        if (found.isEmpty()) {
            problems.add(
                    source.start(),
                    Name.same(option),
                    Name.same(named.get()),
                    new Name("is no column of this file", "不是该文件的列"),
                    Spelling.hint(named.get(), table.columns())
                            .or(() -> Optional.of(Name.of("It has %s.", "其中有 %s。", Name.list(table.columns())))));
        }
        return found;
    }

    /** The date's column; a problem is noted where two could be it. */
    Optional<String> findDate(CsvTable table, Source source, Problems problems) {
        if (date.isEmpty()) {
            List<String> likely =
                    DATES.stream().flatMap(name -> column(name, table).stream()).toList();
            if (likely.size() > 1) {
                problems.add(
                        source.start(),
                        new Name("columns", "列"),
                        Name.list(likely),
                        new Name("could all be the date", "都可能是日期"),
                        Name.of("Name one with %s, for instance %s.", "请用 %s 指定，例如 %s。", by + "date", likely.get(0)));
            }
        }
        return find(by + "date", date, DATES, table, source, problems);
    }

    private static Optional<String> column(String name, CsvTable table) {
        return table.columns().stream()
                .filter(column -> plain(column).equals(plain(name)))
                .findFirst();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
    }
}
