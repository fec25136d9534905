package pacesetter.scenario.file;

import static pacesetter.scenario.shape.Key.optional;
import static pacesetter.scenario.shape.Key.required;

import java.util.List;
import java.util.stream.Stream;
import pacesetter.scenario.shape.Choice;
import pacesetter.scenario.shape.Key;
import pacesetter.scenario.shape.Keys;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.shape.Shape.Flag;
import pacesetter.scenario.shape.Text;
import pacesetter.scenario.source.Columns;
import pacesetter.scenario.source.TableColumn;

/** The keys of a scenario file that name the tables of its territory. */
final class TerritoryFormat {
    static final Key ENCODING = optional(
            TerritoryTables.ENCODING,
            Text.LINE,
            "UTF-8, or UTF-16 where the file begins so",
            "What a table is written in that is not Unicode, for instance GB18030, Big5, windows-1252.");

    static final Keys REGIONS = Keys.of(
            "The regions: a table, a number of equal ones, or as many as a table of provinces says.",
            optional(
                    "file",
                    Text.PATH,
                    "CSV file with the columns code, name, lon, lat, population and, if wanted, name_zh, group, group_zh, "
                            + "type, threshold; a group's first region is its seat, and without group all are one."),
            optional(
                    "count",
                    Numeric.wholeBetween(1, Format.MAX_REGIONS),
                    "In place of a file: this many regions R0001, R0002, ... of one group, one person each, "
                            + "on a grid."),
            optional(
                    "provinces",
                    Text.PATH,
                    "In place of a file, for trials of scale: CSV file with the columns code, name, name_zh, lon, lat, "
                            + "population, groups, regions, one row a province; its regions are made on a grid, with "
                            + "their borders, and share out its population unevenly."),
            optional(
                    "thresholds",
                    new Choice(List.of("uniform")),
                    "With count: region i of n has the threshold i / n, counted from 0 (Granovetter 1978)."),
            called(Stream.concat(RegionColumns.REGIONS.stream(), RegionColumns.PROVINCES.stream())),
            ENCODING);

    static final Keys BORDERS = Keys.of(
            "Which regions are neighbours.",
            required(
                    "file",
                    Text.PATH,
                    "CSV file with the columns code_a and code_b and, if wanted, weight, one line for a pair of regions; or "
                            + "one line for a region with all its neighbours; or a matrix. Regions by code or name."),
            called(BorderBinder.COLUMNS.stream()),
            ENCODING);

    static final Keys NETWORK = Keys.of(
            "Who sees whom, in place of groups and borders: whom regions imitate, compete with and learn from. The lever"
                    + " network comes before it.",
            required(
                    "file",
                    Text.PATH,
                    "CSV file as for borders: the first of a pair sees the second. With a column weight, an adopter counts"
                            + " with its weight among all that a region sees; without one, all count the same, and"
                            + " a pair that stands there twice counts twice."),
            optional(
                    "directed",
                    new Flag(),
                    "false",
                    "Whether seeing goes one way; else each of a pair sees the other, with the larger weight if both stand there."),
            called(BorderBinder.COLUMNS.stream()),
            ENCODING);

    private TerritoryFormat() {}

    /** The key that tells what columns are called. */
    private static Key called(Stream<TableColumn> columns) {
        return calledBy(columns.map(TableColumn::name).distinct());
    }

    /** The same for columns of these names. */
    static Key calledBy(Stream<String> columns) {
        List<Key> keys = columns.map(name -> optional(name, Text.LINE, "Header of the column " + name + "."))
                .toList();
        return optional(
                Columns.KEY,
                Keys.of("What columns are called in the table.", keys),
                "ours, or common names for them",
                "What columns are called in the table, by our names: {code: GEOID}.");
    }
}
