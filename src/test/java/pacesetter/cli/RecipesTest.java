package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The recipes of README and tutorial run as they are printed, on results whose codes and names are the worst for a
 * reader of tables: numbers, dates, missing values, truths.
 */
final class RecipesTest {
    /** The codes of the small scenario, and what stands for them. */
    private static final String[][] CODES = {
        {"N1", "01"}, {"N2", "1"}, {"N3", "1e3"}, {"R1", "NA"}, {"R2", "TRUE"}, {"R3", "2018-01"}
    };

    @TempDir
    private Path folder;

    @BeforeEach
    void layResults() throws IOException {
        Copies.copy(Path.of("scenarios/teaching"), folder.resolve("teaching"));
        Files.copy(Path.of("scenarios/teaching.yaml"), folder.resolve("my.yaml"));
        for (String table : List.of("teaching/regions.csv", "teaching/borders.csv")) {
            String text = Files.readString(folder.resolve(table));
            for (String[] code : CODES) {
                text = text.replaceAll("(?m)(^|,)" + code[0] + "(,|$)", "$1" + code[1] + "$2");
            }
            Files.writeString(folder.resolve(table), text.replace("North Valley", "Nördliches Tal"));
        }
        Session.Answer answer = Session.in(folder)
                .type("run", "my.yaml", "--strategy=journal", "--strategy=measured", "--replicates=3", "--no-charts");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(Files.readString(folder.resolve("results/0001/adoptions.csv")))
                .contains(",NA,", ",1e3,", ",01,");
        try (OutputStream out =
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("results/0001/events.csv.gz")))) {
            Files.copy(folder.resolve("results/0001/events.csv"), out);
        }
    }

    private static Optional<String> program(String check, String... candidates)
            throws IOException, InterruptedException {
        for (String candidate : candidates) {
            try {
                Process process = new ProcessBuilder(candidate, candidate.contains("Rscript") ? "-e" : "-c", check)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0) {
                    return Optional.of(candidate);
                }
            } catch (IOException notThere) {
                // the next one may be
            }
        }
        return Optional.empty();
    }

    /** What README prints indented below a line, and the tutorial between fences of a language. */
    private static List<String> recipes(String heading, String fence) throws IOException {
        List<String> recipes = new ArrayList<>();
        MatchResult printed = Pattern.compile("(?m)^" + heading + ":\\n\\n((?: {4}.*\\n)+)")
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .findFirst()
                .orElseThrow();
        recipes.add(printed.group(1).lines().map(line -> line.substring(4)).collect(Collectors.joining("\n")));
        Pattern.compile("```" + fence + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("src/docs/tutorial.md")))
                .results()
                .forEach(block -> recipes.add(block.group(1)));
        assertThat(recipes).hasSizeGreaterThan(1);
        return recipes;
    }

    private void run(List<String> program, String recipe) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("recipe"), recipe, StandardCharsets.UTF_8);
        Path said = folder.resolve("said");
        List<String> line =
                Stream.concat(program.stream(), Stream.of(script.toString())).toList();
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("MPLBACKEND", "Agg"); // no screen
        builder.environment().put("LANG", "C.UTF-8");
        Process process = builder.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(recipe + "\n" + Files.readString(said))
                .isZero();
    }

    @Test
    void recipesInRWorkAndLoseNoRow() throws IOException, InterruptedException {
        Optional<String> program = program("library(survival)", "Rscript");
        assumeTrue(program.isPresent(), "no R with survival here");
        for (String recipe : recipes("R", "r")) {
            run(List.of(program.orElseThrow()), recipe);
        }
    }

    @Test
    void recipesInPythonWorkAndLoseNoRow() throws IOException, InterruptedException {
        Optional<String> program = program("import pandas, matplotlib", "python3", "/usr/bin/python3");
        assumeTrue(program.isPresent(), "no pandas here");
        for (String recipe : recipes("Python", "python")) {
            run(List.of(program.orElseThrow()), recipe);
        }
    }
}
