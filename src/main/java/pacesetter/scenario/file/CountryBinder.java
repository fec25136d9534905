package pacesetter.scenario.file;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.CsvRow;
import pacesetter.scenario.source.CsvTable;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Tree;
import pacesetter.text.Name;

/** Reads a table of provinces and makes a country of it. */
final class CountryBinder {
    private static final Numeric NUMBER = Numeric.wholeBetween(1, Format.MAX_REGIONS);

    private final TerritoryTables tables;
    private final Problems problems;
    private final Set<String> codes = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();

    CountryBinder(TerritoryTables tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
    }

    /** A country, as far as it could be read: complete unless something of the table was left out. */
    record Made(Country country, boolean complete) {}

    Made bind(Values keys) {
        Country country = new Country();
        int before = problems.count();
        Optional<CsvTable> read = tables.table(keys, "provinces", RegionColumns.PROVINCES);
        read.ifPresent(table -> TableBody.of(table, problems).rows().forEach(row -> add(country, table, row)));
        return new Made(country, read.map(CsvTable::isComplete).orElse(false) && problems.count() == before);
    }

    private void add(Country country, CsvTable table, CsvRow row) {
        int sound = problems.count();
        Country.Province province = province(table, row);
        if (problems.count() > sound) {
            return;
        }
        if (!codes.add(province.code())) {
            refuse(table, row, "code", new Name("stands in the table twice", "在表中出现两次"));
        } else if (!names.add(province.name().en())) {
            refuse(table, row, "name", new Name("stands in the table twice", "在表中出现两次"));
        } else if (province.groups() > province.regions()) {
            refuse(table, row, "groups", new Name("must be at most the number of regions", "不得多于地区数"));
        } else if (country.regions().size() + province.regions() > Format.MAX_REGIONS) {
            problems.add(row.place(), Format.REGION, Format.ONE_MORE, Format.TOO_MANY);
        } else {
            country.add(province);
        }
    }

    private void refuse(CsvTable table, CsvRow row, String column, Name rule) {
        Tree.Leaf cell = table.cell(row, column);
        problems.add(cell.place(), column, cell.text(), rule);
    }

    private Country.Province province(CsvTable table, CsvRow row) {
        return new Country.Province(
                tables.code(table, row).orElse(""),
                tables.name(table, row, "name"),
                tables.longitude(table, row),
                tables.latitude(table, row),
                tables.population(table, row),
                number(table, row, "groups"),
                number(table, row, "regions"));
    }

    private int number(CsvTable table, CsvRow row, String column) {
        return tables.read(table, row, column, NUMBER, Integer.class).orElse(1);
    }
}
