package pacesetter.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What outcomes were called in version 0.1.0. */
public final class FormerNames {
    private static final Map<Pattern, String> TODAY = new LinkedHashMap<>();

    static {
        TODAY.put(Pattern.compile("((?:adopted|in_force|covered|delivered)(?:_population)?)_w(13|26)"), "$1_$2w");
        TODAY.put(Pattern.compile("((?:adopted|in_force|covered|delivered)(?:_population)?)_w52"), "$1_1y");
        TODAY.put(Pattern.compile("(t(?:50|90|100)_(?:covered|delivered))"), "$1_ticks");
        TODAY.put(Pattern.compile("weeks_from_listing"), "listing_to_covered_ticks");
        TODAY.put(Pattern.compile("((?:true|measured|titled)_reign)"), "$1_ticks");
        TODAY.put(Pattern.compile("((?:true|measured|titled)_herfindahl)_prefectures"), "$1_groups");
    }

    private FormerNames() {}

    /** What the outcome is called today; any other name as it is. */
    public static String today(String name) {
        for (Map.Entry<Pattern, String> former : TODAY.entrySet()) {
            Matcher matcher = former.getKey().matcher(name);
            if (matcher.matches()) {
                return matcher.replaceFirst(former.getValue());
            }
        }
        return name;
    }
}
