package pacesetter.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The file of claims: each with what makes it, what must be found, and, written by the test, what was found.
 *
 * @param text as it is on the disk
 * @param patterns verdicts of the page on validation, by pattern
 */
record Claims(String text, List<Statement> statements, Map<String, String> patterns, List<ClaimTable> tables) {
    static final Path FILE = Path.of("src/docs/claims.yaml");

    /** Keys that are written and not read. */
    static final List<String> WRITTEN = List.of("command", "found", "n", "uncertain", "turned_by", "without");

    static Claims read() throws IOException {
        String text = Files.readString(FILE);
        Keys file = Keys.of(
                new Load(LoadSettings.builder().setAllowDuplicateKeys(false).build()).loadFromString(text));
        return new Claims(
                text,
                file.list("claims").stream()
                        .map(keys -> Statement.of(keys, file))
                        .toList(),
                file.map("patterns"),
                file.list("tables").stream()
                        .map(keys -> ClaimTable.of(keys, file))
                        .toList());
    }

    /** What was found of a claim, as the file has it. */
    Optional<String> written(String claim, String key) {
        Matcher block = Pattern.compile("(?m)^  - id: " + Pattern.quote(claim) + "\\n((?:    .*\\n)*)")
                .matcher(text);
        if (!block.find()) {
            return Optional.empty();
        }
        Matcher line = Pattern.compile("(?m)^    " + key + ": (.*)$").matcher(block.group(1));
        return line.find() ? Optional.of(line.group(1).replaceAll("^\"|\"$", "")) : Optional.empty();
    }

    /** The file with what is now found, by claim and key. */
    String with(Function<Statement, Map<String, String>> found) {
        String renewed = text;
        for (Statement claim : statements) {
            Matcher block = Pattern.compile("(?m)^  - id: " + Pattern.quote(claim.id()) + "\\n((?:    .*\\n)*)")
                    .matcher(renewed);
            if (!block.find()) {
                throw new IllegalStateException("not a block of its own: " + claim.id());
            }
            List<String> lines = new ArrayList<>(block.group(1)
                    .lines()
                    .filter(line -> WRITTEN.stream().noneMatch(key -> line.startsWith("    " + key + ": ")))
                    .toList());
            found.apply(claim).forEach((key, value) -> lines.add("    " + key + ": " + value));
            renewed = renewed.substring(0, block.start(1)) + String.join("\n", lines) + "\n"
                    + renewed.substring(block.end(1));
        }
        return renewed;
    }
}
