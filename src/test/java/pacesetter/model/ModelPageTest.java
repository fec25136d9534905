package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the model and the model's code know the same submodels. */
final class ModelPageTest {
    private static final Path CODE = Path.of("src/main/java/pacesetter/model");
    private static final String SECTION = "## Where it is in the code\n";

    private final String page = text();

    private static String text() {
        try {
            return Files.readString(Path.of("src/docs/model.md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String section() {
        String rest = page.substring(page.indexOf(SECTION) + SECTION.length());
        return rest.substring(0, rest.indexOf("\n## "));
    }

    private static Set<String> found(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void everyClassOfTheModelIsOnThePage() throws IOException {
        Set<String> classes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                    .forEach(name -> classes.add(name.replace(".java", "")));
        }
        assertThat(found("`([A-Z]\\w+)`", section())).isEqualTo(classes);
    }

    @Test
    void everySubmodelThatIsToldHasItsClass() {
        String told = page.substring(page.indexOf("## Submodels"), page.indexOf(SECTION));
        Set<String> rows = new TreeSet<>();
        found("\\| ([A-Z][^|`]+) \\| `", section()).forEach(row -> rows.addAll(Set.of(row.split(", "))));
        assertThat(rows).isEqualTo(found("(?m)^\\*\\*([A-Z][^*]+?)\\.?\\*\\*", told));
    }

    @Test
    void theGroupsOfAWeekAreThoseOfThePage() {
        String order = page.substring(page.indexOf("## Order of a tick"), page.indexOf("## Initial state"));
        Model model = Model.of(Worlds.with(Map.of()).world(1), Worlds.strategy());
        List<String> told = Pattern.compile("(?m)^(\\d)\\. \\*\\*(\\w+)\\*\\*")
                .matcher(order)
                .results()
                .map(match -> match.group(1) + " " + match.group(2))
                .toList();
        List<Week.Group> groups = model.week().groups();
        assertThat(told)
                .isEqualTo(IntStream.range(0, groups.size())
                        .mapToObj(i -> (i + 1) + " " + groups.get(i).name())
                        .toList());
    }
}
