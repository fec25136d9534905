package pacesetter.scenario.file;

import static pacesetter.scenario.shape.Key.optional;
import static pacesetter.scenario.shape.Key.required;

import java.util.ArrayList;
import java.util.List;
import pacesetter.scenario.AuthorTexts;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Compression;
import pacesetter.scenario.Cost;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Horizon;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.parameters.CopyingParameters.Style;
import pacesetter.scenario.parameters.Declarations;
import pacesetter.scenario.shape.Choice;
import pacesetter.scenario.shape.Date;
import pacesetter.scenario.shape.Key;
import pacesetter.scenario.shape.Keys;
import pacesetter.scenario.shape.Label;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.shape.Shape.Flag;
import pacesetter.scenario.shape.Shape.Many;
import pacesetter.scenario.shape.Shorthand;
import pacesetter.scenario.shape.Text;
import pacesetter.scenario.shape.Variants;
import pacesetter.text.Name;
import pacesetter.text.Term;

/** The keys of a scenario file, declared once: the reader, the JSON Schema and the reference page all read this. */
public final class Format {
    public static final String EXTENDS = "extends";

    static final int MAX_REGIONS = 100_000;
    static final Name REGION = Term.REGION.word();
    static final Name NONE = new Name("none", "无");
    static final Name AT_LEAST_ONE = new Name("must be at least one", "至少应有一个");
    static final Name ONE_MORE = new Name("one more", "再加一个");
    static final Name TOO_MANY = Name.of("is more than %d", "超过 %d 个", MAX_REGIONS);
    static final int MAX_DOMAINS = 10_000;

    /** Regions times domains: what a run holds in memory. */
    static final int MAX_PROGRAMMES = 10_000_000;

    static final int MAX_TICKS = Calendar.MOST_TICKS;

    static final Date DATE = new Date();
    static final Label LABEL = new Label();
    static final Many NAMES = new Many(Text.ANY);

    private static final Text HORIZON = new Text(
            Horizon.PATTERN, new Name("a number of weeks or years, for instance 13w or 1y", "周数或年数，例如 13w 或 1y"));

    private static final Keys STYLE = Keys.of(
            "A region whose way of following is known.",
            required("region", Text.ANY, "Region."),
            required("style", Choice.of(Style.class), "How it learns from a leader."));

    private static final Keys TYPE_STYLES = Keys.of(
            "By which shares the styles of a type's regions are drawn; the rest looks for new paths.",
            required("type", Text.ANY, "Type of regions, as the table's column type has it."),
            required("checklist", Numeric.SHARE, "In place of copying.share_checklist."),
            required("hard_points", Numeric.SHARE, "In place of copying.share_hard_points."));

    private static final Keys PIONEER = Keys.of(
            "Who practised a reform first: a region, a group or a department.",
            optional("region", Text.ANY, "Region."),
            optional("group", Text.ANY, "Group: its seat leads, all its members hold the practice.")
                    .formerly("prefecture"),
            optional(
                    "department",
                    LABEL,
                    "Department, court or university: its practice is published, no region holds it."));

    private static final Keys INDICATOR = Keys.of(
            "A figure in the reader's units.",
            required("id", Text.ID, "Short name, unique within the domain."),
            required("name", LABEL, "Name."),
            required("unit", LABEL, "Unit."),
            required("before", Numeric.positive(1e9), "Value where nothing is delivered."),
            required("pioneer", Numeric.positive(1e9), "Value at the pioneer when the calendar opens."),
            optional(
                    "floor",
                    Numeric.between(0, 1e9),
                    "0",
                    "Value below which no practice can bring it, for instance 1 of what is counted; at most before and"
                            + " pioneer."));

    private static final Keys CONCEPT = Keys.of(
            "The idea of another domain that this one took up.",
            required("domain", Text.ANY, "Domain it comes from."),
            required("share", Numeric.SHARE, "Probability that a row of its landscape is the same as there."));

