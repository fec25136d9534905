package pacesetter.scenario.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import pacesetter.scenario.AuthorTexts;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Compression;
import pacesetter.scenario.Cost;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Event;
import pacesetter.scenario.Holding;
import pacesetter.scenario.Horizon;
import pacesetter.scenario.MapFile;
import pacesetter.scenario.Measurable;
import pacesetter.scenario.PerStep;
import pacesetter.scenario.Price;
import pacesetter.scenario.Recording;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.StyleShares;
import pacesetter.scenario.Target;
import pacesetter.scenario.observed.ObservedDiffusion;
import pacesetter.scenario.parameters.ParameterBinder;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.parameters.PlausibleInterval;
import pacesetter.scenario.shape.Bound;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.FileStore;
import pacesetter.scenario.source.Place;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.scenario.source.Sources;
import pacesetter.scenario.source.Tree;
import pacesetter.scenario.source.YamlReader;
import pacesetter.text.Name;
import pacesetter.text.Tiers;

/** Reads a scenario file with the tables and scenarios it names; all mistakes are told at once. */
public final class ScenarioReader {
    static final String MAP = "map";
    static final String ODD = "odd";

    private static final Name WHOLE = new Name("the scenario", "情景");

    private ScenarioReader() {}

    /**
     * The scenario of a file.
     *
     * @throws ScenarioException if anything is wrong with it, with all mistakes
     */
    public static Scenario read(Path path) {
        return read(path, Map.of());
    }

    /**
     * The scenario of a file, with some parameters changed.
     *
     * @param overrides values as a file would write them, by parameter name: {@code evidence.noise}
     * @throws ScenarioException if anything is wrong with the file or the changes, with all mistakes
     */
    public static Scenario read(Path path, Map<String, String> overrides) {
        return read(FileStore.DISK, path, overrides);
    }

    /**
     * The GeoJSON file of boundaries that a scenario file names for maps of its regions; they decide nothing simulated.
     *
     * @throws ScenarioException if the file cannot be read, or names what is not there
     */
    public static Optional<MapFile> map(Path path) {
        return map(FileStore.DISK, path);
    }

    /**
     * The scenario of a file.
     *
     * @param overrides values of parameters by name, which win over the file's
     * @throws ScenarioException if anything is wrong with it
     */
    public static Scenario read(FileStore files, Path path, Map<String, String> overrides) {
        Problems problems = new Problems();
        Sources sources = new Sources(files, path, problems);
        Inheritance inheritance = new Inheritance(sources, problems);
        Values values = values(inheritance, sources, problems);
        ParameterBinder parameterBinder = new ParameterBinder(problems);
        values.group("parameters").ifPresent(parameterBinder::take);
        parameterBinder.set(overrides, Place.SET);
        Parameters parameters = parameterBinder.bind(Parameters.defaults());

        Calendar calendar = CalendarBinder.read(values, problems);
        CalendarDates dates = new CalendarDates(calendar, problems);
        Tiers tiers = TierWords.read(values);
        Territory territory = new RegionBinder(sources, tiers, problems).bind(values);
        DomainBinder domainBinder = new DomainBinder(dates, parameters, territory, problems);
        List<Domain> listed = domainBinder.bind(values);
        Optional<ObservedDiffusion> observed = new ObservedBinder(
                        new TerritoryTables(sources, problems), calendar, territory, listed, problems)
                .bind(values);
        ObservedStart start = new ObservedStart(values, territory);
        List<Domain> domains = start.domains(listed, observed);
        long programmes = (long) territory.regions().size() * domains.size();
        if (programmes > Format.MAX_PROGRAMMES) {
            problems.add(
                    values.place("regions"),
                    "regions * domains",
                    Long.toString(programmes),
                    Name.of("must be at most %d", "至多为 %d", Format.MAX_PROGRAMMES));
        }
        List<Strategy> strategies =
                new StrategyBinder(dates, parameters, territory, domainBinder.names(), problems).bind(values);
        HistoryBinder history = new HistoryBinder(dates, parameters, territory, domains, domainBinder, problems);
        List<Holding> initial = history.holdings(values, start.holdings(observed));
        List<Event> events = history.events(values);
        List<Target> targets = new ArrayList<>(
                new TargetBinder(calendar, territory, domains, domainBinder.names(), problems).bind(values));
        observed.ifPresent(adoptions -> targets.addAll(
                new ObservedTargets(adoptions, ObservedBinder.file(values), calendar, territory, domains).targets()));
        Map<String, PlausibleInterval> plausible = UncertaintyBinder.plausible(values, problems);
        List<Measurable> measurements = UncertaintyBinder.measurements(values, problems);
        List<StyleShares> styleShares = territory.styleShares(values, problems);
        List<Horizon> horizons = horizons(values, problems);
        map(values, sources);
        locateTexts(values, sources);
        if (problems.isEmpty()) {
            new PerStep(calendar.step(), inheritance.filesForOtherThan(calendar.step()))
                    .check(values, parameterBinder, parameters, strategies, problems);
        }
        territory.regionNames().remark(problems);
        if (!problems.isEmpty()) {
            throw problems.exception();
        }
        return new Scenario(
                values.text("id").orElseGet(() -> id(path)),
                values.name("title").orElseThrow(),
                tiers.withGroups(territory.hasGroups()),
                calendar,
                parameters,
                territory.groups(),
                territory.regions(),
                territory.borders(),
                territory.network(),
                styleShares,
                domains,
                strategies,
                initial,
                events,
                targets,
                plausible,
                measurements,
                observed,
                horizons,
                price(values),
                recording(values),
                problems.remarks(),
                sources.read());
    }

