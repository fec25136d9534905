package pacesetter.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import pacesetter.text.TextTable.Head;

final class TextTableTest {
    @Test
    void columnsAlignWhereChineseTakesTwoColumns() {
        TextTable table = new TextTable(
                List.of(Head.left("目标"), Head.right("n"), Head.left("use")),
                List.of(List.of("覆盖（嘉兴）", "30", "held out"), List.of("Jiaxing", "1", "check")));
        assertThat(table.lines())
                .containsExactly(
                        "目标           n  use",
                        "--------------------------",
                        "覆盖（嘉兴）  30  held out",
                        "Jiaxing        1  check");
    }

    @Test
    void widthCountsHanAndFullWidthPunctuationTwice() {
        assertThat(TextTable.width("abc")).isEqualTo(3);
        assertThat(TextTable.width("领跑者")).isEqualTo(6);
        assertThat(TextTable.width("，《》（）：")).isEqualTo(12);
        assertThat(TextTable.width("ｱ")).isOne();
        assertThat(TextTable.width("𠀀")).isEqualTo(2);
    }

    @Test
    void lettersOfAnyScriptTakeTheirColumns() {
        assertThat(TextTable.width("Île-de-France")).isEqualTo(13);
        assertThat(TextTable.width("I\u0302le")).as("the accent apart").isEqualTo(3);
        assertThat(TextTable.width("Татарстан")).isEqualTo(9);
        assertThat(TextTable.width("서울")).isEqualTo(4);
        assertThat(TextTable.width("ไทย")).isEqualTo(3);
        assertThat(TextTable.width("ㄅ")).isEqualTo(2);
    }

    @Test
    void everyRowMustFitTheHeads() {
        assertThatThrownBy(() -> new TextTable(List.of(Head.left("a")), List.of(List.of("1", "2"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