    private static final Keys DOMAIN = Keys.of(
            "A field of reform.",
            required("id", Text.ID, "Short name, unique."),
            required("name", LABEL, "Name."),
            optional(
                    "kind",
                    Choice.of(Domain.Kind.class),
                    "Sets how it is rolled out; needed unless rollout_speed is given."),
            optional(
                    "rollout_speed",
                    Declarations.shape("rollout.speed_procedure"),
                    "rollout.speed_ of its kind",
                    "Logistic speed of roll-out, per week; not where it is built (place, works)."),
            optional("cost", Declarations.shape("pressure.domain_cost"), "pressure.domain_cost", "Weight of effort."),
            optional(
                    "noise",
                    Declarations.shape("evidence.noise"),
                    "evidence.noise",
                    "Standard deviation of one visit's measurement."),
            optional(
                    "landscape",
                    parameterGroup("landscape"),
                    "parameters.landscape",
                    "What is different about its landscape."),
            optional("pioneer", PIONEER, "a region drawn at random", "Who practised it first."),
            optional(
                    "start",
                    new Choice(List.of("pioneer", "in_force")),
                    "pioneer",
                    "Who has it when the calendar opens: the pioneer (and what initial says), or all regions, in force; then"
                            + " averages over domains leave it out."),
            optional("indicators", new Many(INDICATOR), "Figures in the reader's units."),
            optional("concept", CONCEPT, "Where its idea comes from."),
            optional("followers", NAMES, "Regions named as following its leader."),
            optional(
                    "from",
                    DATE,
                    "the calendar's start",
                    "First day on which anything happens in it: nobody holds, tries or copies anything in it before, and averages"
                            + " over domains leave it out."),
            optional(
                    "to",
                    DATE,
                    "the calendar's end",
                    "First day on which nothing happens in it any more: what is there stays as it is, and averages over domains"
                            + " leave it out."),
            optional("rows", Text.LINE, "Rows of the table of sources it comes from, for the reader alone."));

    private static final Keys SYNTHETIC = Keys.of(
            "Domains no source names, which fill up the list.",
            required("total", Numeric.wholeBetween(1, MAX_DOMAINS), "Number of all domains, named ones included."),
            optional("procedure", Numeric.SHARE, "0.5", "Share of procedural ones among them."),
            optional("service", Numeric.SHARE, "0.4", "Share of services among them."),
            optional("works", Numeric.SHARE, "0.1", "Share of building works among them."));

    private static final Keys STRATEGY = Keys.of(
            "A named set of levers.",
            required("id", Text.ID, "Short name, unique."),
            required("name", LABEL, "Name."),
            optional(
                    "measurement",
                    new Choice(List.of("province", "none")),
                    "province",
                    "Whether the province measures; without that regions see one another with the error of a visit."),
            required("levers", new Many(Variants.of("lever", LeverType.groups())), "Its levers; [] for none."));

    private static final Keys HOLDING = Keys.of(
            "A region or group that practises a reform when the calendar opens.",
            required("domain", Text.ANY, "Domain."),
            optional("region", Text.ANY, "Region."),
            optional("group", Text.ANY, "Group: all its members.").formerly("prefecture"));

    private static final Keys RECORD = Keys.of(
            "What is written down.",
            optional(
                            "group_ticks",
                            Numeric.wholeBetween(1, MAX_TICKS),
                            "4",
                            "Ticks between rows of domains and groups.")
                    .formerly("group_weeks"),
            optional("events", new Flag(), "true", "Whether events are kept."),
            optional("adoptions", new Flag(), "true", "Whether the table of regions and domains is kept."),
            optional(
                    "compression",
                    Choice.of(Compression.class),
                    "none",
                    "Whether the largest tables (adoptions, events, versions) are written with gzip."));

    private static final Keys PRICE = price();

    private static final Shorthand MAP = new Shorthand(
            Keys.of(
                    "GeoJSON file with the regions' boundaries, by code or name, for maps; decides nothing simulated.",
                    required("file", Text.PATH, "The file."),
                    optional("code", Text.LINE, "the one that fits best", "The property that holds the codes.")),
            "file");

