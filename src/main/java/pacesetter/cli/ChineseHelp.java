package pacesetter.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The Chinese texts of {@code --help}; the English ones stand on the commands and their options. */
final class ChineseHelp {
    private ChineseHelp() {}

    /** Gives them to a command and all below it. */
    static void into(CommandSpec command) {
        into(command, texts());
    }

    static void into(CommandSpec command, ResourceBundle texts) {
        command.resourceBundle(texts);
        for (CommandLine below : command.subcommands().values()) {
            into(below.getCommandSpec(), texts);
        }
    }

    /** By picocli's keys. */
    static ResourceBundle texts() {
        try (InputStream bytes = ChineseHelp.class.getResourceAsStream("help_zh.properties")) {
            if (bytes == null) {
                throw new IllegalStateException("help_zh.properties is missing from the build");
            }
            Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            return new PropertyResourceBundle(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
