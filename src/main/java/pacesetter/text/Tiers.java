package pacesetter.text;

import java.util.Map;

/**
 * What a scenario calls its regions, what they belong to and the whole, wherever people read it; tables and columns keep
 * their names.
 *
 * @param regions several of them; only the English of it differs from one
 * @param groups likewise
 * @param hasGroups false where regions belong to nothing below the whole, and groups stand for nothing
 */
public record Tiers(Name region, Name regions, Name group, Name groups, Name whole, boolean hasGroups) {
    /** The words of the glossary. */
    public static final Tiers DEFAULT =
            of(Term.REGION.word(), Term.GROUP.word(), Term.PROVINCE.word()).withGroups(true);

    private static final String PROVINCIAL = "省级"; // Chinese of what the default whole does

    /** Tiers with these words and regular plurals, without groups. */
    public static Tiers of(Name region, Name group, Name whole) {
        return new Tiers(region, many(region), group, many(group), whole, false);
    }

    /** Tiers with words by the names of these components; those of the glossary for others. */
    public static Tiers of(Map<String, Name> words) {
        Tiers tiers = of(
                words.getOrDefault("region", DEFAULT.region),
                words.getOrDefault("group", DEFAULT.group),
                words.getOrDefault("whole", DEFAULT.whole));
        return tiers.withPlurals(
                words.getOrDefault("regions", tiers.regions), words.getOrDefault("groups", tiers.groups));
    }

    private static Name many(Name one) {
        return new Name(Count.plural(one.en()), one.zh());
    }

    /** The same with other plurals. */
    public Tiers withPlurals(Name otherRegions, Name otherGroups) {
        return new Tiers(region, otherRegions, group, otherGroups, whole, hasGroups);
    }

    /** The same with groups or without. */
    public Tiers withGroups(boolean groupsThere) {
        return new Tiers(region, regions, group, groups, whole, groupsThere);
    }

    /** A number of regions. */
    public Name counted(int number) {
        return Name.counted(number, region.en(), regions.en(), "个" + region.zh());
    }

    /** The same in a sentence, where Chinese has a space behind a number. */
    public Name told(int number) {
        return Name.counted(number, region.en(), regions.en(), " 个" + region.zh());
    }

    /** A text with these words for {@code {region}}, {@code {regions}}, {@code {group}}, {@code {groups}}, {@code {whole}} and, of what the whole does, {@code {level}}. */
    public Name in(Name text) {
        return new Name(
                told(
                        text.en(),
                        Map.of(
                                "{region}", region.en(),
                                "{regions}", regions.en(),
                                "{group}", group.en(),
                                "{groups}", groups.en(),
                                "{whole}", whole.en(),
                                "{level}", whole.en())),
                told(
                        text.zh(),
                        Map.of(
                                "{region}", region.zh(),
                                "{regions}", region.zh(),
                                "{group}", group.zh(),
                                "{groups}", group.zh(),
                                "{whole}", whole.zh(),
                                "{level}", whole.equals(Term.PROVINCE.word()) ? PROVINCIAL : whole.zh())));
    }

    private static String told(String text, Map<String, String> words) {
        String told = text;
        if (text.indexOf('{') >= 0) {
            for (Map.Entry<String, String> word : words.entrySet()) {
                told = told.replace(word.getKey(), word.getValue());
            }
        }
        return told;
    }
}
