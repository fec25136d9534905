package pacesetter.scenario.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pacesetter.scenario.observed.DatePrecision;
import pacesetter.scenario.observed.ObservedAdoption;
import pacesetter.scenario.observed.ObservedAdoptions;
import pacesetter.scenario.source.CsvRow;
import pacesetter.scenario.source.CsvTable;
import pacesetter.scenario.source.Place;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Source;
import pacesetter.scenario.source.Tree;
import pacesetter.text.Name;

/**
 * Reads a table of adoptions: long, with a row for each region, domain and date; or wide, with a row for each region and a
 * column for each domain. A long table without a domain's column is of one domain, which is named after the file.
 */
public final class AdoptionReader {
    private static final Name NO_COLUMN = new Name("is missing from the header", "未列入表头");

    private final Source source;
    private final Problems problems;
    private final Map<String, Integer> regions = new LinkedHashMap<>();
    private final Map<String, Integer> domains = new LinkedHashMap<>();
    private final Map<Long, Dated> dates = new LinkedHashMap<>(); // by region and domain

    private record Dated(ObservedDates.Told told, Place place, String text) {}

    private AdoptionReader(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The adoptions; nothing and problems noted if there are mistakes. */
    public static Optional<ObservedAdoptions> read(Source source, AdoptionColumns columns, Problems problems) {
        int before = problems.count();
        AdoptionReader reader = new AdoptionReader(source, problems);
        CsvTable.read(source, List.of(), problems).ifPresent(table -> reader.read(table, columns));
        if (problems.count() > before) {
            return Optional.empty();
        }
        return reader.adoptions();
    }

    private void read(CsvTable table, AdoptionColumns columns) {
        int before = problems.count();
        Optional<String> date = columns.findDate(table, source, problems);
        Optional<String> domain = AdoptionColumns.find(
                columns.by() + "domain", columns.domain(), AdoptionColumns.DOMAINS, table, source, problems);
        Optional<String> region = AdoptionColumns.find(
                columns.by() + "region", columns.region(), AdoptionColumns.REGIONS, table, source, problems);
        if (problems.count() > before) {
            return;
        }
        if (region.isEmpty()) {
            missing(columns.by() + "region", new Name("region", "地区"));
        } else if (date.isEmpty() && domain.isPresent()) {
            missing(columns.by() + "date", new Name("date", "日期"));
        } else if (date.isPresent()) {
            readLong(table, region.get(), domain, date.get());
        } else {
            readWide(table, region.get());
        }
    }

    private void missing(String option, Name what) {
        problems.add(
                source.start(),
                new Name("column", "列"),
                what,
                NO_COLUMN,
                Name.of("Name the column with %s.", "请用 %s 指定该列。", option));
    }

    private void readLong(CsvTable table, String region, Optional<String> domain, String date) {
        String whole = String.valueOf(source.path().getFileName()).replaceFirst("\\.[^.]*$", "");
        for (CsvRow row : table.rows()) {
            Tree.Leaf of = table.cell(row, region);
            String in = domain.map(column -> table.cell(row, column).text()).orElse(whole);
            if (isEmpty(of, region)
                    || domain.filter(column -> isEmpty(table.cell(row, column), column))
                            .isPresent()) {
                continue;
            }
            add(of.text(), in, table.cell(row, date), date);
        }
    }

    private void readWide(CsvTable table, String region) {
        for (CsvRow row : table.rows()) {
            Tree.Leaf of = table.cell(row, region);
            if (isEmpty(of, region)) {
                continue;
            }
            if (regions.containsKey(of.text())) {
                problems.add(of.place(), region, of.text(), new Name("stands here twice", "出现两次"));
            }
            for (String domain : table.columns()) {
                if (!domain.equals(region)) {
                    add(of.text(), domain, table.cell(row, domain), domain);
                }
            }
        }
    }

    private boolean isEmpty(Tree.Leaf cell, String column) {
        if (!cell.text().isEmpty()) {
            return false;
        }
        problems.add(cell.place(), Name.same(column), cell.shown(), new Name("must say which", "应填写"));
        return true;
    }

    private void add(String region, String domain, Tree.Leaf cell, String column) {
        int r = regions.computeIfAbsent(region, name -> regions.size());
        int d = domains.computeIfAbsent(domain, name -> domains.size());
        if (ObservedDates.isNever(cell.text())) {
            return;
        }
        ObservedDates.read(column, cell.text(), cell.place(), problems).ifPresent(told -> {
            Dated earlier = dates.putIfAbsent(key(r, d), new Dated(told, cell.place(), cell.text()));
            if (earlier != null && !earlier.told().equals(told)) {
                problems.add(
                        cell.place(),
                        column,
                        cell.text(),
                        Name.of(
                                "is a second date for %s and %s; the first is %s",
                                "是 %s 与 %s 的第二个日期；第一个是 %s", region, domain, earlier.text()),
                        new Name("Keep the first adoption alone.", "请只保留首次采用。"));
            }
        });
    }

    private static long key(int region, int domain) {
        return (long) domain << 32 | region;
    }

    private Optional<ObservedAdoptions> adoptions() {
        if (dates.isEmpty()) {
            problems.add(
                    source.start(),
                    Source.FILE,
                    Name.same(source.shown()),
                    new Name("has no adoption in it", "其中没有采用"));
            return Optional.empty();
        }
        boolean times = dates.values().iterator().next().told().precision() == DatePrecision.TIME;
        for (Dated dated : dates.values()) {
            if (times != (dated.told().precision() == DatePrecision.TIME)) {
                problems.add(
                        dated.place(),
                        new Name("date", "日期"),
                        Name.same(dated.text()),
                        new Name(
                                "is a date where others are times since the start, or the other way round",
                                "与其余不同：日期与自起点的时间不能混用"));
                return Optional.empty();
            }
        }
        DatePrecision coarsest = dates.values().stream()
                .map(dated -> dated.told().precision())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        boolean mixed = dates.values().stream().anyMatch(dated -> dated.told().precision() != coarsest);
        List<ObservedAdoption> adoptions = new ArrayList<>();
        dates.forEach((key, dated) -> adoptions.add(new ObservedAdoption(
                (int) (long) key, (int) (key >> 32), dated.told().span())));
        return Optional.of(new ObservedAdoptions(
                List.copyOf(regions.keySet()), List.copyOf(domains.keySet()), coarsest, mixed, adoptions));
    }
}