    /** The whole file. */
    public static final Keys SCENARIO = Keys.of(
            "A Pacesetter scenario.",
            optional("id", Text.ID, "the file's name", "Short name."),
            optional(
                    EXTENDS,
                    Text.PATH,
                    "Another scenario this one changes: keys merge, lists of items with ids merge by id, other lists "
                            + "replace, and a key without a value takes away what was inherited."),
            required("title", LABEL, "Title."),
            required("calendar", CalendarBinder.KEYS, CalendarBinder.KEYS.about()),
            required("regions", TerritoryFormat.REGIONS, TerritoryFormat.REGIONS.about()),
            optional("tiers", TierWords.KEYS, TierWords.KEYS.about()),
            optional("borders", TerritoryFormat.BORDERS, TerritoryFormat.BORDERS.about()),
            optional("network", TerritoryFormat.NETWORK, TerritoryFormat.NETWORK.about()),
            optional(ScenarioReader.MAP, MAP, "a schematic map", MAP.keys().about()),
            optional("parameters", parameters(), "Changes of the model's numbers, by group."),
            optional("styles_by_type", new Many(TYPE_STYLES), TYPE_STYLES.about()),
            optional("styles", new Many(STYLE), "Regions whose way of following is known; all others are drawn."),
            optional("domains", new Many(DOMAIN), "The fields of reform; at least one, here or synthetic."),
            optional("synthetic", SYNTHETIC, SYNTHETIC.about()),
            optional(
                    "horizons",
                    new Many(HORIZON),
                    "[13w, 26w, 1y]",
                    "How long after the start coverage is an outcome of its own, in weeks (w) or years of 52 weeks (y)."),
            required("strategies", new Many(STRATEGY), "Sets of levers to compare; the first is the default."),
            optional(
                    "initial",
                    new Many(HOLDING),
                    "Who practises a reform when the calendar opens, beyond the pioneers."),
            optional(
                    "events",
                    new Many(Variants.of("event", EventType.groups())),
                    "What happens at its date whatever is simulated."),
            optional("targets", new Many(TargetBinder.KEYS), "What was observed."),
            optional("plausible", new Many(UncertaintyBinder.PLAUSIBLE), UncertaintyBinder.PLAUSIBLE.about()),
            optional("measurements", new Many(UncertaintyBinder.MEASUREMENT), UncertaintyBinder.MEASUREMENT.about()),
            optional("observed", ObservedBinder.KEYS, ObservedBinder.KEYS.keys().about()),
            optional("price", PRICE, "none: acts of different kinds are not summed", PRICE.about()),
            optional("record", RECORD, RECORD.about()),
            optional(ScenarioReader.ODD, AuthorTexts.KEYS, AuthorTexts.KEYS.about()));

    private Format() {}

    private static Keys parameters() {
        return Keys.of(
                "Changes of the model's numbers, by group.",
                Declarations.groups().stream()
                        .map(group -> optional(group, parameterGroup(group), "Parameters of " + group + "."))
                        .toList());
    }

    private static Keys price() {
        List<Key> keys = new ArrayList<>(List.of(required("unit", LABEL, "Unit of the sum.")));
        for (Cost cost : Cost.values()) {
            keys.add(required(
                    cost.code(),
                    Numeric.between(0, 1e9),
                    "Weight of one of these (" + cost.unit() + "): " + cost.definition()));
        }
        return Keys.of("What each of the province's acts costs in one unit, so that they can be summed.", keys);
    }

    static Keys parameterGroup(String group) {
        return Keys.of(
                "Parameters of " + group + ".",
                Declarations.ofGroup(group).stream()
                        .map(declared -> optional(
                                declared.key(),
                                declared.shape(),
                                declared.fallback(),
                                declared.en() + " Unit: " + declared.unit() + "."))
                        .toList());
    }
}
