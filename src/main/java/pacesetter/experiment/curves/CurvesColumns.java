package pacesetter.experiment.curves;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pacesetter.run.Column;
import pacesetter.run.Table;
import pacesetter.text.Coded;

/** Columns that several tables of adoption curves have, and how their cells become a table. */
record CurvesColumns(AdoptionHistories histories) {
    Column domain() {
        return code(
                "domain",
                histories.domains().stream().map(DomainHistory::name).toList(),
                "Domain as the data name it.");
    }

    Column region() {
        return code("region", histories.regions(), "Region as the data name it.");
    }

    static Column code(String name, List<String> codes, String definition) {
        return new Column(name, Column.Kind.CODE, "code", "as in the data", Optional.empty(), definition, "", codes);
    }

    static Column choice(String name, Coded[] codes, String definition) {
        return Column.choice(name, Arrays.stream(codes).map(Coded::code).toList(), definition);
    }

    int earliest() {
        return histories.domains().stream()
                .mapToInt(domain -> domain.calendar(1))
                .min()
                .orElseThrow();
    }

    Column calendar(String name, String definition) {
        return code(
                name,
                IntStream.rangeClosed(earliest(), histories.end())
                        .mapToObj(histories.precision()::text)
                        .toList(),
                definition);
    }

    static Table table(List<Column> columns, List<Double> cells) {
        return Table.of(columns, cells.stream().mapToDouble(cell -> cell).toArray());
    }
}
