package pacesetter.scenario;

import static pacesetter.scenario.shape.Key.optional;
import static pacesetter.scenario.shape.Key.required;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import pacesetter.scenario.parameters.Declarations;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.shape.Choice;
import pacesetter.scenario.shape.Date;
import pacesetter.scenario.shape.Key;
import pacesetter.scenario.shape.Keys;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.shape.Shape;
import pacesetter.scenario.shape.Text;
import pacesetter.scenario.shape.Values;
import pacesetter.text.Coded;
import pacesetter.text.Name;

/**
 * The kinds of levers: what a scenario file, its reference and people call each, which keys it has and how it is read. What
 * a key means that is left out stands in its declaration.
 */
@SuppressWarnings("ImmutableEnumChecker") // what it holds has no state that changes
public enum LeverType implements Coded {
    /** It is read everywhere, so it has no groups. */
    JOURNAL(
            new Name("Journal: the province publishes leaders", "内刊：省里登载领跑者"),
            "The province publishes leaders in its journal.",
            List.of(Where.START, Where.STOP, Where.DOMAINS)),
    NOTICE(
            new Name("Notice: a listed practice is ordered copied", "通知：发文推广已登载的做法"),
            "The province orders a listed practice copied.",
            required(
                    "issue",
                    new Choice(List.of("scripted", "after_listing")),
                    "By the scenario's events alone, or after every listing."),
            optional(
                    "delay",
                    Numeric.wholeBetween(0, Calendar.MOST_TICKS),
                    "1",
                    "Weeks from listing to notice (after_listing)."),
            optional(
                    "deadline",
                    Declarations.shape("mandate.deadline"),
                    "mandate.deadline",
                    "Weeks from notice to deadline.")),
    LEAGUE_TABLE(new Name("League table: ranks are public", "排行榜：名次公开"), "Ranks are public: every region is a rival."),
    ENDORSEMENT(
            new Name("Endorsement: leaders' comments and key projects", "批示：领导批示与重点项目"),
            "Leaders' comments and key projects: priority without a deadline."),
    CHECKLIST(
            new Name("Checklist: items are supervised one by one", "清单督查：逐项督查"),
            "The province supervises by checklist that what is listed is copied completely.",
            optional(
                    "deadline",
                    Declarations.shape("mandate.deadline"),
                    "mandate.deadline",
                    "Weeks from the listing, or from the lever's start, to the deadline.")),
    STANDARD(
            new Name("Standard: practices are integrated into one", "标准：多项做法合为一项标准"),
            "The province makes a standard of a listed practice, a floor that every region must reach.",
            required(
                    "issue",
                    new Choice(List.of("scripted", "after_adoption")),
                    "By the scenario's events alone, or of what enough regions have adopted with gain."),
            optional(
                    "adopters",
                    Declarations.shape("standard.adopters"),
                    "standard.adopters",
                    "Share of regions that must have adopted the version (after_adoption)."),
            optional(
                    "age",
                    Declarations.shape("standard.age"),
                    "standard.age",
                    "Weeks since the listing (after_adoption)."),
            optional(
                    "deadline",
                    Declarations.shape("mandate.deadline"),
                    "mandate.deadline",
                    "Weeks from the standard to its deadline.")),
    RELAY(
            new Name("Relay: groups push by the scenario's events", "接力推广：各分组按事件在组内推动"),
            "The scenario's events make groups push a practice at home; what groups do for other reasons is under parameters, relay."),
    PUBLICITY(
            new Name("Publicity: followers that catch up are published", "宣传：登载进步明显的追随者"),
            "The province publishes followers that catch up; each case takes a slot of the journal."),
    MENTORING(
            new Name("Mentoring: the leader helps a laggard", "结对帮扶：领跑者帮助落后者"),
            "The region that holds a title helps a laggard in these groups."),
    REWARD(
            new Name("Reward: leaders gain prestige and attention", "奖励：领跑者获得荣誉与关注"),
            "Prestige, prizes and attention for titled leaders."),
    /** It is there throughout, so it has no scope. */
    NETWORK(
            new Name("Network: who learns from whom is given", "网络：学习对象由情景给定"),
            "Regions learn along a given network, in the order of the region table, in all domains and weeks; at most one in"
                    + " a strategy.",
            List.of(),
            required("graph", Choice.of(Lever.Graph.class), "Shape of the network."));

    private final Name meaning;
    private final Map<String, Key> settings = new LinkedHashMap<>();
    private final Keys group;

    /** The keys that say where and when a lever works. */
    private static final class Where {
        static final Key START = optional("start", new Date(), "the calendar's start", "First day it works.");
        static final Key STOP = optional("stop", new Date(), "the calendar's end", "First day it no longer works.");
        static final Key GROUPS = optional("groups", new Shape.Many(Text.ANY), "all", "Groups it works in.")
                .formerly("prefectures");
        static final Key DOMAINS = optional("domains", new Shape.Many(Text.ANY), "all", "Domains it works on.");
        static final Key TYPES = optional(
                "types",
                new Shape.Many(Text.ANY),
                "all",
                "Types of regions it works in, as the table's column type has them.");
        static final List<Key> SCOPE = List.of(START, STOP, GROUPS, DOMAINS, TYPES);

        private Where() {}
    }

    /** A lever that can be limited to dates, groups, types of regions and domains. */
    LeverType(Name meaning, String about, Key... settings) {
        this(meaning, about, Where.SCOPE, settings);
    }

    LeverType(Name meaning, String about, List<Key> scope, Key... settings) {
        this.meaning = meaning;
        List<Key> keys = new ArrayList<>(List.of(settings));
        keys.forEach(key -> this.settings.put(key.name(), key));
        keys.addAll(scope);
        group = Keys.of(about, keys);
    }

    /** The keys of each in a scenario file, by its word. */
    public static Map<String, Keys> groups() {
        Map<String, Keys> groups = new LinkedHashMap<>();
        for (LeverType type : values()) {
            groups.put(type.code(), type.group);
        }
        return groups;
    }

    /** What the window calls it. */
    @Override
    public Name meaning() {
        return meaning;
    }

    /** What it is called within a line: its meaning as far as the colon. */
    public Name word() {
        String en = meaning.en().substring(0, meaning.en().indexOf(':'));
        return new Name(
                en.substring(0, 1).toLowerCase(Locale.ROOT) + en.substring(1),
                meaning.zh().substring(0, meaning.zh().indexOf('：')));
    }

    /** What a lever of this type is told beside its scope. */
    public Set<String> settings() {
        return settings.keySet();
    }

    /** The lever of these keys, which have the shapes they should have or are absent. */
    public Lever read(Scope scope, Values keys, Parameters parameters) {
        Map<String, Object> values = new LinkedHashMap<>();
        settings.forEach((name, key) ->
                values.put(name, keys.get(name, Object.class).orElseGet(() -> fallback(key, parameters))));
        return new Lever(this, scope, values);
    }

    /** What a key that is left out means: a parameter, a number or, where a word is needed and missing, any word. */
    private static Object fallback(Key key, Parameters parameters) {
        if (key.shape() instanceof Choice choice) {
            return choice.words().get(0);
        }
        Object parameter = parameters.values().get(key.fallback());
        return parameter == null ? Integer.valueOf(key.fallback()) : parameter;
    }
}
