package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
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

    /** Classes that hold arrays or fields that change, and no state of the model. */
    private static final Map<String, String> WITHOUT_STATE = Map.ofEntries(
            Map.entry("Agenda", "the tasks of one week"),
            Map.entry("Contacts", "teams, as the scenario has them"),
            Map.entry("Decisions", "probabilities and groups that never change"),
            Map.entry("DomainList", "part of Running"),
            Map.entry("Happenings", "what happened in one week"),
            Map.entry("Hazard", "thresholds that never change"),
            Map.entry("LeaderScore", "work space"),
            Map.entry("Levers", "scopes that never change"),
            Map.entry("Marks", "a view"),
            Map.entry("Model", "the model itself"),
            Map.entry("Offer", "work space"),
            Map.entry("Readings", "a view"),
            Map.entry("Selection", "legacies, which never change"),
            Map.entry("TaskChoice", "work space"),
            Map.entry("Urgency", "an index of one week"),
            Map.entry("Wiring", "submodels by domain"));

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

    /** Whatever lasts from one week to the next is told; what is made anew each week, or never changes, needs no row. */
    @Test
    void everyClassThatKeepsAStateIsInTheTableOfStateVariables() throws IOException, ClassNotFoundException {
        String entities = page.substring(page.indexOf("## Entities"), page.indexOf("## Order of a tick"));
        Set<String> told = found("`([A-Z]\\w+)`", entities);
        Set<String> stateful = new TreeSet<>();
        try (Stream<Path> files = Files.list(CODE)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                boolean keeps = !name.equals("package-info")
                        && Stream.of(Class.forName("pacesetter.model." + name).getDeclaredFields())
                                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                                .anyMatch(field ->
                                        holdsNumbers(field.getType()) || !Modifier.isFinal(field.getModifiers()));
                if (keeps) {
                    stateful.add(name);
                }
            }
        }
        assertThat(stateful).containsAll(WITHOUT_STATE.keySet());
        stateful.removeAll(WITHOUT_STATE.keySet());
        assertThat(told).containsAll(stateful);
    }

    private static boolean holdsNumbers(Class<?> type) {
        return type.isArray() && (type.getComponentType().isPrimitive() || holdsNumbers(type.getComponentType()));
    }

    @Test
    void theSubmodelsOfTheCodeAreThoseOfThePage() {
        String told = page.substring(page.indexOf("## Submodels"), page.indexOf(SECTION));
        assertThat(Stream.of(Submodel.values()).map(submodel -> submodel.title().en()))
                .containsExactlyInAnyOrderElementsOf(found("(?m)^\\*\\*([A-Z][^*]+?)\\.?\\*\\*", told));
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
                        .mapToObj(i ->
                                (i + 1) + " " + groups.get(i).phase().title().en())
                        .toList());
    }
}
