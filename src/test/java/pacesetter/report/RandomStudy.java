package pacesetter.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.Delta;
import pacesetter.run.Goal;
import pacesetter.scenario.Calendar;
import pacesetter.store.Edition;
import pacesetter.store.StoredColumn;
import pacesetter.store.StoredDesign;
import pacesetter.store.StoredStudy;
import pacesetter.sweep.Shard;
import pacesetter.text.Name;
import pacesetter.text.Tiers;

/** A study made of chance, with all that makes words about it difficult: ties, few worlds, times that never came. */
final class RandomStudy {
    private static final List<StoredColumn> COLUMNS = List.of(
            column("delivered_end", "share", Goal.MAX, "delivered at the end"),
            column("paper_share", "share", Goal.MIN, "paper_share"),
            column("performance", "performance", Goal.MAX, "performance"),
            column("province_cost", "price", Goal.MIN, "price of the province's acts, person-days"),
            column("t50_covered_ticks", "ticks", Goal.MIN, "time until 50 % covered, in ticks"),
            column("listing_to_covered_ticks", "ticks", Goal.MIN, "time from listing, in ticks"),
            new StoredColumn(
                    "true_changes_per_year",
                    "true_changes_per_year",
                    "changes/domain-year",
                    Optional.empty(),
                    new Name("changes", "易位")));
    private static final int TICKS = 60;

    private final Random chance;
    private final Path folder;

    RandomStudy(long number, Path folder) {
        chance = new Random(number);
        this.folder = folder;
    }

    /** The comparison of one study. */
    Comparison comparison() throws IOException {
        List<StoredColumn> columns = new ArrayList<>(COLUMNS);
        Collections.shuffle(columns, chance);
        columns = columns.subList(0, 1 + chance.nextInt(2));
        List<String> strategies = new ArrayList<>(List.of("none", "journal", "ring", "everything"));
        Collections.shuffle(strategies, chance);
        strategies = strategies.subList(0, chance.nextInt(8) == 0 ? 1 : 2 + chance.nextInt(3));
        int replicates = one(1, 2, 2, 3, 3, 5, 9);
        StoredDesign design = design(one(1, 1, 1, 2, 8, 16));
        write(columns, strategies, replicates, design);
        StoredStudy study = new StoredStudy(
                folder,
                new Edition("0.2.0", 3, 1),
                "pacesetter run trials/golden.yaml --seed 1",
                "golden",
                1,
                replicates,
                new Calendar(LocalDate.of(2020, 1, 1), TICKS),
                strategies,
                strategies.stream().map(id -> new Name(id, id)).toList(),
                Tiers.DEFAULT,
                design,
                columns,
                List.of(),
                List.of(),
                Shard.WHOLE);
        boolean single = columns.size() == 1;
        return Comparison.of(
                study,
                new Comparison.Question(
                        Optional.of(strategies.get(chance.nextInt(strategies.size()))),
                        columns.stream().map(StoredColumn::name).toList(),
                        single && chance.nextInt(4) == 0 ? Optional.of(Goal.MIN) : Optional.empty(),
                        List.of(.95, .9, .8, .99).get(chance.nextInt(4)),
                        single && chance.nextInt(3) == 0 ? new Delta("0.02") : Delta.NONE));
    }

    /** A number, words, and at times a number that cuts the points as the first one does. */
    private StoredDesign design(int points) {
        if (points == 1) {
            return new StoredDesign(List.of(), List.of(List.of()));
        }
        int values = one(2, 3, 1000);
        boolean alike = chance.nextInt(3) == 0;
        List<List<String>> all = new ArrayList<>();
        for (int point = 0; point < points; point++) {
            double noise = (point < 2 ? point : chance.nextInt(values)) / 100.;
            String kind = List.of("best", "common", "own").get(chance.nextInt(3));
            List<String> texts = new ArrayList<>(List.of("" + noise, kind));
            if (alike) {
                texts.add("" + 3 * noise);
            }
            all.add(texts);
        }
        List<String> names = List.of("evidence.noise", "standard.kind", "relay.own");
        return new StoredDesign(names.subList(0, alike ? 3 : 2), all);
    }

    private void write(List<StoredColumn> columns, List<String> strategies, int replicates, StoredDesign design)
            throws IOException {
        int points = design.points().size();
        StringBuilder text = new StringBuilder("run_id,strategy,replicate,point,status,message");
        columns.forEach(column -> text.append(',').append(column.name()));
        text.append('\n');
        double[][][][] numbers = new double[columns.size()][][][];
        for (int c = 0; c < columns.size(); c++) {
            numbers[c] = numbers(columns.get(c), strategies.size(), design, replicates);
        }
        int failing = one(0, 0, 10);
        for (int s = 0; s < strategies.size(); s++) {
            for (int point = 0; point < points; point++) {
                for (int r = 0; r < replicates; r++) {
                    boolean failed = chance.nextInt(100) < failing;
                    if (chance.nextInt(100) < failing / 2) {
                        continue; // a run that is missing
                    }
                    text.append(String.join(
                            ",",
                            "7",
                            strategies.get(s),
                            "" + r,
                            "" + point,
                            failed ? "failed,it broke" : "completed,"));
                    for (double[][][] of : numbers) {
                        double value = of[s][point][r];
                        text.append(',').append(failed || Double.isNaN(value) ? "" : Double.toString(value));
                    }
                    text.append('\n');
                }
            }
        }
        Files.writeString(folder.resolve("runs.csv"), text);
    }

    /** By strategy, point and replicate. */
    private double[][][] numbers(StoredColumn column, int strategies, StoredDesign design, int replicates) {
        int points = design.points().size();
        int kind = chance.nextInt(6);
        double noise = List.of(.001, .05, .3).get(chance.nextInt(3));
        boolean never = column.unit().equals("ticks") && chance.nextBoolean();
        double[][][] all = new double[strategies][points][replicates];
        for (int s = 0; s < strategies; s++) {
            double mean = .5 + (chance.nextDouble() - .5) * 2 * one(0, 1, 1) * noise + (kind == 4 ? .45 : 0);
            double tilt = one(0, 0, 1, 4) * noise;
            boolean copies = kind == 0 || kind == 1 && s > 0 && chance.nextBoolean();
            for (int point = 0; point < points; point++) {
                double here = mean + (isTilted(design.points().get(point), s) ? tilt : -tilt);
                for (int r = 0; r < replicates; r++) {
                    double share = Math.max(0, Math.min(1, here + noise * chance.nextGaussian()));
                    share = kind == 2
                            ? Math.rint(share)
                            : kind == 3 ? mean : kind == 5 ? Math.rint(share * 20) / 20 : share;
                    double value = column.unit().equals("share") ? share : share * TICKS;
                    value = never && chance.nextInt(3) == 0 ? Double.NaN : value;
                    all[s][point][r] = copies && s > 0 ? all[0][point][r] : value;
                }
            }
        }
        return all;
    }

    /** Whether a strategy gains at a point: some by the number, some by the word. */
    private static boolean isTilted(List<String> point, int strategy) {
        return !point.isEmpty()
                && (strategy % 2 == 0
                        ? Double.parseDouble(point.get(0)) > 0
                        : point.get(1).equals("best"));
    }

    private int one(int... choices) {
        return choices[
                IntStream.range(0, choices.length)
                        .map(i -> chance.nextInt(choices.length))
                        .findFirst()
                        .orElse(0)];
    }

    private static StoredColumn column(String name, String unit, Goal goal, String label) {
        return new StoredColumn(name, name, unit, Optional.of(goal), new Name(label, label));
    }
}
