package pacesetter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files short enough to be read in one go, rooms small enough to know, one name for one class. */
final class SizeTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST = 300;
    private static final int MEDIAN = 80;
    private static final int MOST_IN_A_ROOM_OF_THE_SCENARIO = 35;

    private static List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(SOURCES)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void noFileIsLongAndMostAreShort() throws IOException {
        Map<String, Integer> tooLong = new TreeMap<>();
        List<Integer> lines = new ArrayList<>();
        for (Path file : files()) {
            int count = Files.readAllLines(file).size();
            lines.add(count);
            if (count > LONGEST) {
                tooLong.put(file.toString(), count);
            }
        }
        assertThat(tooLong).isEmpty();
        lines.sort(Integer::compare);
        assertThat(lines.get(lines.size() / 2)).as("median of lines").isBetween(1, MEDIAN);
    }

    @Test
    void noRoomOfTheScenarioIsCrowded() throws IOException {
        Map<Path, Integer> rooms = new TreeMap<>();
        for (Path file : files()) {
            rooms.merge(file.resolveSibling(""), 1, Integer::sum);
        }
        rooms.keySet().removeIf(room -> !room.startsWith(SOURCES.resolve("pacesetter/scenario")));
        assertThat(rooms).isNotEmpty();
        assertThat(rooms.values()).allMatch(files -> files <= MOST_IN_A_ROOM_OF_THE_SCENARIO);
    }

    @Test
    void noSimpleNameStandsTwice() throws IOException {
        Map<String, Path> known = new TreeMap<>();
        Map<String, Path> twice = new TreeMap<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if (!name.equals("package-info.java") && known.putIfAbsent(name, file) != null) {
                twice.put(name, file);
            }
        }
        assertThat(twice).isEmpty();
    }
}
