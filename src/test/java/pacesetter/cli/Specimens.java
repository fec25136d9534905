package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Folders of results of every kind, made once from tiny inputs, with what an undamaged copy of each gives. */
final class Specimens {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final int REPLICATES = 3; // of sweeps, and a part for each
    private static final String TINY = "sweep tiny.yaml --threads 1 --replicates ";
    private static final String DESIGN = "sweep design.yaml --threads 1 --replicates ";

    /**
     * A folder as the program left it.
     *
     * @param place where it lies
     * @param files by path, each byte as a letter
     * @param sweep the command that goes on with it; a command that must refuse it where it holds no sweep
     * @param fresh the tables of that command in a new folder; absent where it holds no sweep
     * @param compared what a comparison gives of the tables, and under n of n parts alone
     * @param merged the tables of it and its other half
     */
    record Specimen(
            String name,
            Path place,
            TreeMap<String, String> files,
            String sweep,
            Optional<Map<String, String>> fresh,
            Map<Integer, Compared> compared,
            Optional<String> shown,
            Optional<Map<String, String>> merged) {
        boolean isFirst() {
            return name.startsWith("first-");
        }

        boolean isSweep() {
            return files.containsKey("sweep.json");
        }

        boolean isFinished() {
            return files.containsKey("manifest.json");
        }

        boolean isShard() {
            return name.startsWith("shard-");
        }

        /** Its parts' bytes in the order they were written. */
        List<String> parts() {
            return files.entrySet().stream()
                    .filter(file -> file.getKey().startsWith("parts/"))
                    .map(Map.Entry::getValue)
                    .toList();
        }
    }

    /** A comparison: its tables, and its words but for how far the sweep is. */
    record Compared(Map<String, String> tables, List<String> words) {
        static Compared of(Path tables, Session.Answer answer) throws IOException {
            return new Compared(
                    CsvFiles.in(tables),
                    answer.out()
                            .lines()
                            .filter(line -> !line.startsWith("The sweep is not finished: "))
                            .toList());
        }
    }

    private final Path home;
    private final List<Specimen> all = new ArrayList<>();
    private final List<Path> strangers = new ArrayList<>();

    /** Makes them in a folder. */
    Specimens(Path home) throws IOException {
        this.home = home;
        writeInputs(home);
        done("run tiny.yaml --strategies none,journal --replicates 3 --no-charts --out run");
        done("run tiny.yaml --strategies none,journal --replicates 2 --out charted");
        done("compare charted");
        grow(TINY, "sweep");
        grow(DESIGN, "design");
        grow(TINY, "unfinished");
        done(TINY + (REPLICATES + 1) + " --out unfinished");
        for (Path file : Copies.files(home.resolve("unfinished"))) {
            String name = Copies.name(home.resolve("unfinished"), file);
            if (!(name.equals("sweep.json") || name.matches("parts/0000000[1-3]\\.part"))) {
                Files.delete(file);
            }
        }
        grow(DESIGN, "shard-1", "--shard", "1/2");
        grow(DESIGN, "shard-2", "--shard", "2/2");
        done("merge shard-1 shard-2 --out merged");
        done("compare run --no-charts --out comparison");
        for (String name : List.of("run", "sweep", "unfinished")) {
            Copies.copy(RESOURCES.resolve("made-by-0.1.0").resolve(name), home.resolve("first-" + name));
        }
        makeStrangers();
        String none = TINY + REPLICATES + " --out ";
        for (String name : List.of("run", "charted", "comparison", "first-run")) {
            add(name, none + name);
        }
        add("sweep", none + "sweep");
        add("design", DESIGN + REPLICATES + " --out design");
        add("unfinished", TINY + (REPLICATES + 1) + " --out unfinished");
        add("shard-1", DESIGN + REPLICATES + " --shard 1/2 --out shard-1");
        add("shard-2", DESIGN + REPLICATES + " --shard 2/2 --out shard-2");
        add("merged", DESIGN + REPLICATES + " --out merged");
        add("first-sweep", none + "first-sweep");
        add("first-unfinished", none + "first-unfinished");
    }

    /** Writes the scenario and the sweep file that the commands name. */
    static void writeInputs(Path folder) throws IOException {
        Files.copy(RESOURCES.resolve("tiny/tiny.yaml"), folder.resolve("tiny.yaml"));
        Files.writeString(folder.resolve("design.yaml"), """
                scenario: tiny.yaml
                replicates: 3
                factors:
                  - {parameter: evidence.noise, levels: [0.1, 0.2]}
                """);
    }

