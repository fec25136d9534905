package pacesetter.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command line of this program as a page, a help text or a comment prints it, without the name of the program. */
record PrintedCommand(String text) {
    /** What the build makes, as it is typed in a shell or in Windows. */
    static final String BUILT = "target[/\\\\]pacesetter(?:\\.jar)? ";

    /** By the launcher or the jar, whatever follows; by the name only where a command and its words follow. */
    private static final Pattern PRINTED = Pattern.compile(
            "(?:%s|(?<![\\w./\\\\-])pacesetter (?=(?:%s) ))([^`\"\\n;&|)]+)".formatted(BUILT, commands()));

    /** Where the command ends and a remark begins. */
    private static final Pattern REMARK = Pattern.compile("  | #|(?<=\\w)\\. (?=[A-Z])");

    private static final String LARGE = "scenarios/zhejiang-2018.yaml";

    /** Laid beside the scenarios that pages name. */
    static final String SMALL_WITH_TARGETS = "src/test/resources/golden/golden.yaml";

    private static final Pattern WORLDS = Pattern.compile(" --replicates \\d+");
    private static final Pattern WALKS = Pattern.compile(" --(trajectories|points) \\d+");
    private static final Pattern DRAWS = Pattern.compile(" --draws \\d+");
    private static final Pattern SMALL = Pattern.compile(".* (my[\\w/-]*|scenarios/(docking/.*|teaching))\\.yaml.*");
    private static final Pattern MANY_RUNS =
            Pattern.compile("(run|sweep|ablate|levers|sensitivity|robust|learn) (?!--help|results/).*");

    private static String commands() {
        return String.join(
                "|",
                Main.commandLine(Terminal.standard(Map.of())).getSubcommands().keySet());
    }

    /** All that a text prints, in its order. */
    static List<PrintedCommand> in(String text) {
        List<PrintedCommand> commands = new ArrayList<>();
        Matcher matcher = PRINTED.matcher(text.replaceAll("\\n# +--", " --"));
        while (matcher.find()) {
            commands.add(new PrintedCommand(REMARK.split(matcher.group(1), 2)[0].strip()));
        }
        return commands;
    }

    /** With a value where the page has a gap, what it has in brackets, and on this machine alone. */
    PrintedCommand filled() {
        return new PrintedCommand(text.replace('\\', '/')
                .replace("=...", "=0.3")
                .replace("--strategy ...", "--strategy measured")
                .replace("$n", "1")
                .replaceAll("[\\[\\]]", "")
                .replaceAll(" --engine spark --master \\S+", ""));
    }

    /**
     * The same with two worlds, without charts, most calibrations of a small scenario, of an ablation the rules alone, of a
     * sensitivity analysis two walks or rows and, for large scenarios, of three months, or one where the points are many.
     */
    PrintedCommand shortened() {
        if (text.startsWith("calibrate ")) {
            return calibrating();
        }
        if (text.matches("(robust|learn) .*/sweeps/.*")) {
            return new PrintedCommand(text + " --dry-run"); // its points are too many, and cannot be fewer
        }
        if (!MANY_RUNS.matcher(text).matches()) {
            return this;
        }
        String fewer = WALKS.matcher(WORLDS.matcher(text).replaceAll("")).replaceAll("") + " --replicates 2"
                + (text.startsWith("sweep ") ? "" : " --no-charts")
                + (text.startsWith("ablate ") && !text.contains(" --only ") ? " --only rule" : "")
                + (text.startsWith("sensitivity ")
                        ? (text.contains(" --method ") ? " --points 2" : " --trajectories 2") + fewFactors()
                        : "")
                + (text.matches("(robust|learn) .*") ? " --points 16" + fewFactors() : "")
                + (SMALL.matcher(text).matches() || text.contains("/tiny/") ? "" : " --until " + end());
        return new PrintedCommand(fewer);
    }

    /** Each of the fewest draws is a run of all weeks, so a single kind of command is carried through on a large scenario. */
    private PrintedCommand calibrating() {
        String large = text.contains(" --factor ") ? text : text.replace(LARGE, SMALL_WITH_TARGETS);
        return new PrintedCommand(
                DRAWS.matcher(large).replaceAll("") + (text.contains(" --dry-run") ? "" : " --draws 64 --no-charts"));
    }

    private String fewFactors() {
        return text.contains(" --factor ") ? "" : " --factor search.trial --factor evidence.noise";
    }

    private String end() {
        if (text.contains("us-states")) {
            return "1981-12-31";
        }
        return text.contains("uncertain-parameters") ? "2018-12-31" : "2019-03-01";
    }

    boolean opensAWindow() {
        return text.startsWith("gui");
    }
}
