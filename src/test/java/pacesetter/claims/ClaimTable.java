package pacesetter.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table of a page: a quantity for each row and column.
 *
 * @param head what stands over the labels of the rows, cells parted by {@code |}
 */
record ClaimTable(String id, String head, List<Keys> columns, List<Keys> rows, Keys outer) {
    static ClaimTable of(Keys keys, Keys file) {
        return new ClaimTable(
                keys.needed("id"),
                keys.text("head").orElse(""),
                keys.list("columns"),
                keys.list("rows"),
                keys.within(file));
    }

    /** The quantities, row by row. */
    List<Quantity> quantities() {
        List<Quantity> all = new ArrayList<>();
        for (Keys row : rows) {
            for (Keys column : columns) {
                all.add(quantity(row, column));
            }
        }
        return all;
    }

    private Quantity quantity(Keys row, Keys column) {
        return Quantity.of(row.within(column.within(outer)));
    }

    /** The lines of the page, with the text of each quantity. */
    List<String> lines(Function<Quantity, String> text) {
        List<String> lines = new ArrayList<>();
        lines.add(line(
                head, columns.stream().map(column -> column.needed("label")).toList()));
        int labels = (int) head.chars().filter(c -> c == '|').count() + 1;
        lines.add("|" + " --- |".repeat(labels + columns.size()));
        for (Keys row : rows) {
            lines.add(line(
                    row.needed("label"),
                    columns.stream()
                            .map(column -> text.apply(quantity(row, column)))
                            .toList()));
        }
        return lines;
    }

    private static String line(String label, List<String> cells) {
        return "| " + label + " | " + cells.stream().collect(Collectors.joining(" | ")) + " |";
    }
}
