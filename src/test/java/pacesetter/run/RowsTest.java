package pacesetter.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RowsTest {
    private static final List<Column> COLUMNS = List.of(Column.count("a", "1", "A."), Column.amount("b", "1", "B."));

    private static Rows rows(double... cells) {
        Rows rows = new Rows(2);
        for (double cell : cells) {
            rows.add(cell);
        }
        return rows;
    }

    @Test
    void aTableStaysAsItWasWhenItsRowsGoOn() {
        Rows rows = rows(1, 2, 3, 4);
        Table before = rows.table(COLUMNS);
        rows.dropLast();
        rows.add(5);
        rows.addIndex(-1);
        assertThat(before.value(1, 0)).isEqualTo(3);
        assertThat(before.value(1, 1)).isEqualTo(4);
        Table after = rows.table(COLUMNS);
        assertThat(after.rows()).isEqualTo(2);
        assertThat(after.value(1, 0)).isEqualTo(5);
        assertThat(after.value(1, 1)).isNaN();
    }

    @Test
    void noCellIsInfinite() {
        assertThatIllegalStateException()
                .isThrownBy(() -> rows(1, 2, 3, Double.NEGATIVE_INFINITY).table(COLUMNS))
                .withMessage("b is infinite in row 1");
    }
}
