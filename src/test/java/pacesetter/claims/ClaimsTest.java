package pacesetter.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pacesetter.analysis.Estimate;

/**
 * The claims of the pages are what their runs give. {@code -Dclaim=ID} runs one alone; {@code -Dclaims.worlds=N} takes so many
 * of the worlds, and then holds each mean to the interval that the pages give; {@code -Dpacesetter.renew=true} writes file
 * and pages anew.
 */
@Tag("claims")
final class ClaimsTest {
    private static final int WORLDS = Integer.getInteger("claims.worlds", Integer.MAX_VALUE);
    private static final boolean RENEW = Boolean.getBoolean("pacesetter.renew");
    private static final String ONE = System.getProperty("claim", "");

    /** A number with its interval as pages write it. */
    private static final Pattern NUMBER = Pattern.compile("(\\S+) \\[(\\S+), (\\S+)]");

    /** Half intervals, at their width for the worlds taken, within which a mean of some of the worlds must be. */
    private static final double WIDE = 4;

    private static Claims claims;
    private static Laboratory laboratory;

    @BeforeAll
    static void run() throws IOException, InterruptedException {
        claims = Claims.read();
        List<Quantity> quantities = new ArrayList<>();
        chosen().forEach(claim -> quantities.add(claim.quantity()));
        tables().forEach(table -> quantities.addAll(table.quantities()));
        laboratory = new Laboratory(quantities, WORLDS);
        if (RENEW) {
            renew();
        }
    }

    private static List<Statement> chosen() {
        return claims.statements().stream()
                .filter(claim -> ONE.isEmpty() || claim.id().equals(ONE))
                .toList();
    }

    private static List<ClaimTable> tables() {
        return ONE.isEmpty() ? claims.tables() : List.of();
    }

    @Test
    void eachClaimIsWhatItsRunsGive() {
        assertThat(chosen()).as("claims with the id " + ONE).isNotEmpty();
        for (Statement claim : chosen()) {
            Estimate found = claim.quantity().estimate(laboratory);
            String written = claims.written(claim.id(), "found").orElse("");
            if (isWhole(claim.quantity())) {
                assertThat(claim.expected().holds(found))
                        .as(claim.id() + ": " + claim.expected() + ", found "
                                + claim.quantity().text(found))
                        .isTrue();
            }
            check(claim.id() + ": " + String.join("; ", claim.commands()), claim.quantity(), found, written);
        }
    }

    @Test
    void eachTableIsWhatItsRunsGive() throws IOException {
        Page page = Page.of("src/docs/findings.md");
        for (ClaimTable table : tables()) {
            List<String> cells = new ArrayList<>();
            page.lines("table: " + table.id()).stream().skip(2).forEach(line -> cells.addAll(cells(line)));
            List<Quantity> quantities = table.quantities();
            assertThat(cells).as("cells of " + table.id()).hasSameSizeAs(quantities);
            for (int i = 0; i < cells.size(); i++) {
                Quantity quantity = quantities.get(i);
                check(table.id() + ": " + quantity, quantity, quantity.estimate(laboratory), cells.get(i));
            }
        }
    }

    /** The cells of a line that hold numbers, or a dash for none. */
    private static List<String> cells(String line) {
        return List.of(line.split(" \\| ")).stream()
                .map(cell -> cell.replaceAll(" \\|$", "").strip())
                .filter(cell -> NUMBER.matcher(cell).matches() || cell.equals("–"))
                .toList();
    }

    private static boolean isWhole(Quantity quantity) {
        return quantity.setting().replicates() <= WORLDS;
    }

    private static void check(String what, Quantity quantity, Estimate found, String written) {
        if (isWhole(quantity)) {
            assertThat(quantity.text(found)).as(what).isEqualTo(written);
            return;
        }
        Matcher told = NUMBER.matcher(written);
        assertThat(told.matches() || written.equals("–"))
                .as(what + " tells a number, or a dash for none: " + written)
                .isTrue();
        if (told.matches() && found.n() > 0) {
            double mean = number(told.group(1));
            double half = (number(told.group(3)) - number(told.group(2))) / 2;
            double rounding = Math.pow(10, -quantity.decimals());
            assertThat(Math.abs(found.mean() - mean))
                    .as(what + " tells " + written + ", " + WORLDS + " worlds give " + found.mean())
                    .isLessThanOrEqualTo(WIDE
                            * (half + rounding)
                            * Math.sqrt((double) quantity.setting().replicates() / WORLDS));
        }
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(",", ""));
    }

    private static void renew() throws IOException {
        Evidence evidence = new Evidence();
        String before = claims.text();
        Map<String, String> moved = new LinkedHashMap<>();
        String text = claims.with(claim -> {
            Map<String, String> found = new LinkedHashMap<>();
            if (!chosen().contains(claim)) {
                for (String key : Claims.WRITTEN) {
                    claims.written(claim.id(), key).ifPresent(value -> found.put(key, quoted(key, value)));
                }
                return found;
            }
            Estimate estimate = claim.quantity().estimate(laboratory);
            String now = claim.quantity().text(estimate);
            claims.written(claim.id(), "found")
                    .filter(then -> !then.equals(now))
                    .ifPresent(then -> moved.put(then, now));
            found.put("command", quoted("command", String.join("; ", claim.commands())));
            found.put("found", quoted("found", now));
            found.put("n", Integer.toString(estimate.n()));
            evidence.uncertain(claim).ifPresent(share -> found.put("uncertain", quoted("uncertain", share)));
            evidence.changes(claim).ifPresent(changes -> {
                found.put("turned_by", changes.turning().toString());
                found.put("without", changes.without().toString());
            });
            return found;
        });
        if (!text.equals(before)) {
            Files.writeString(Claims.FILE, text);
            claims = Claims.read();
        }
        for (String file : List.of("README.md", "src/docs/findings.md")) {
            Page page = Page.of(file);
            String prose = page.text();
            for (Map.Entry<String, String> number : moved.entrySet()) {
                prose = prose.replace(number.getKey(), number.getValue());
            }
            Page renewed = new Page(page.file(), prose)
                    .with("claims: all", ClaimList.lines(claims))
                    .with("words: uncertain", Evidence.words())
                    .with("words: levers", Evidence.levers());
            for (ClaimTable table : tables()) {
                renewed = renewed.with(
                        "table: " + table.id(), table.lines(quantity -> quantity.text(quantity.estimate(laboratory))));
            }
            Files.writeString(page.file(), renewed.text());
        }
    }

    private static String quoted(String key, String value) {
        return List.of("turned_by", "without", "n").contains(key) ? value : "\"" + value + "\"";
    }
}
