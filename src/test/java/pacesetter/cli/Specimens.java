package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
     * @param compared what a comparison gives of the tables
     * @param comparedParts what it gives of parts alone, by their numbers
     * @param merged the tables of it and its other half
     */
    record Specimen(
            String name,
            Path place,
            TreeMap<String, String> files,
            String sweep,
            Optional<Map<String, String>> fresh,
            Optional<Compared> compared,
            Map<Set<Integer>, Compared> comparedParts,
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

        /** What a comparison has to give where of all results only these parts are whole; absent if it can give none. */
        Optional<Compared> comparedOf(Set<Integer> whole) {
            return Optional.ofNullable(comparedParts.get(comparable(parts().size(), whole)));
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
        Map<Set<Integer>, Compared> comparedParts = new HashMap<>();
        Optional<Map<String, String>> fresh = Optional.empty();
        if (files.containsKey("sweep.json")) {
            Path made = lay(name + "-fresh");
            Files.createDirectories(made);
            done(made, sweep);
            fresh = Optional.of(CsvFiles.in(made.resolve(name)));
            if (!first) {
                compareParts(place, comparedParts);
            }
        }
        Optional<Compared> compared = Optional.empty();
        Optional<String> shown = Optional.empty();
        if (files.containsKey("manifest.json") && !name.equals("comparison")) {
            Path copy = lay(name + "-whole");
            Copies.copy(place, copy.resolve(name));
            compared = Optional.of(compared(copy, name));
            shown = Optional.of(WindowContents.show(place));
        }
        Optional<Map<String, String>> merged =
                name.startsWith("shard-") ? Optional.of(CsvFiles.in(home.resolve("merged"))) : Optional.empty();
        all.add(new Specimen(name, place, files, sweep, fresh, compared, comparedParts, shown, merged));
    }

    private void compareParts(Path place, Map<Set<Integer>, Compared> compared) throws IOException {
        String name = place.getFileName().toString();
        int parts = Copies.files(place.resolve("parts")).size();
        for (Set<Integer> some : choices(parts)) {
            Set<Integer> used = comparable(parts, some);
            if (used.isEmpty() || compared.containsKey(used)) {
                continue;
            }
            Path folder = lay(name + "-of-" + used);
            Files.createDirectories(folder.resolve(name).resolve("parts"));
            Files.copy(place.resolve("sweep.json"), folder.resolve(name).resolve("sweep.json"));
            for (int part : used) {
                Files.copy(place.resolve(part(part)), folder.resolve(name).resolve(part(part)));
            }
            compared.put(used, compared(folder, name));
        }
    }

    /** The file of a part in a folder. */
    static String part(int number) {
        return "parts/0000000" + number + ".part";
    }

    /** Every choice of parts, by their numbers. */
    static List<Set<Integer>> choices(int parts) {
        return IntStream.range(0, 1 << parts)
                .mapToObj(bits -> IntStream.rangeClosed(1, parts)
                        .filter(part -> (bits >> (part - 1) & 1) == 1)
                        .boxed()
                        .collect(Collectors.toSet()))
                .toList();
    }

    /**
     * Those of some parts that a comparison is made of: the first replicates that are whole, or what there is of the very
     * first. Parts of one shard come after those of another, so a replicate of a merged sweep has a part from each.
     */
    private static Set<Integer> comparable(int parts, Set<Integer> some) {
        Set<Integer> used = new HashSet<>();
        for (int replicate = 1; replicate <= REPLICATES; replicate++) {
            Set<Integer> needed = new HashSet<>();
            for (int part = replicate; part <= parts; part += REPLICATES) {
                needed.add(part);
            }
            boolean whole = some.containsAll(needed);
            if (whole || replicate == 1) {
                needed.retainAll(some);
                used.addAll(needed);
            }
            if (!whole) {
                break;
            }
        }
        return used;
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