    /**
     * The texts for a description of the model that a scenario file names.
     *
     * @throws ScenarioException if the file cannot be read, or names what cannot
     */
    public static AuthorTexts authorTexts(Path path) {
        Problems problems = new Problems();
        Sources sources = new Sources(FileStore.DISK, path, problems);
        Values keys =
                values(new Inheritance(sources, problems), sources, problems).groupOrEmpty(ODD);
        AuthorTexts texts =
                new AuthorTexts(text(keys, AuthorTexts.PURPOSE, sources), text(keys, AuthorTexts.RATIONALE, sources));
        if (!problems.isEmpty()) {
            throw problems.exception();
        }
        return texts;
    }

    /** What a file calls itself, empty if that cannot be read; nothing else of it is looked at. */
    public static Optional<Name> title(Path path) {
        Problems problems = new Problems();
        Sources sources = new Sources(FileStore.DISK, path, problems);
        try {
            return values(new Inheritance(sources, problems), sources, problems).name("title");
        } catch (ScenarioException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Name> text(Values keys, String key, Sources sources) {
        Place place = keys.place(key);
        Function<String, Optional<String>> read =
                file -> sources.named(Path.of(place.file()), file, key, place, YamlReader.MAX_BYTES)
                        .map(source -> source.text().strip());
        return keys.name(key)
                .flatMap(files -> read.apply(files.en())
                        .flatMap(en -> read.apply(files.zh()).map(zh -> new Name(en, zh))));
    }

    /** Notes which of those files are not there. */
    private static void locateTexts(Values scenario, Sources sources) {
        scenario.groupOrEmpty(ODD).all().forEach((key, named) -> {
            Name files = (Name) named.value();
            for (String file : new TreeSet<>(List.of(files.en(), files.zh()))) {
                sources.located(Path.of(named.place().file()), file, key, named.place());
            }
        });
    }

    /** What the scenario's file says, with what it inherits. */
    private static Values values(Inheritance inheritance, Sources sources, Problems problems) {
        Tree.Fields tree = inheritance.read(sources.scenario(YamlReader.MAX_BYTES));
        return Format.SCENARIO.values(WHOLE, tree, problems).orElseThrow(problems::exception);
    }

    /**
     * Where the boundaries are that a scenario file names for maps of its regions; they decide nothing that is simulated.
     *
     * @throws ScenarioException if the file cannot be read, or names what is not there
     */
    static Optional<MapFile> map(FileStore files, Path path) {
        Problems problems = new Problems();
        Sources sources = new Sources(files, path, problems);
        Optional<MapFile> map = map(values(new Inheritance(sources, problems), sources, problems), sources);
        if (!problems.isEmpty()) {
            throw problems.exception();
        }
        return map;
    }

    private static Optional<MapFile> map(Values values, Sources sources) {
        Values keys = values.groupOrEmpty(MAP);
        Place place = keys.place("file");
        return keys.text("file")
                .flatMap(name -> sources.located(Path.of(place.file()), name, MAP, place))
                .map(path -> new MapFile(path, keys.text("code")));
    }

    /** Those of the file, each once. */
    private static List<Horizon> horizons(Values scenario, Problems problems) {
        List<Horizon> horizons = new ArrayList<>();
        for (Bound each : scenario.list("horizons")) {
            Horizon horizon = new Horizon((String) each.value());
            if (horizons.contains(horizon)) {
                problems.add(each.place(), "horizons", horizon.word(), new Name("stands there twice", "出现两次"));
            }
            horizons.add(horizon);
        }
        return scenario.has("horizons") ? horizons : Horizon.DEFAULTS;
    }

    private static Recording recording(Values scenario) {
        Values keys = scenario.groupOrEmpty("record");
        return new Recording(
                keys.whole("group_ticks").orElse(4),
                keys.get("events", Boolean.class).orElse(true),
                keys.get("adoptions", Boolean.class).orElse(true),
                keys.choice("compression", Compression.class).orElse(Compression.NONE));
    }

    /** What the province's acts cost, absent where a weight has a problem. */
    private static Optional<Price> price(Values scenario) {
        Values keys = scenario.groupOrEmpty("price");
        Map<Cost, Double> weights = new EnumMap<>(Cost.class);
        for (Cost cost : Cost.values()) {
            keys.number(cost.code()).ifPresent(weight -> weights.put(cost, weight));
        }
        boolean whole = weights.size() == Cost.values().length;
        return keys.name("unit").filter(unit -> whole).map(unit -> new Price(unit, weights));
    }

    /** The file's name as an id. */
    public static String id(Path path) {
        String name = String.valueOf(path.getFileName()).replaceFirst("\\.ya?ml$", "");
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "scenario" : id;
    }
}
