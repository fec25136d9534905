package pacesetter.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pacesetter.text.Language;

/** Sentences of a comparison read back, whichever language they are in, into what they claim. */
final class SentenceGrammar {
    /**
     * What a sentence claims.
     *
     * @param says by name of the part
     */
    record Claim(String kind, Map<String, String> says) {
        String get(String part) {
            return says.getOrDefault(part, "");
        }

        double number(String part) {
            return Double.parseDouble(get(part));
        }

        boolean has(String part) {
            return says.containsKey(part);
        }

        List<String> names(String part) {
            return get(part).isEmpty() ? List.of() : Arrays.asList(get(part).split(","));
        }
    }

    private record Form(String kind, Pattern en, Pattern zh) {
        Pattern in(Language language) {
            return language == Language.EN ? en : zh;
        }
    }

    private static final String NAME = "(?<name>[a-z]+)";
    private static final String BASE = "(?<base>[a-z]+)";
    private static final String LIST = "[a-z]+(?:(?:, | and | or |、|或)[a-z]+)*";
    private static final String NUMBER = "[+-]?[0-9.]+";
    private static final String VALUE = "(?<value>-?[0-9.]+(?: %)?)";
    private static final String LEVEL = "(?<level>[0-9.]+) %";
    private static final String SHARE = "(?<first>(?:[<>] )?[0-9.]+) %";
    private static final List<Form> FORMS = List.of(
            form(
                    "heading",
                    "(?<outcome>[a-z0-9_]+)(?:, .*)? \\((?:more is better|less is better|neither more nor less .*)\\)",
                    "(?<outcome>[a-z0-9_]+)(?:，.*)?（(?:越大越好|越小越好|本身无优劣方向)）"),
            form(
                    "equal-all",
                    "No winner: (?<lead>" + LIST + ") are all equal in every world, with " + VALUE
                            + ", over (?<n>\\d+) worlds?\\.",
                    "无优胜者：(?<lead>" + LIST + ")在每个世界中都相等，均为" + VALUE + "，共(?<n>\\d+)个世界。"),
            form(
                    "verdict",
                    "Best in the mean (?:is|are) (?<lead>" + LIST
                            + ")(?<alike> alike)?(?<tied>, equal in every world)?,? with " + VALUE
                            + ": (?:(?<settled>settled)(?: within (?<zone>[0-9.]+)(?: points?)?)?, for the joint "
                            + LEVEL
                            + " intervals over (?<n>\\d+) worlds? exclude that any other is (?:as good|better by more than that)"
                            + "|(?<means>open, for their means) over (?<n3>\\d+) worlds? are equal|open, for the joint (?<level2>[0-9.]+) % intervals over (?<n2>\\d+) worlds? do not exclude that"
                            + " (?<rivals>" + LIST
                            + ") is (?:as good or better|better by more than (?<zone2>[0-9.]+)(?: points?)?))"
                            + "; (?:[a-z]+ comes|together they come) first in " + SHARE
                            + " of resamples of the worlds\\.",
                    "均值最优为(?<lead>" + LIST + ")(?<tied>，在每个世界中都相等)?，(?<alike>同为)?" + VALUE
                            + "：(?:(?:容差(?<zone>[0-9.]+)(?:个百分点)?以内)?(?<settled>已确定)，(?<n>\\d+)个世界上的" + LEVEL
                            + "联合区间排除了其他策略(?:同样好|优出更多)的可能"
                            + "|(?<means>未定)，(?<n3>\\d+)个世界上的均值相等|未定，(?<n2>\\d+)个世界上的(?<level2>[0-9.]+) %联合区间不排除(?<rivals>"
                            + LIST
                            + ")(?:同样好或更好|优出(?<zone2>[0-9.]+)(?:个百分点)?以上))"
                            + "；重抽样中(?:[a-z]+|它们共同)居首的比例为" + SHARE + "。"),
            form(
                    "difference",
                    NAME + " against " + BASE + ": (?<mean>" + NUMBER + ")(?: points?)?(?: \\[(?<low>" + NUMBER
                            + "), (?<high>"
                            + NUMBER
                            + ")])?, higher in (?<k>\\d+) of (?<n>\\d+) worlds?; (?:(?<one>one world gives no interval)|"
                            + "(?<not>not )?distinguishable from 0 \\(the " + LEVEL
                            + " interval (?:(?<includes>in)|ex)cludes it\\)(?:, (?:(?<also>also)|(?<lost>no longer)) after adjustment"
                            + " for (?<m>\\d+) comparisons \\(Holm\\))?)\\.",
                    NAME + "相对" + BASE + "：(?<mean>" + NUMBER + ")(?:个百分点)?(?: \\[(?<low>" + NUMBER + "), (?<high>"
                            + NUMBER
                            + ")])?，(?<n>\\d+)个世界中有(?<k>\\d+)个更高；(?:(?<one>只有一个世界，没有区间)|与0(?<not>不)?可区分（"
                            + LEVEL
                            + "区间(?:(?<includes>含)|不含)0）(?:，按(?<m>\\d+)次比较校正（Holm）后(?:(?<also>仍)|(?<lost>不再))可区分)?)。"),
            form(
                    "equal",
                    NAME + " against " + BASE
                            + ": equal in (?:all (?<n>\\d+) worlds|(?<one>the one world they share))\\.",
                    NAME + "相对" + BASE + "：(?:(?<one>1)|(?<n>\\d+))个世界中全部相等。"),
            form(
                    "no-pair",
                    NAME + " against " + BASE + ": they have no world in common with numbers\\.",
                    NAME + "相对" + BASE + "：没有可比的共同世界。"),
            form(
                    "no-number",
                    NAME + " against " + BASE
                            + ": no difference is given, for the number is undefined in (?<n>\\d+) runs?\\.",
                    NAME + "相对" + BASE + "：有(?<n>\\d+)次运行数值无定义，不给出差异。"),
            form(
                    "undefined",
                    "Not ranked, for the number is undefined in a completed run .*?: (?<missing>.*?)\\. To leave .*?fails\\."
                            + "(?<restricted> In means and differences they count as \\d+ ticks, the end of the run .*)?",
                    "以下策略因有数值无定义的运行（如时间未到达）不参与排名：(?<missing>.*?)。剔除这些运行会偏袒未达到者。" + "(?<restricted>计算均值与差异时按运行结束.*)?"),
            form("no-goal", "Not ranked: --goal max or --goal min would say what is good\\.", "未排名：可用--goal .*"),
            form(
                    "few",
                    "Not ranked, for a strategy needs two worlds at least: (?<few>.*)\\.",
                    "以下策略不足两个世界，不参与排名：(?<few>.*)。"),
            form("none", "Not ranked: two strategies with two worlds in common .*", "未排名：至少需要两种策略有两个共同世界。"),
            form(
                    "more",
                    "About (?<more>\\d+) more replicates? would settle it, .*",
                    "若均值与离散程度不变，约再做(?<more>\\d+)次重复即可确定。"),
            form("never", "No affordable number of replicates .*", "再多重复也难以确定：.*"),
            form(
                    "unpaired",
                    "Without meeting the same worlds, .* take (?<total>\\d+) replicates? .*",
                    "若各策略不在同一世界比较，则每种策略需(?<total>\\d+)次重复.*"),
            form("points-equal", "All are equal at every design point\\.", "在每个设计点上全部相等。"),
            form(
                    "regret",
                    NAME
                            + " alone is best at (?<wins>(?:[<>] )?[0-9.]+) %(?: \\[.*?])? of design points(?:, and best together with equals"
                            + " at (?<shared>[0-9.]+) %)?; its regret is .*",
                    NAME
                            + "单独最优的设计点占(?<wins>(?:[<>] )?[0-9.]+) %(?: \\[.*?])?(?:，与其他策略并列最优的占(?<shared>[0-9.]+) %)?；平均遗憾.*"));

    private SentenceGrammar() {}

    private static Form form(String kind, String en, String zh) {
        return new Form(kind, Pattern.compile(en), Pattern.compile(zh));
    }

    /** The claim of a line, which must be of exactly one form. */
    static Claim read(String line, Language language) {
        List<Claim> claims = new ArrayList<>();
        for (Form form : FORMS) {
            Matcher matcher = form.in(language).matcher(line);
            if (matcher.matches()) {
                claims.add(new Claim(form.kind(), parts(matcher)));
            }
        }
        if (claims.size() != 1) {
            throw new AssertionError("read as " + claims + ": " + line);
        }
        return claims.get(0);
    }

    private static Map<String, String> parts(Matcher matcher) {
        Map<String, String> parts = new LinkedHashMap<>();
        Matcher names =
                Pattern.compile("\\(\\?<([a-z0-9]+)>").matcher(matcher.pattern().pattern());
        while (names.find()) {
            String text = matcher.group(names.group(1));
            if (text != null) {
                String part = names.group(1).replaceFirst("[23]$", "");
                parts.put(part, part.matches("lead|rivals|few") ? text.replaceAll(", | and | or |、|或", ",") : text);
            }
        }
        return parts;
    }
}
