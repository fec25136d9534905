package pacesetter.scenario.file;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.shape.Shape;
import pacesetter.scenario.shape.Text;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.Columns;
import pacesetter.scenario.source.CsvRow;
import pacesetter.scenario.source.CsvSheet;
import pacesetter.scenario.source.CsvTable;
import pacesetter.scenario.source.Place;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Source;
import pacesetter.scenario.source.Sources;
import pacesetter.scenario.source.TableColumn;
import pacesetter.scenario.source.Tree;
import pacesetter.text.Name;

/** Finds the tables of a territory and reads their cells; what is wrong is noted as a problem. */
record TerritoryTables(Sources sources, Problems problems) {
    static final String ENCODING = "encoding";

    private static final Text CODE = new Text(
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,31}"),
            new Name("letters, digits, points, hyphens, at most 32", "字母、数字、点号和连字符，至多 32 个"));
    private static final Pattern SHORTENED = Pattern.compile("[0-9]([.,][0-9]+)?[eE]\\+[0-9]+");
    private static final Numeric LONGITUDE = Numeric.between(-180, 180);
    private static final Numeric LATITUDE = Numeric.between(-90, 90);
    private static final Numeric POPULATION = Numeric.wholeBetween(1, Integer.MAX_VALUE);

    /** The table that a key names. */
    Optional<CsvTable> table(Values keys, String key, List<TableColumn> columns) {
        return sheet(keys, key).flatMap(sheet -> CsvTable.of(sheet, columns(keys, columns), problems));
    }

    /** Its cells, whatever they mean. */
    Optional<CsvSheet> sheet(Values keys, String key) {
        return source(keys, key).flatMap(source -> CsvSheet.read(source, problems));
    }

    /** Its text. */
    Optional<Source> source(Values keys, String key) {
        Place place = keys.place(key);
        Optional<String> encoding = keys.text(ENCODING);
        Optional<Charset> charset = encoding.flatMap(name -> charset(name, keys.place(ENCODING)));
        if (keys.failed(ENCODING) || (encoding.isPresent() && charset.isEmpty())) {
            return Optional.empty();
        }
        return keys.text(key).flatMap(name -> sources.table(Path.of(place.file()), name, key, place, charset));
    }

    private Optional<Charset> charset(String name, Place place) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            Name rule = new Name("is no encoding that Java knows", "不是 Java 支持的编码");
            Name hint = new Name(
                    "Write for instance GB18030, Big5, Shift_JIS, windows-1252 or windows-1251.",
                    "请写例如 GB18030、Big5、Shift_JIS、windows-1252 或 windows-1251。");
            problems.add(place, ENCODING, name, rule, hint);
            return Optional.empty();
        }
    }

    /** The columns with what the scenario says they are called. */
    static Columns columns(Values keys, List<TableColumn> columns) {
        Map<String, Tree.Leaf> told = new LinkedHashMap<>();
        keys.groupOrEmpty(Columns.KEY).all().forEach((name, header) -> {
            if (columns.stream().anyMatch(column -> column.name().equals(name))) {
                told.put(name, new Tree.Leaf(header.place(), (String) header.value(), true));
            }
        });
        return Columns.of(columns).told(told);
    }

    /** The value of a cell, or nothing if it does not have the shape. */
    <T> Optional<T> read(CsvTable table, CsvRow row, String column, Shape shape, Class<T> type) {
        Tree.Leaf cell = table.cell(row, column);
        return shape.read(column, shape instanceof Numeric numeric ? numeric.plain(cell) : cell, problems)
                .map(type::cast);
    }

    Optional<String> code(CsvTable table, CsvRow row) {
        Tree.Leaf cell = table.cell(row, "code");
        if (SHORTENED.matcher(cell.text()).matches()) {
            problems.add(
                    cell.place(),
                    "code",
                    cell.text(),
                    new Name("has lost its last digits", "丢失了末尾的数字"),
                    new Name(
                            "Excel does that to long numbers: make the column text in the workbook and save it anew.",
                            "Excel 会缩写长数字：请在工作簿中将该列设为文本后重新导出。"));
            return Optional.empty();
        }
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
