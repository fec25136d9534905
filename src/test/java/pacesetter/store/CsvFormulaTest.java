package pacesetter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.run.Column;
import pacesetter.run.Table;
import pacesetter.text.Formula;

final class CsvFormulaTest {
    private static final List<String> FORMULAS = List.of(
            "=1+1",
            "+A1",
            "-A1",
            "@SUM(A1)",
            "\t=1",
            "\rx",
            " =1",
            "\"=1",
            "'=1",
            "''=1",
            "\uFF1D1",
            "-",
            "=a,\"b\"",
            "'\tx");
    private static final List<String> OTHERS =
            List.of("", "a=b", "'", "'a", "-1", "+0.5", "-.5e-3", "'n' -a", "嘉兴", "Yu'yao - new", "(=1)");

    @TempDir
    private Path folder;

    @Test
    void aFormulaGetsAnApostropheAndNothingElseDoes() {
        assertThat(FORMULAS).allSatisfy(text -> assertThat(Formula.cell(text)).isEqualTo("'" + text));
        assertThat(OTHERS).allSatisfy(text -> assertThat(Formula.cell(text)).isEqualTo(text));
    }

    @Test
    void everyTextIsReadBackAsItWas() throws IOException {
        List<String> texts = new ArrayList<>(FORMULAS);
        texts.addAll(OTHERS);
        Path file = folder.resolve("texts.csv");
        try (CsvFile csv =
                new CsvFile(Files.newOutputStream(file), List.of(Column.text("=n", ""), Column.text("t", "")))) {
            for (String text : texts) {
                csv.add(List.of(text, "x"));
            }
        }
        StoredTable table = new StoredTable(file);
        List<String> read = new ArrayList<>();
        table.read(row -> read.add(row.getField("=n")));
        assertThat(read).isEqualTo(texts);
        assertThat(table.header()).containsExactly("=n", "t");
    }

    @Test
    void codesAndWhatStandsInFrontOfARowAreTextsToo() throws IOException {
        List<Column> columns = List.of(Column.code("group", List.of("@x"), ""), Column.performance("value", ""));
        Path file = folder.resolve("table.csv");
        TableFolder.write(file, Table.of(columns, 0, -1.5));
        assertThat(file).content().isEqualTo("group,value\r\n'@x,-1.5\r\n");
        try (CsvFile csv = new CsvFile(Files.newOutputStream(file), columns)) {
            csv.add(List.of("-a"), Table.of(columns, 0, -1.5));
        }
        assertThat(file).content().endsWith("\r\n'-a,'@x,-1.5\r\n");
    }
}
