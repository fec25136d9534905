package pacesetter.cli;

import java.util.List;
import java.util.Map;

/** Plays usual commands in the folder where it is started, so that Java can write down which classes they load. */
final class Rehearsal {
    private static final List<String> COMMANDS = List.of(
            "--help",
            "init",
            "validate my-scenario.yaml",
            "describe my-scenario.yaml",
            "run my-scenario.yaml --replicates 2 --threads 1 --out run",
            "sweep my-scenario.yaml --strategies measured,journal --replicates 2 --threads 1 --out sweep",
            "status sweep",
            "compare sweep --baseline measured");

    private Rehearsal() {}

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        for (String command : COMMANDS) {
            int exitCode = Main.execute(Terminal.standard(Map.of()), command.split(" "));
            if (exitCode != ExitCode.OK) {
                System.exit(exitCode);
            }
        }
    }
}
