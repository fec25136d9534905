package pacesetter.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Target;

/** What each target of a scenario can tell of the model and what it cannot, for the page of patterns. */
record TargetPowers(Scenario scenario) {
    private static final Power FOLLOWERS = new Power(
            "whether followers catch up inside government", "how: all that is not rolled out yet ends near 1");
    private static final Power STORY = new Power(
            "how rare the story is, beside its chance level",
            "anything of the rules: it was picked because it happened");
    private static final Power SCRIPT = new Power(
            "how many standards emerge under `issue: after_adoption`",
            "anything under `documented`, which scripts them");

    /** By the target's id. */
    private static final Map<String, Power> POWERS = Map.ofEntries(
            Map.entry(
                    "jiaxing-startup",
                    new Power(
                            "ρ (`landscape.correlation`) and the speed of procedures",
                            "why a group comes first: its push is scripted")),
            Map.entry(
                    "province-startup",
                    new Power(
                            "the speed of procedures under an order",
                            "whether orders work: its deadline was read off it")),
            Map.entry(
                    "listed-domains",
                    new Power("the slots (`journal.slots`)", "what is listed, or whom listing moves")),
            Map.entry(
                    "governance-centres",
                    new Power(
                            "the delay until a place opens (`rollout.place_delay`)",
                            "who adopts: the delay was written with it in view")),
            Map.entry("internal-affairs-shaoxing", FOLLOWERS),
            Map.entry("internal-affairs-taizhou", FOLLOWERS),
            Map.entry("internal-affairs-jiaxing", FOLLOWERS),
            Map.entry("internal-affairs-yuhang", FOLLOWERS),
            Map.entry(
                    "university-services",
                    new Power("whether what a department pioneers spreads", "its height: universities are no regions")),
            Map.entry(
                    "lifts-elsewhere",
                    new Power(
                            "the delay of works (`rollout.works_delay`)", "why they are slow: that was put in for it")),
            Map.entry(
                    "titles-passed",
                    new Power(
                            "the margin of a title (`leader.margin`) and how readily listings are renewed",
                            "who overtakes whom; 1 to 4 are stories, no census")),
            Map.entry("newborn-ruian", STORY),
            Map.entry("internal-affairs-yuhang-named", STORY),
            Map.entry("startup-shangcheng", STORY),
            Map.entry("startup-days-shangcheng", STORY),
            Map.entry("parking-yinzhou", STORY),
            Map.entry("standard-land-jinhua", STORY),
            Map.entry("business-standards", SCRIPT),
            Map.entry("all-standards", SCRIPT),
            Map.entry(
                    "micro-court-provinces", new Power("nothing: it is an event", "how provinces follow one another")),
            Map.entry(
                    "approval-national",
                    new Power(
                            "nothing: the model has no national standard of its own",
                            "how provinces follow one another")));

    /**
     * What a target can tell and what not.
     *
     * @param reads the parameters or rules that it bears on
     * @param silent what agreement does not show
     */
    private record Power(String reads, String silent) {}

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "## What each target can and cannot tell",
                "",
                "Few of the article's figures bear on a rule. Agreement elsewhere is no evidence.",
                "",
                "| row | target | use | reads | cannot tell |",
                "| --- | --- | --- | --- | --- |"));
        for (Target target : scenario.targets()) {
            Power power = POWERS.get(target.id());
            if (power == null) {
                throw new IllegalStateException(target.id() + " needs a line that says what it can tell");
            }
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | `%s` | %s | %s | %s |",
                    target.row(),
                    target.id(),
                    target.use().code(),
                    power.reads,
                    power.silent));
        }
        return lines;
    }
}
