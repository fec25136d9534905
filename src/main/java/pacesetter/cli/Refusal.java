package pacesetter.cli;

import java.util.Optional;
import pacesetter.store.ResultExistsException;
import pacesetter.text.Name;
import pacesetter.text.Told;

/** A command that cannot do what was asked: one message for the user, and the exit code. */
final class Refusal extends RuntimeException implements Told {
    private final Name told;
    private final int exitCode;

    private Refusal(int exitCode, Name told) {
        super(told.en());
        this.told = told;
        this.exitCode = exitCode;
    }

    /** What was typed makes no sense. */
    static Refusal invalid(Name told) {
        return new Refusal(ExitCode.INVALID, told);
    }

    /** What would be written is there already, or somebody else is writing it. */
    static Refusal outputExists(Name told) {
        return new Refusal(ExitCode.OUTPUT_EXISTS, told);
    }

    /** The same of a folder, which another name or {@code --force} helps. */
    static Refusal outputExists(ResultExistsException found) {
        Name help = found.isReplaceable()
                ? new Name(
                        "Name another folder with --out, or replace it with --force.",
                        "请用 --out 指定另一文件夹，或用 --force 替换。")
                : new Name("Name another folder with --out.", "请用 --out 指定另一文件夹。");
        return outputExists(found.told().then(Optional.of(help)));
    }

    /** Something that was started on the user's behalf ended with this code. */
    static Refusal of(int exitCode, Name told) {
        return new Refusal(exitCode, told);
    }

    /** Refuses a number outside a range. */
    static void unlessWithin(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw mustBe(option, value, Name.of("in [%d, %d]", "在 [%d, %d] 内", least, most));
        }
    }

    /** Refuses a value that is no share. */
    static void unlessShare(String option, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw mustBe(option, value, new Name("in [0, 1]", "在 [0, 1] 内"));
        }
    }

    /** An option whose value breaks a rule, in words that go on from "must be". */
    static Refusal mustBe(String option, Object value, Name rule) {
        return invalid(Name.of("%s (%s) must be %s.", "%s（%s）应%s。", option, value, rule));
    }

    @Override
    public Name told() {
        return told;
    }

    int exitCode() {
        return exitCode;
    }
}
