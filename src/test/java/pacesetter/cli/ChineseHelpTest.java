package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

final class ChineseHelpTest {
    private static Session session() {
        return Session.in(Path.of("")).chinese();
    }

    private static CommandSpec root(Session session) {
        return Main.commandLine(session.terminal(new StringWriter(), new StringWriter()))
                .getCommandSpec();
    }

    /** All commands of one language, each before those below it. */
    private static List<CommandSpec> commands(CommandSpec root) {
        List<CommandSpec> all = new ArrayList<>(List.of(root));
        Set<CommandLine> below = new LinkedHashSet<>(root.subcommands().values());
        below.forEach(line -> all.addAll(commands(line.getCommandSpec())));
        return all;
    }

    static Stream<String> names() {
        return commands(root(session())).stream().map(CommandSpec::qualifiedName);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyDescriptionIsInChinese(String name) {
        CommandSpec command = commands(root(session())).stream()
                .filter(one -> one.qualifiedName().equals(name))
                .findFirst()
                .orElseThrow();
        List<String> texts = new ArrayList<>(List.of(command.usageMessage().description()));
        texts.addAll(List.of(
                command.usageMessage().synopsisHeading(),
                command.usageMessage().optionListHeading(),
                command.usageMessage().parameterListHeading(),
                command.usageMessage().exitCodeListHeading(),
                command.usageMessage().commandListHeading()));
        texts.addAll(command.usageMessage().exitCodeList().values());
        if (command.usageMessage().footer().length > 0) {
            texts.add(command.usageMessage().footerHeading());
        }
        command.args().stream().map(ArgSpec::description).map(Arrays::asList).forEach(texts::addAll);
        assertThat(texts)
                .hasSizeGreaterThan(6)
                .allSatisfy(text -> assertThat(text).matches("(?s).*\\p{IsHan}.*"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void helpIsInChineseFromTheFirstLineToTheLast(String name) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        words.remove(0);
        words.add("--help");
        Session.Answer answer = session().type(words.toArray(String[]::new));
        assertThat(answer.exitCode()).isEqualTo(ExitCode.OK);
        String told =
                answer.out().replace("pacesetter help run", "").replaceAll("(?m)^  pacesetter .*\\R(?:--.*|\\d)?", "");
        assertThat(told.lines()).allSatisfy(line -> assertThat(line).doesNotContainPattern("[a-z]+ [a-z]+ [a-z]+"));
        assertThat(told).contains("用法：", "选项：", "退出码：");
    }

    @Test
    void englishHelpHasNotAWordOfChinese() {
        assertThat(names().toList()).hasSizeGreaterThan(10);
        Session.Answer answer = Session.in(Path.of("")).type("run", "--help");
        assertThat(answer.out()).contains("Usage: ").doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void noTextIsLeftOverAndNoneIsMissing() {
        Set<String> read = new LinkedHashSet<>();
        ResourceBundle texts = new ResourceBundle() {
            private final ResourceBundle all = ChineseHelp.texts();

            @Override
            protected Object handleGetObject(String key) {
                read.add(key);
                return all.containsKey(key) ? all.getObject(key) : null;
            }

            @Override
            public java.util.Enumeration<String> getKeys() {
                return all.getKeys();
            }
        };
        CommandSpec root = root(Session.in(Path.of("")));
        ChineseHelp.into(root, texts);
        commands(root).forEach(command -> command.commandLine().getUsageMessage());
        assertThat(read).containsAll(Collections.list(texts.getKeys()));
    }
}
