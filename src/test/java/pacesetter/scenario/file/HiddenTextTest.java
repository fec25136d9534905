package pacesetter.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts with characters that nobody sees are refused wherever a file can bring them, once and at their place. */
final class HiddenTextTest {
    private static final String SAID = " must not hold U+202E, which cannot be seen. Type it anew, do not paste it.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en: Small      | en: Sm%sall       | small.yaml:1:15: text (Sm<U+202E>all)
                    zh: 小         | zh: 小%s          | small.yaml:1:25: text (小<U+202E>)
                    title:         | '# %s\ntitle:'    | small.yaml:1:3: text (<U+202E>)
                    id: startup    | id: start%sup     | small.yaml:10:14: text (start<U+202E>up)
                    name: Days     | name: Da%sys      | small.yaml:14:
                    unit: days     | unit: da%sys      | small.yaml:14:
                    group: Jiaxing | group: Jia%sxing  | small.yaml:
                    id: covered    | id: cov%sered     | small.yaml:
                    name: Covered  | name: Cov%sered   | small.yaml:
                    use: check     | 'use: check, reported_by: A%s' | small.yaml:
                    use: check     | 'use: check, "a%s": b' | small.yaml:
                    name: Nothing  | name: Noth%sing   | small.yaml:
                    """)
    void inAScenario(String part, String changed, String begins) {
        for (String character : new String[] {"\u202E", "\\u202E"}) {
            boolean escaped = character.length() > 1;
            String text = changed.replace("\\n", "\n").replace("%s", character);
            if (escaped) {
                text = quoted(text);
            }
            assertThat(Small.files(Small.but(Small.TEXT, part, text)).problems(Small.FILE))
                    .as(text)
                    .hasSize(text.startsWith("#") && escaped ? 0 : 1) // an escape in a comment is none
                    .allSatisfy(problem -> assertThat(problem)
                            .startsWith(escaped ? "small.yaml:" : begins)
                            .contains("<U+202E>")
                            .endsWith(SAID));
        }
    }

    /** With the word that has an escape in quotation marks, as YAML wants it. */
    private static String quoted(String text) {
        return text.contains("\"") || text.startsWith("#") ? text : text.replaceAll("([^ ]*\\\\u202E[^ ]*)", "\"$1\"");
    }

    @Test
    void inATable() {
        for (String cell : new String[] {"330411", "Xiuzhou District", "秀洲区", "Jiaxing,嘉兴市,120.7,30.8", "population"}) {
            String table = Small.but(Small.REGIONS, cell, "\u202E" + cell);
            assertThat(Small.files().with("regions.csv", table).problems(Small.FILE))
                    .as(cell)
                    .hasSize(1)
                    .allSatisfy(problem -> assertThat(problem)
                            .startsWith("regions.csv:")
                            .contains("(<U+202E>")
                            .endsWith(SAID));
        }
        assertThat(Small.files()
                        .with("borders.csv", Small.but(Small.BORDERS, "330411,330502", "330411,330\u202E502"))
                        .problems(Small.FILE))
                .containsExactly("borders.csv:3:8: text (330<U+202E>502)" + SAID);
    }

    @Test
    void inASweep() {
        MemoryFiles files = Small.files().with("s.yaml", "scenario: small.yaml\ntitle: \"a\\u202Eb\"\n");
        assertThat(files.sweepProblems("s.yaml")).containsExactly("s.yaml:2:8: text (a<U+202E>b)" + SAID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\e", "\\0", "\\r", "\\x9b", "\\u061C", "\\u200B", "\\uFEFF", "\\u2028", "\\uD800", "\\x85"})
    void whateverTheEscape(String escape) {
        assertThat(Small.files(Small.but(Small.TEXT, "zh: 小", "zh: \"小" + escape + "\""))
                        .problems(Small.FILE))
                .hasSize(1)
                .allSatisfy(problem -> assertThat(problem).contains(", which cannot be seen."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\n", "\\t"})
    void aNameIsOnOneLine(String escape) {
        assertThat(Small.files(Small.but(Small.TEXT, "zh: 小", "zh: \"小" + escape + "小\""))
                        .problems(Small.FILE))
                .singleElement()
                .asString()
                .startsWith("small.yaml:1:24: zh (小 小) must be a text on one line. There is a ");
    }

    @Test
    void linesMayEndAsOnWindows() {
        assertThat(Small.files(Small.TEXT.replace("\n", "\r\n"))
                        .with("regions.csv", Small.REGIONS.replace("\n", "\r\n"))
                        .problems(Small.FILE))
                .isEmpty();
    }

    @Test
    void aSeparatorOfThousandsInAMapIsToldWithTheNumberToWrite() {
        assertThat(Small.files(Small.but(Small.TEXT, "value: 1,", "value: 1,000,000,"))
                        .problems(Small.FILE))
                .hasSize(1)
                .allSatisfy(problem -> assertThat(problem)
                        .contains("value (1,000,000) must be a number in ")
                        .endsWith(". Write 1000000."));
    }
}
