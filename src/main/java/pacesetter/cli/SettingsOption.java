package pacesetter.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacesetter.text.Name;
import picocli.CommandLine.Option;

/** Which parameters a command sets over those of the scenario file. */
final class SettingsOption {
    static final String NAME = "--set";

    @Option(
            names = NAME,
            paramLabel = "NAME=VALUE",
            description = "Set a parameter, for instance evidence.noise=0.1; repeat it for more.")
    private List<String> settings = List.of();

    /** What was typed, in its order. */
    List<String> typed() {
        return List.copyOf(settings);
    }

    /**
     * The values by full name of the parameter.
     *
     * @throws Refusal if one is no setting, or there are two of a parameter
     */
    Map<String, String> values() {
        return values(settings);
    }

    /** The same of settings that were typed some time before. */
    static Map<String, String> values(List<String> settings) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String setting : settings) {
            int sign = setting.indexOf('=');
            if (sign < 1) {
                throw Refusal.mustBe(
                        NAME,
                        setting,
                        new Name("NAME=VALUE, for instance evidence.noise=0.1", "为 NAME=VALUE，例如 evidence.noise=0.1"));
            }
            if (values.put(setting.substring(0, sign), setting.substring(sign + 1)) != null) {
                throw Refusal.invalid(
                        Name.of("--set (%s) sets %s twice.", "--set（%s）两次设定 %s。", setting, setting.substring(0, sign)));
            }
        }
        return values;
    }
}
