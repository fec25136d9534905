package pacesetter.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code pacesetter}. */
@Command(
        name = "pacesetter",
        description = "Simulates reform competition between regions.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main implements Runnable {

    private final CommandLine command = new CommandLine(this);

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new Main().command.execute(arguments));
    }

    @Override
    public void run() {
        command.usage(command.getOut());
    }
}
