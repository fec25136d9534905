package pacesetter.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.text.Name;
import pacesetter.text.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in one message with the name that may have been meant. */
final class Misuse {
    private Misuse() {}

    static Name of(ParameterException e) {
        CommandLine line = e.getCommandLine();
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(line, unmatched.getUnmatched().get(0));
        }
        if (e instanceof MissingParameterException missing) {
            return line.getUnmatchedArguments().stream()
                    .filter(typed -> typed.startsWith("-"))
                    .findFirst()
                    .map(typed -> unmatched(line, typed)) // what is missing may only have been misspelt
                    .orElseGet(() -> missing.getMissing().get(0) instanceof OptionSpec option && !option.required()
                            ? Name.of("%s needs a value: %s.", "%s 需要取值：%s。", option.longestName(), option.paramLabel())
                            : missing(missing.getMissing()));
        }
        if (e.getArgSpec() instanceof OptionSpec flag
                && e.getValue() != null
                && flag.arity().max() == 0) {
            return Name.of("%s takes no value, such as %s.", "%s 不带值，例如 %s。", flag.longestName(), e.getValue());
        }
        if (e.getArgSpec() instanceof OptionSpec option && e.getValue() != null) {
            return Refusal.mustBe(option.longestName(), e.getValue(), wanted(option))
                    .told();
        }
        return new Name(String.valueOf(e.getMessage()), chinese(e));
    }

    /** What else picocli finds, which it tells in English. */
    private static String chinese(ParameterException e) {
        if (e instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
            return option.longestName() + " 只能给出一次。";
        }
        return e.getArgSpec() != null && e.getValue() != null
                ? e.getArgSpec().paramLabel() + "（" + e.getValue() + "）不能用作文件名。系统可能不用 UTF-8：请将 LC_ALL 设为 C.UTF-8。"
                : "命令行无法理解：" + e.getMessage();
    }

    private static Name missing(List<ArgSpec> missing) {
        List<String> names = missing.stream()
                .map(one -> one instanceof OptionSpec option ? option.longestName() : one.paramLabel())
                .toList();
        return names.size() == 1
                ? Name.of("%s is missing.", "缺少 %s。", names.get(0))
                : Name.of("%s are missing.", "缺少 %s。", Name.list(names));
    }

    private static Name unmatched(CommandLine line, String word) {
        String typed = word.split("=", 2)[0];
        return unknown(line, typed).then(hint(typed, names(line, typed)));
    }

    private static Name unknown(CommandLine line, String typed) {
        if (typed.startsWith("-")) {
            return Name.of("unknown option %s.", "没有选项 %s。", typed);
        }
        return line.getSubcommands().isEmpty()
                ? Name.of("one too many: %s.", "多余的参数：%s。", typed)
                : Name.of("no command %s.", "没有命令 %s。", typed);
    }

    /** The name that begins as what was typed, where only one does, or else the nearest. */
    private static Optional<Name> hint(String typed, List<String> names) {
        List<String> begun = names.stream()
                .filter(name -> typed.length() > 3 && name.startsWith(typed))
                .toList();
        boolean sure = !begun.isEmpty() && begun.stream().allMatch(name -> name.startsWith(begun.get(0)));
        return sure ? Optional.of(Spelling.hint(begun.get(0))) : Spelling.hint(typed, names);
    }

    /** What an option takes, in words. */
    private static Name wanted(OptionSpec option) {
        Class<?> type = option.auxiliaryTypes()[0];
        if (type == long.class || type == Long.class) {
            return new Name("a whole number between -2^63 and 2^63 - 1", "为整数，在 -2^63 与 2^63 - 1 之间");
        }
        if (type == int.class || type == Integer.class) {
            return Name.of("a whole number, at most %d", "为整数，至多 %d", Integer.MAX_VALUE);
        }
        String label = option.paramLabel();
        return new Name(label.replace("|", " or "), "为 " + label.replace("|", " 或 "));
    }

    private static List<String> names(CommandLine line, String typed) {
        List<String> names = new ArrayList<>();
        if (typed.startsWith("-")) {
            for (OptionSpec option : line.getCommandSpec().options()) {
                names.addAll(List.of(option.names()));
            }
        } else {
            names.addAll(line.getSubcommands().keySet());
        }
        return names;
    }
}
