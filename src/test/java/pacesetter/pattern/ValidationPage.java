package pacesetter.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * The page that reports the patterns, in Markdown.
 *
 * @param more lines behind them
 */
record ValidationPage(List<Pattern> patterns, List<String> more) {
    private static final String INTRO = """
            # Patterns looked for

            Generated from measurements; do not edit. Renew it, and hold it to the program, with

                mvn -B -ntp -Ppatterns test [-Dpacesetter.renew=true]

            Each pattern is an experiment: strategies, or values of one parameter, meet the same worlds (same seed, same draws),
            and what counts as seeing the pattern was written into the code before anything was measured; where a claim was added
            or an experiment mended afterwards, the pattern says so. A claim holds if the whole 95 % interval (Student's t over
            worlds) lies on its side of the limit, is contrary if it lies on the other side, and open otherwise. The intervals are
            not adjusted for their number: of twenty claims that say nothing, one would come out signed by chance. They say how
            sure the model's answer is, not how sure the world's: parameters are not calibrated. A pattern that a parameter puts
            in is no evidence for the model; it shows that the mechanism works.
            """;

    ValidationPage {
        patterns = List.copyOf(patterns);
        more = List.copyOf(more);
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(INTRO);
        lines.add("| pattern | verdict | claim | criterion | measured [95 % interval] | n | finding |");
        lines.add("| --- | --- | --- | --- | --- | --- | --- |");
        for (Pattern pattern : patterns) {
            String name = "**" + pattern.id() + "** " + pattern.statement();
            String verdict = pattern.verdict().toString();
            for (Claim claim : pattern.claims()) {
                lines.add("| "
                        + String.join(
                                " | ",
                                name,
                                verdict,
                                claim.what(),
                                claim.criterion(),
                                claim.result(),
                                "" + claim.sample().mean().n(),
                                claim.word())
                        + " |");
                name = "";
                verdict = "";
            }
        }
        for (Pattern pattern : patterns) {
            lines.add("");
            lines.add("## " + pattern.id() + " " + pattern.statement().replaceFirst("\\.$", ""));
            lines.add("");
            lines.add("Experiment: " + pattern.experiment() + ".  ");
            lines.add("Runs: " + code(pattern.command()) + ".  ");
            lines.add("Built in by a parameter: " + pattern.builtIn() + ".");
            if (!pattern.reading().text().isEmpty() && pattern.reading().of() == pattern.verdict()) {
                lines.add("");
                lines.add(pattern.reading().text());
            }
        }
        if (!more.isEmpty()) {
            lines.add("");
            lines.addAll(more);
        }
        return String.join("\n", lines) + "\n";
    }

    private static String code(String command) {
        return command.startsWith("run ") ? "`target/pacesetter " + command + "`" : command;
    }
}
