package pacesetter.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import pacesetter.experiment.curves.AdoptionHistories;
import pacesetter.scenario.file.AdoptionColumns;
import pacesetter.scenario.file.ObservedDates;
import pacesetter.scenario.observed.DatePrecision;
import pacesetter.scenario.observed.ObservedAdoptions;
import pacesetter.scenario.observed.Span;
import pacesetter.scenario.source.Place;
import pacesetter.scenario.source.Problems;
import pacesetter.text.Name;
import picocli.CommandLine.Option;

/** How adoption data are to be read, and which of them are looked at. */
final class AdoptionOptions {
    private static final int MOST = Integer.MAX_VALUE;

    @Option(
            names = "--region",
            paramLabel = "COLUMN",
            description = "Column of the regions (default: region, unit, state, doctor, code or another usual name).")
    private Optional<String> region = Optional.empty();

    @Option(
            names = "--domain",
            paramLabel = "COLUMN",
            description =
                    "Column of the domains (default: domain, policy, innovation or another usual name; without one, the"
                            + " file is one domain, or a column each if it has no date).")
    private Optional<String> domain = Optional.empty();

    @Option(
            names = "--date",
            paramLabel = "COLUMN",
            description = "Column of the dates (default: date, year, month, time, adopted or another usual name).")
    private Optional<String> date = Optional.empty();

    @Option(
            names = "--population",
            paramLabel = "N",
            description = "How many regions could adopt (default: those that the file names).")
    private Optional<Integer> population = Optional.empty();

    @Option(
            names = "--units",
            paramLabel = "FILE",
            description = "CSV file of all regions that could adopt: code, and if you like name and population.")
    private Optional<Path> units = Optional.empty();

    @Option(
            names = "--domains",
            paramLabel = "A,B,…",
            description = "Domains to look at; repeat it for a name with a comma in it (default: all).")
    private List<String> domains = List.of();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Only domains first adopted then or later, for instance 1960 or 2014-05.")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "Last period observed; what came later is not known (default: the last date of the file).")
    private Optional<String> to = Optional.empty();

    @Option(
            names = "--adopters",
            paramLabel = "N",
            description = "Only domains with at least so many adopters (default: ${DEFAULT-VALUE}).")
    private int adopters = 1;

    @Option(
            names = "--period",
            paramLabel = "year|month|day",
            description = "Length of a period (default: as precise as the coarsest date of the file).")
    private Optional<DatePrecision> period = Optional.empty();

    AdoptionColumns columns() {
        return new AdoptionColumns(region, domain, date);
    }

    /** The file of all that could adopt, if there is one. */
    Optional<Path> units() {
        if (population.isPresent() && units.isPresent()) {
            throw Refusal.invalid(new Name(
                    "--population and --units say the same: give one of them.",
                    "--population 与 --units 说的是同一件事：请只给一个。"));
        }
        return units;
    }

    /** Whether it is said who could adopt. */
    boolean saysWho() {
        return population.isPresent() || units.isPresent();
    }

    /** What is asked of the data. */
    AdoptionHistories.Question question(ObservedAdoptions data) {
        population.ifPresent(n -> Refusal.unlessWithin("--population", n, 1, MOST));
        Refusal.unlessWithin("--adopters", adopters, 1, MOST);
        return new AdoptionHistories.Question(
                period,
                domains.stream().flatMap(typed -> names(typed, data).stream()).toList(),
                from.map(text -> span("--from", text, data)),
                to.map(text -> span("--to", text, data)),
                adopters,
                population.map(OptionalInt::of).orElseGet(OptionalInt::empty));
    }

    /** A name as it stands, since one may have a comma in it, or else what commas part. */
    private static List<String> names(String typed, ObservedAdoptions data) {
        return data.domains().contains(typed.strip())
                ? List.of(typed.strip())
                : Arrays.stream(typed.split(",", -1)).map(String::strip).toList();
    }

    private static Span span(String option, String text, ObservedAdoptions data) {
        Problems problems = new Problems();
        Optional<ObservedDates.Told> told = ObservedDates.read(option, text, new Place(option, 0, 0), problems);
        boolean times = data.precision() == DatePrecision.TIME;
        return told.filter(date -> times == (date.precision() == DatePrecision.TIME))
                .map(ObservedDates.Told::span)
                .orElseThrow(() -> Refusal.mustBe(
                        option,
                        text,
                        times
                                ? new Name("a time since the start, for instance 7", "为自起点的时间，例如 7")
                                : new Name("a date, for instance 1960 or 2014-05", "为日期，例如 1960 或 2014-05")));
    }

    /** The same options, typed again. */
    void addTo(Invocation again) {
        region.ifPresent(column -> again.with("--region", column));
        domain.ifPresent(column -> again.with("--domain", column));
        date.ifPresent(column -> again.with("--date", column));
        population.ifPresent(n -> again.with("--population", n.toString()));
        units.ifPresent(file -> again.with("--units", file.toString()));
        domains.forEach(typed -> again.with("--domains", typed));
        from.ifPresent(text -> again.with("--from", text));
        to.ifPresent(text -> again.with("--to", text));
        if (adopters != 1) {
            again.with("--adopters", Integer.toString(adopters));
        }
        period.ifPresent(length -> again.with("--period", length.code()));
    }
}
