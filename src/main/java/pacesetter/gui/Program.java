package pacesetter.gui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * The program around the window.
 *
 * @param version its number
 * @param directory what relative paths start from, and where results go
 * @param scenarios the folder of scenarios to choose from; it may be missing
 * @param commandLine the words of a command as a line to paste into a shell
 */
public record Program(String version, Path directory, Path scenarios, Function<List<String>, String> commandLine) {}
