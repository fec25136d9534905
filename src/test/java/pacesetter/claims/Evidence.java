package pacesetter.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the committed results of wider questions say of a claim: the uncertain parameters, and the ablation. */
final class Evidence {
    private static final Path POINTS = Path.of("results/reference/uncertain/points.csv");
    private static final Path ABLATION = Path.of("results/reference/ablation/ablation.csv");

    private final Map<String, Map<String, String>> points = new HashMap<>(); // by point and strategy
    private final List<Map<String, String>> ablation;
    private final int number;

    Evidence() throws IOException {
        int most = 0;
        for (Map<String, String> row : Csv.rows(POINTS)) {
            int point = Integer.parseInt(Csv.cell(row, "point"));
            points.put(point + " " + Csv.cell(row, "strategy"), row);
            most = Math.max(most, point + 1);
        }
        number = most;
        ablation = Csv.rows(ABLATION);
    }

    /** At how many of the uncertain points the means say what a claim says, for instance {@code 127 of 128}. */
    Optional<String> uncertain(Statement claim) {
        Quantity of = claim.quantity();
        if (!isWide(claim) || !points.get("0 " + of.strategy()).containsKey(of.outcome())) {
            return Optional.empty();
        }
        int seen = 0;
        for (int point = 0; point < number; point++) {
            double difference = mean(point, of.strategy(), of.outcome())
                    - mean(point, of.less().orElseThrow(), of.outcome());
            seen += claim.expected().isSeen(difference * of.scale()) ? 1 : 0;
        }
        return Optional.of(seen + " of " + number);
    }

    private double mean(int point, String strategy, String outcome) {
        return Double.parseDouble(
                Csv.cell(Optional.ofNullable(points.get(point + " " + strategy)).orElseThrow(), outcome));
    }

    /** What {@code compare} says of regret over the uncertain points, and of the best, as code of a page. */
    static List<String> words() throws IOException {
        return quoted("uncertain", "Near-twins within ");
    }

    /** What {@code levers} says of each, as code of a page. */
    static List<String> levers() throws IOException {
        return quoted("levers", "delivered_end, ");
    }

    private static List<String> quoted(String folder, String first) throws IOException {
        return Files.readAllLines(Path.of("results/reference", folder, "words.txt")).stream()
                .dropWhile(line -> !line.startsWith(first))
                .takeWhile(line -> !line.isEmpty())
                .map(line -> "    " + line)
                .toList();
    }

    /** What the ablation finds of a claim: rules and pairs that turn it, and mechanisms without which it is not found. */
    record Changes(List<String> turning, List<String> without) {}

    /**
     * The rules under which the ablation finds something else, and the pairs of changes of which neither does so alone;
     * absent if the ablation has not the claim's comparison.
     */
    Optional<Changes> changes(Statement claim) {
        Quantity of = claim.quantity();
        if (!isWide(claim)) {
            return Optional.empty();
        }
        String pair = of.strategy() + " - " + of.less().orElseThrow();
        String turned = of.less().orElseThrow() + " - " + of.strategy();
        List<String> turning = new ArrayList<>();
        List<String> without = new ArrayList<>();
        boolean isThere = false;
        for (Map<String, String> row : ablation) {
            String compared = Csv.cell(row, "pair");
            if (Csv.cell(row, "outcome").equals(of.outcome())
                    && List.of(pair, turned).contains(compared)) {
                isThere = true;
                boolean forth = compared.equals(pair);
                double low = of.scale() * number(row, forth ? "low" : "high") * (forth ? 1 : -1);
                double high = of.scale() * number(row, forth ? "high" : "low") * (forth ? 1 : -1);
                List<String> settings = settings(row);
                if (!settings.isEmpty() && isOther(claim.expected(), low, high)) {
                    if (settings.size() == 1) {
                        (isRule(row) ? turning : without).add(settings.get(0));
                    } else if (settings.stream().noneMatch(one -> turning.contains(one) || without.contains(one))) {
                        turning.add(String.join(" + ", settings));
                    }
                }
            }
        }
        return isThere ? Optional.of(new Changes(turning, without)) : Optional.empty();
    }

    private static boolean isRule(Map<String, String> row) {
        return Csv.cell(row, "kind").equals("rule");
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(Csv.cell(row, column));
    }

    /** What a row of the ablation changes: nothing, one parameter or two. */
    private static List<String> settings(Map<String, String> row) {
        String[] parameters = Csv.cell(row, "mechanism").split("\\+", -1);
        String[] values = Csv.cell(row, "value").split("\\+", -1);
        List<String> settings = new ArrayList<>();
        for (int i = 0; i < parameters.length && !parameters[i].isEmpty(); i++) {
            settings.add(parameters[i] + "=" + values[i]);
        }
        return settings;
    }

    /** Whether an interval says another thing: not the sign, or surely more than little. */
    private static boolean isOther(Statement.Expected expected, double low, double high) {
        return switch (expected) {
            case POSITIVE -> low <= 0;
            case NEGATIVE -> high >= 0;
            case SMALL -> low > 1 || high < -1;
            case NUMBER -> false;
        };
    }

    /** Whether it is a plain difference of two strategies at the scenario's values. */
    private static boolean isWide(Statement claim) {
        Quantity of = claim.quantity();
        return of.isDifference()
                && of.setting().equals(of.lessSetting())
                && of.setting().values().isEmpty()
                && claim.expected() != Statement.Expected.NUMBER;
    }
}
