package pacesetter.scenario.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.shape.Shape;
import pacesetter.scenario.shape.Text;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.CsvRow;
import pacesetter.scenario.source.CsvTable;
import pacesetter.scenario.source.Place;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Sources;
import pacesetter.text.Name;

/** Finds the tables of a territory and reads their cells; what is wrong is noted as a problem. */
record TerritoryTables(Sources sources, Problems problems) {
    private static final Text CODE = new Text(
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,31}"),
            new Name("letters, digits, points, hyphens, at most 32", "字母、数字、点号和连字符，至多 32 个"));
    private static final Numeric LONGITUDE = Numeric.between(-180, 180);
    private static final Numeric LATITUDE = Numeric.between(-90, 90);
    private static final Numeric POPULATION = Numeric.wholeBetween(1, Integer.MAX_VALUE);

    /** What columns were called in version 0.1.0. */
    private static final Map<String, String> FORMER =
            Map.of("prefecture", "group", "prefecture_zh", "group_zh", "prefectures", "groups");

    /** The table that a key names. */
    Optional<CsvTable> table(Values keys, String key, List<String> columns) {
        Place place = keys.place(key);
        return keys.text(key)
                .flatMap(name -> sources.named(Path.of(place.file()), name, key, place, CsvTable.MAX_BYTES))
                .flatMap(source -> CsvTable.read(source, columns, FORMER, problems));
    }

    /** The value of a cell, or nothing if it does not have the shape. */
    <T> Optional<T> read(CsvTable table, CsvRow row, String column, Shape shape, Class<T> type) {
        return shape.read(column, table.cell(row, column), problems).map(type::cast);
    }

    Optional<String> code(CsvTable table, CsvRow row) {
        return read(table, row, "code", CODE, String.class);
    }

    /** The name in the column and the one beside it, with stand-ins for what is missing. */
    Name name(CsvTable table, CsvRow row, String column) {
        String en = read(table, row, column, Text.LINE, String.class).orElse("");
        String chinese = column + "_zh";
        return new Name(
                en,
                table.has(chinese) && !table.cell(row, chinese).isNull()
                        ? read(table, row, chinese, Text.LINE, String.class).orElse(en)
                        : en);
    }

    double longitude(CsvTable table, CsvRow row) {
        return read(table, row, "lon", LONGITUDE, Double.class).orElse(0.0);
    }

    double latitude(CsvTable table, CsvRow row) {
        return read(table, row, "lat", LATITUDE, Double.class).orElse(0.0);
    }

    int population(CsvTable table, CsvRow row) {
        return read(table, row, "population", POPULATION, Integer.class).orElse(1);
    }
}
