package pacesetter.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pacesetter.scenario.Scenario;

/** Every figure of the article has its place in the scenario of Zhejiang, and held-out figures are nothing but targets. */
final class ArticleFiguresTest {

    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\| (\\d+) \\| (.+) \\| ([A-Z, ]+) \\| (.+) \\|$");

    /** {@code row: 12}, {@code rows: "14, 15"}, "row 8", "rows 18 and 22". */
    private static final Pattern MENTION = Pattern.compile("\\b[Rr]ows?:?\\s+\"?(\\d+(?:(?:, | and )\\d+)*)");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final Pattern QUOTED = Pattern.compile("`([a-z]+(?:-[a-z]+)+)`");

    private final String scenario = text("scenarios/zhejiang-2018.yaml");

    private final List<Figure> figures = TABLE_ROW
            .matcher(text("src/docs/article-figures.md"))
            .results()
            .map(match -> new Figure(Integer.parseInt(match.group(1)), match.group(3), match.group(4)))
            .toList();

    private record Figure(int row, String use, String place) {}

    @Test
    void theTableHasAllRowsOfTheArticle() {
        assertThat(figures.stream().map(Figure::row).toList())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 41).boxed().toList());
    }

    @Test
    void everyInputAndEveryTargetOfTheArticleIsNamedInTheScenario() {
        Set<Integer> used = figures.stream()
                .filter(figure ->
                        Pattern.compile("[ICHL]").matcher(figure.use()).find())
                .map(Figure::row)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).hasSize(31);
        assertThat(rowsNamed(scenario.substring(scenario.indexOf("\nid:")))).containsAll(used);
    }

    @Test
    void everyPlaceTheTableNamesExists() {
        List<String> missing = new ArrayList<>();
        for (Figure figure : figures) {
            QUOTED.matcher(figure.place())
                    .results()
                    .map(match -> match.group(1))
                    .forEach(id -> {
                        if (!Pattern.compile("\\bid: " + id + "\\b")
                                .matcher(scenario)
                                .find()) {
                            missing.add(figure.row() + ": " + id);
                        }
                    });
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aTargetMayDoWhatItsRowAllows() {
        Scenario zhejiang = ScenarioReader.read(Path.of("scenarios/zhejiang-2018.yaml"));
        assertThat(zhejiang.targets()).isNotEmpty().allSatisfy(target -> {
            String use = figures.get(Integer.parseInt(target.row()) - 1).use();
            assertThat(use)
                    .as(target.id())
                    .contains(
                            switch (target.use()) {
                                case CALIBRATION -> "C";
                                case HELD_OUT -> "H";
                                case SEEN -> "L";
                                case CHECK -> "S";
                                case CONTEXT -> "X";
                            });
        });
    }

    @Test
    void noHeldOutFigureIsAnInput() {
        String inputs = scenario.substring(0, scenario.indexOf("\ntargets:"));
        assertThat(inputs).doesNotContainPattern("(?<![\\d.])0?\\.(764|993|94|929)(?!\\d)");
    }

    private static Set<Integer> rowsNamed(String text) {
        Set<Integer> rows = new TreeSet<>();
        MENTION.matcher(text)
                .results()
                .map(match -> match.group(1))
                .flatMap(list -> NUMBER.matcher(list).results())
                .map(MatchResult::group)
                .forEach(row -> rows.add(Integer.valueOf(row)));
        return rows;
    }

    private static String text(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