    /** With a part for each replicate. */
    private void grow(String command, String name, String... more) {
        for (int replicates = 1; replicates <= REPLICATES; replicates++) {
            done(command + replicates + " --out " + name + String.join(" ", List.of(" ", String.join(" ", more))));
        }
    }

    /** Parts of sweeps that have another seed, other strategies, a design, more replicates, another version. */
    private void makeStrangers() throws IOException {
        Path tiny = home.resolve("tiny.yaml");
        done("sweep tiny.yaml --threads 1 --replicates 2 --seed 7 --out other-seed");
        done("sweep tiny.yaml --threads 1 --replicates 9 --out longer");
        String text = Files.readString(tiny);
        Files.writeString(
                home.resolve("other.yaml"), text.replace("{lever: journal}", "{lever: journal, start: 2018-12-18}"));
        done("sweep other.yaml --threads 1 --replicates 2 --out other-strategy");
        Files.writeString(home.resolve("else.yaml"), text.replace("per_domain: 1}", "per_domain: 2}"));
        done("sweep else.yaml --threads 1 --replicates 2 --out other-parameters");
        for (String name :
                List.of("other-seed", "longer", "other-strategy", "other-parameters", "design", "first-sweep")) {
            strangers.add(home.resolve(name).resolve("parts/00000001.part"));
        }
    }

    private void add(String name, String sweep) throws IOException {
        Path place = home.resolve(name);
        TreeMap<String, String> files = Copies.bytes(place);
        boolean first = name.startsWith("first-");
        Map<Integer, Compared> compared = new TreeMap<>();
        Optional<Map<String, String>> fresh = Optional.empty();
        if (files.containsKey("sweep.json")) {
            Path made = lay(name + "-fresh");
            Files.createDirectories(made);
            done(made, sweep);
            fresh = Optional.of(CsvFiles.in(made.resolve(name)));
            int parts = first
                    ? 0
                    : (int) files.keySet().stream()
                            .filter(file -> file.startsWith("parts/"))
                            .count();
            for (int count = 1; count <= parts; count++) {
                Path some = lay(name + "-of-" + count);
                Files.createDirectories(some.resolve(name).resolve("parts"));
                Files.copy(place.resolve("sweep.json"), some.resolve(name).resolve("sweep.json"));
                for (int part = 1; part <= count; part++) {
                    String file = "parts/0000000" + part + ".part";
                    Files.copy(place.resolve(file), some.resolve(name).resolve(file));
                }
                compared.put(count, compared(some, name));
            }
        }
        Optional<String> shown = Optional.empty();
        if (files.containsKey("manifest.json") && !name.equals("comparison")) {
            Path copy = lay(name + "-whole");
            Copies.copy(place, copy.resolve(name));
            compared.put(0, compared(copy, name));
            shown = Optional.of(WindowContents.show(place));
        }
        Optional<Map<String, String>> merged =
                name.startsWith("shard-") ? Optional.of(CsvFiles.in(home.resolve("merged"))) : Optional.empty();
        all.add(new Specimen(name, place, files, sweep, fresh, compared, shown, merged));
    }

    private Path lay(String name) throws IOException {
        Path folder = Files.createDirectories(home.resolve("base").resolve(name));
        writeInputs(folder);
        return folder;
    }

    private static Compared compared(Path folder, String name) throws IOException {
        Session.Answer answer = done(folder, "compare " + name + " --no-charts");
        return Compared.of(folder.resolve(name).resolve("comparison"), answer);
    }

    private void done(String words) {
        done(home, words);
    }

    private static Session.Answer done(Path folder, String words) {
        Session.Answer answer = Session.in(folder).type(words.trim().split(" +"));
        assertThat(answer.exitCode()).as(words + ": " + answer.err()).isZero();
        return answer;
    }

    List<Specimen> all() {
        return List.copyOf(all);
    }

    /** Parts that belong to other sweeps. */
    List<Path> strangers() {
        return List.copyOf(strangers);
    }

    /** Files of that name in the folders of others. */
    List<Path> namesakes(Specimen specimen, String file) {
        return all.stream()
                .filter(other -> !other.name().equals(specimen.name()))
                .map(other -> other.place().resolve(file))
                .filter(Files::isRegularFile)
                .toList();
    }

    /** The other half of a shard. */
    Specimen other(Specimen shard) {
        return all.stream()
                .filter(other -> other.isShard() && !other.name().equals(shard.name()))
                .findFirst()
                .orElseThrow();
    }
}
