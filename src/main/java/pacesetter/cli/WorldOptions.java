package pacesetter.cli;

import java.util.Map;
import java.util.Optional;
import pacesetter.scenario.Calendar;
import picocli.CommandLine.Mixin;

/** In which worlds a command runs a scenario: from which seed, with which parameters set over the file, until when. */
final class WorldOptions {
    @Mixin
    private SeedOption seed = new SeedOption();

    @Mixin
    private SettingsOption settings = new SettingsOption();

    @Mixin
    private UntilOption until = new UntilOption();

    /** The seed, if it was typed. */
    Optional<Long> typedSeed() {
        return seed.typed();
    }

    long seed() {
        return seed.value();
    }

    /** Parameters set, by full name. */
    Map<String, String> settings() {
        return settings.values();
    }

    /** Ticks to run of a calendar. */
    int ticks(Calendar calendar) {
        return until.ticks(calendar);
    }

    /** Adds what was typed to a command line. */
    void addTo(Invocation again) {
        seed.typed().ifPresent(value -> again.with("--seed", value.toString()));
        settings.typed().forEach(setting -> again.with(SettingsOption.NAME, setting));
        until.typed().ifPresent(date -> again.with("--until", date));
    }
}
