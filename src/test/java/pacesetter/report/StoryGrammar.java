package pacesetter.report;

import static pacesetter.report.SentenceGrammar.form;

import java.util.List;

/** What the summary of a run and the story of a pair may say. */
final class StoryGrammar {
    private static final String ONE = "(?<one>[a-z-]+)";
    private static final String OTHER = "(?<other>[a-z-]+)";
    private static final String DATE = "\\d{4}-\\d\\d-\\d\\d";
    private static final String RANGE = "(?: \\[(?<low>-?[0-9.]+), (?<high>-?[0-9.]+)])?";
    private static final String SHARE = "-?[0-9.]+ %";
    private static final List<SentenceGrammar.Form> SUMMARY = List.of(
            form(
                    "opening",
                    "(?<weeks>\\d+) weeks?, (?<start>" + DATE + ") to (?<end>" + DATE
                            + "); seed (?<seed>\\d+); replicates: (?<counts>.*)",
                    "(?<weeks>\\d+)周，(?<start>" + DATE + ")至(?<end>" + DATE + ")；种子(?<seed>\\d+)；重复次数：(?<counts>.*)"),
            form(
                    "same",
                    ONE + " and " + OTHER + " reach (?<percent>\\d+) % covered in the same week in"
                            + " (?:the one world|each of (?<n>\\d+) worlds)(?<censored>;.*)?(?<price>; price: .*)",
                    ONE + "与" + OTHER
                            + "在(?:1|(?<n>\\d+))个世界中均于同一周达到(?<percent>\\d+)%覆盖(?<censored>；.*次重复中.*?（受限均值）)?(?<price>；代价：.*)"),
            form(
                    "lead",
                    ONE
                            + " reaches (?<percent>\\d+) % covered (?<weeks>[0-9.]+) weeks (?:(?<earlier>earlier)|later) than "
                            + OTHER + RANGE
                            + ", n = (?<n>\\d+)(?<open> \\(not distinguishable from 0: the 95 % interval includes it\\))?"
                            + "(?<censored>; of (?<total>\\d+) replicates?, by " + DATE
                            + " only [a-z-]+ gets there in (?<onlyone>\\d+),"
                            + " only [a-z-]+ in (?<onlyother>\\d+), neither in (?<neither>\\d+): .*?\\(restricted mean\\))?(?<price>; price: .*)",
                    ONE + "比" + OTHER + "(?:(?<earlier>早)|晚)(?<weeks>[0-9.]+)周达到(?<percent>\\d+)%覆盖" + RANGE
                            + "，n = (?<n>\\d+)(?<open>（与0不可区分：95%区间含0）)?"
                            + "(?<censored>；(?<total>\\d+)次重复中，截至" + DATE + "仅[a-z-]+达到的有(?<onlyone>\\d+)次，"
                            + "仅[a-z-]+达到的有(?<onlyother>\\d+)次，均未达到的有(?<neither>\\d+)次：.*?（受限均值）)?(?<price>；代价：.*)"),
            form(
                    "arrivals",
                    ONE + " reaches (?<percent>\\d+) % covered by " + DATE
                            + " in (?<onlyone>\\d+) of (?<total>\\d+) replicates?, " + OTHER
                            + " in (?<onlyother>\\d+): no difference of times can be given\\.",
                    "截至" + DATE + "，" + ONE + "在(?<total>\\d+)次重复中有(?<onlyone>\\d+)次达到(?<percent>\\d+)%覆盖，" + OTHER
                            + "有(?<onlyother>\\d+)次：无法给出时间差。"),
            form(
                    "end",
                    ONE + " against " + OTHER
                            + ": delivered at the end (?<delivered>[^,]*(?:\\[.*?])?), true lead changes per"
                            + " domain-year (?<turnover>.*)\\.",
                    ONE + "相对" + OTHER + "：期末见效(?<delivered>[^，]*)，每领域每年真实领跑易位(?<turnover>.*)。"));
    private static final List<SentenceGrammar.Form> PAIR = List.of(
            form(
                    "world",
                    ONE + " and " + OTHER
                            + " in the same world: (?<scenario>[a-z0-9-]+), seed (?<seed>\\d+), replicate (?<replicate>\\d+)\\.",
                    ONE + "与" + OTHER + "处于同一世界：(?<scenario>[a-z0-9-]+)，种子(?<seed>\\d+)，重复(?<replicate>\\d+)。"),
            form(
                    "parting",
                    "They are the same for (?<events>\\d+) events? and part in week (?<week>\\d+), which ends on (?<date>"
                            + DATE + "):",
                    "前(?<events>\\d+)个事件相同，于第(?<week>\\d+)周（截至(?<date>" + DATE + ")）分岔："),
            form("never", "No event differs: the two never part\\.", "事件完全相同：两者从未分岔。"),
            form("event", "  (?<name>[a-z-]+): .*", "  (?<name>[a-z-]+)：.*"),
            form(
                    "covered",
                    "Covered: (?<marks>(?:week \\d+ " + SHARE + " against " + SHARE + "(?:; )?)+)\\.",
                    "覆盖：(?<marks>(?:第\\d+周" + SHARE + "对" + SHARE + "(?:；)?)+)。"),
            form(
                    "delivered",
                    "Delivered at the end: (?<first>-?[0-9.]+) % against (?<second>-?[0-9.]+) %\\.",
                    "期末见效：(?<first>-?[0-9.]+) %对(?<second>-?[0-9.]+) %。"),
            form("always", "Their coverage is equal in every week\\.", "两者的覆盖每周都相等。"),
            form(
                    "apart",
                    "They are furthest apart in week (?<week>\\d+): (?<gap>[+-][0-9.]+) points of coverage for (?<name>[a-z-]+)\\.",
                    "第(?<week>\\d+)周相差最大：(?<name>[a-z-]+)的覆盖相差(?<gap>[+-][0-9.]+)个百分点。"),
            form(
                    "leads",
                    "True lead changes per domain-year: (?<first>-|[0-9.]+) against (?<second>-|[0-9.]+)\\. Another region leads at the"
                            + " end \\(by title, or as measured where nobody holds it\\) in (?<differing>\\d+) of (?<domains>\\d+) domains?\\.",
                    "每领域每年真实领跑易位：(?<first>-|[0-9.]+)对(?<second>-|[0-9.]+)。期末（按命名，无命名则按测得）(?<domains>\\d+)个领域中有"
                            + "(?<differing>\\d+)个由不同地区领跑。"),
            form("led", "  .+: .+ against .+", "  (?![a-z-]+：).+：.+对.+"),
            form("led-more", "  and (?<more>\\d+) more", "  另有(?<more>\\d+)个"),
            form(
                    "regions",
                    "(?:1 region ends|(?<gained>\\d+) regions end) with a higher mean performance under (?<name>[a-z-]+), (?<lost>\\d+)"
                            + " with a lower one\\.",
                    "(?<name>[a-z-]+)下有(?:1|(?<gained>\\d+))个地区期末平均绩效更高，(?<lost>\\d+)个更低。"),
            form("most", "  gained most: (?<regions>.*)", "  增幅最大：(?<regions>.*)"),
            form("least", "  lost most: (?<regions>.*)", "  降幅最大：(?<regions>.*)"),
            form("one-world", "This is one world: .* compare says that\\.", "这只是一个世界：.*请用compare。"));

    private StoryGrammar() {}

    static SentenceGrammar ofSummaries() {
        return new SentenceGrammar(SUMMARY);
    }

    static SentenceGrammar ofPairs() {
        return new SentenceGrammar(PAIR);
    }
}
