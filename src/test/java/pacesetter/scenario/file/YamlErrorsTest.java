package pacesetter.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static pacesetter.scenario.file.Wrong.wrong;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.source.YamlReader;

/** What is said about files that are no YAML, or not of the kind read here. */
final class YamlErrorsTest {
    static Stream<Wrong> mistakes() {
        return Stream.of(
                wrong(
                        "{start: 2018-12-04, ticks: 52}",
                        "{start: 2018-12-04, ticks: 52, ticks: 5}",
                        "small.yaml:2:42: key (ticks) stands here twice."),
                wrong(
                        "title:",
                        "\ttitle:",
                        "small.yaml:1:1: text (title: {en: Small, zh: 小}) is not YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation). Indent with spaces."),
                wrong(
                        "Small, zh",
                        "Small: a, zh",
                        "small.yaml:1:18: text (title: {en: Small: a, zh: 小}) is not YAML: expected ',' or '}', but got :."),
                wrong(
                        "title: {en: Small, zh: 小}",
                        "title: a: b",
                        "small.yaml:1:9: text (title: a: b) is not YAML: mapping values are not allowed here. Put a text that has a colon between quotation marks."),
                wrong(
                        "title: {en: Small, zh: 小}",
                        "title: !!str x",
                        "small.yaml:1:8: tag (tag:yaml.org,2002:str) is not read here. Leave it out: the key decides what a value is."),
                wrong(
                        "title: {en: Small, zh: 小}",
                        "title: *x",
                        "small.yaml:1:8: alias (*x) names no value that is complete before it."),
                wrong(
                        "title: {en: Small, zh: 小}",
                        "title: &x [*x]",
                        "small.yaml:1:12: alias (*x) names no value that is complete before it."),
                wrong(
                        "title: {en: Small, zh: 小}",
                        "<<: {a: b}",
                        "small.yaml:1:1: key (<<) is not read here. Use extends, or write the values out.",
                        "small.yaml:1:1: the scenario (a group of keys) needs the key title."),
                wrong(
                        "record:",
                        "---\nrecord:",
                        "small.yaml:38:1: document (---) is a second one. Put it into a file of its own."),
                wrong(
                        "title: {en: Small, zh: 小}",
                        "title: \u0001",
                        "small.yaml:1:8: text (<U+0001>) must not hold U+0001, which cannot be seen. Type it anew, do not paste it."),
                wrong(
                        "title: {en: Small, zh: 小}",
                        "%YAML 99999999999.1",
                        "small.yaml:1:18: text (%YAML 99999999999.1) is not YAML: found a number which cannot represent a valid version: 99999999999."),
                wrong(
                        "title: {en: Small, zh: 小}",
                        "? [a]\n: b",
                        "small.yaml:1:1: the scenario (a group of keys) needs the key title.",
                        "small.yaml:1:3: key (a list) must be a word."));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldWithPlaceNameValueAndRule(Wrong mistake) {
        assertThat(Small.files(Small.but(mistake.part(), mistake.changed())).problems(Small.FILE))
                .isEqualTo(mistake.problems());
    }

    private static List<String> said(String text) {
        return new MemoryFiles().with("s.yaml", text).problems("s.yaml");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThat(new MemoryFiles().problems("none.yaml"))
                .containsExactly("none.yaml:1:1: file (none.yaml) does not exist.");
    }

    @Test
    void anEmptyFileAndAListAreNoScenario() {
        assertThat(said("# nothing\n"))
                .containsExactly("s.yaml:2:1: file (s.yaml) is empty. Begin with a line such as title: My scenario.");
        assertThat(said("- a\n"))
                .containsExactly("s.yaml:1:1: file (s.yaml) must be keys with values. "
                        + "Begin with a line such as title: My scenario.");
    }

    @Test
    void bytesThatAreNotUtf8ArePlaced() {
        byte[] bytes = {'a', ':', '\n', ' ', (byte) 0xE5, (byte) 0x98, (byte) 0x89, (byte) 0xFF};
        assertThat(new MemoryFiles().with("s.yaml", bytes).problems("s.yaml"))
                .containsExactly("s.yaml:2:3: byte (ff) is not UTF-8. Save the file with the encoding UTF-8.");
    }

    @Test
    void aFileAboveTheLimitIsNotRead() {
        assertThat(said("#".repeat(YamlReader.MAX_BYTES)))
                .containsExactly(
                        "s.yaml:1:1048577: file (s.yaml) is empty. Begin with a line such as title: My scenario.");
        assertThat(said("#".repeat(YamlReader.MAX_BYTES + 1)))
                .containsExactly("s.yaml:1:1: file (s.yaml) is larger than 1 MB.");
    }

    @Test
    void depthIsLimited() {
        assertThat(said("title: " + "[".repeat(100_000)))
                .containsExactly("s.yaml:1:72: depth (65) must be at most 64.");
        assertThat(said("title: " + "{a: ".repeat(100_000)))
                .hasSize(1)
                .first()
                .asString()
                .contains("depth (65)");
        assertThat(said("- ".repeat(100_000))).hasSize(1).first().asString().contains("depth (65)");
    }

    @Test
    void aliasesAreLimitedInNumberAndInWhatTheyStandFor() {
        assertThat(said("a: &a 1\nb: [" + "*a, ".repeat(51) + "]"))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("alias (*a) is one of more than 50.");
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 25; i++) {
            bomb.append(String.format("a%d: &a%d [*a%d, *a%d]%n", i, i, i - 1, i - 1));
        }
        assertThat(said(bomb.toString()))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("file (s.yaml) holds more than 200000 values.");
    }

    @Test
    void anAliasStandsForItsValue() {
        String text = Small.but("name: As documented", "name: &n As documented");
        assertThat(Small.files(Small.but(text, "name: Nothing", "name: *n"))
                        .read(Small.FILE)
                        .strategy("none")
                        .name()
                        .en())
                .isEqualTo("As documented");
    }

    @Test
    void whatTheParserLetsThroughToJavaIsPlacedToo() {
        assertThat(said("title: x\nid: \"\\UFFFFFFFF\"\n"))
                .hasSize(1)
                .first()
                .asString()
                .matches("s\\.yaml:[12]:[0-9]+: text \\(.*\\) is not YAML: .*");
    }

    @Test
    void numbersAreThoseOfTheCoreSchema() {
        assertThat(Numeric.parse("010")).hasValue(10);
        assertThat(Numeric.parse("1_000")).isEmpty();
        assertThat(Numeric.parse("1e3")).hasValue(1000);
        assertThat(Numeric.parse("+.5")).hasValue(0.5);
        assertThat(Numeric.parse("12:30")).isEmpty();
        assertThat(Numeric.parse("1d")).isEmpty();
        assertThat(Numeric.parse("NaN")).isEmpty();
        assertThat(Numeric.parse(".nan").orElseThrow()).isNaN();
    }
}
