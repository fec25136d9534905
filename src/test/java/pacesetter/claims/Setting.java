package pacesetter.claims;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What runs are made under.
 *
 * @param scenario its file
 * @param values set over those of the file, by full name of the parameter
 * @param replicates worlds
 * @param twin whether a frozen twin is measured beside each run
 */
record Setting(String scenario, Map<String, String> values, int replicates, boolean twin) {
    Setting {
        values = Collections.unmodifiableMap(new TreeMap<>(values)); // in one order, as it is part of a key
    }

    /** The same in other worlds, or in fewer. */
    Setting in(int worlds) {
        return new Setting(scenario, values, worlds, twin);
    }

    /** The command line that makes the runs of some strategies. */
    String command(String strategies) {
        return "target/pacesetter run " + scenario + " --strategies " + strategies + " --replicates "
                + replicates + (twin ? "" : " --null off")
                + values.entrySet().stream()
                        .map(value -> " --set " + value.getKey() + "=" + value.getValue())
                        .collect(Collectors.joining());
    }
}
