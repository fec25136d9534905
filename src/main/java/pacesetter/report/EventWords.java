package pacesetter.report;

import pacesetter.run.Chronicle;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.text.Language;
import pacesetter.text.Name;

/** What happened in a run, in a sentence each. */
public record EventWords(Scenario scenario, Language language) {
    /** An event as a sentence, without its date. */
    public String of(Chronicle.Event event) {
        Name domain = scenario.domains().get(event.domain()).name();
        Name told = sentence(event);
        return language.of(scenario.tiers()
                .in(new Name(domain.en() + ": " + told.en() + ".", domain.zh() + "：" + told.zh() + "。")));
    }

    private Name sentence(Chronicle.Event event) {
        Name region = whose(event.region());
        Name source = whose(event.source());
        String version = event.version() < 0 ? "" : " (version " + event.version() + ")";
        String versionZh = event.version() < 0 ? "" : "（版本" + event.version() + "）";
        return switch (event.kind()) {
            case LISTING ->
                name("the journal publishes the practice of %1$s" + version, "内刊登载%1$s的做法" + versionZh, region, source);
            case NOTICE -> name("the {whole} orders the practice of %s copied", "{level}发文推广%s的做法", region, source);
            case RELAY -> name("%s's {group} pushes its practice at home", "%s所在分组在组内推广其做法", region, source);
            case ADOPTION ->
                name("%1$s adopts the practice of %2$s" + version, "%1$s采用%2$s的做法" + versionZh, region, source);
            case PAPER ->
                name("%s declares adoption on paper only, for want of attention", "%s因注意力不足，仅在纸面采用", region, source);
            case PLAQUE -> name("%s opens a place as a plaque only", "%s仅挂牌", region, source);
            case IN_FORCE -> name("the practice comes into force in %s", "做法在%s落地", region, source);
            case IMPROVEMENT -> name("%s keeps an own idea", "%s自主改进", region, source);
            case TRUE_LEAD -> overtake(event, "the true lead", "真实领跑", region, source);
            case MEASURED_LEAD -> overtake(event, "the measured lead", "测得领跑", region, source);
            case TITLE -> overtake(event, "the title of leader", "领跑者命名", region, source);
            case UNLOCK -> name("a new element becomes available", "新要素可用", region, source);
            case TRANSPLANT -> name("%s keeps a module of another domain's practice", "%s移植他领域做法", region, source);
            case CASE -> name("the journal tells how %s catches up", "内刊登载%s的进步", region, source);
            case MENTORING -> name("%2$s begins to help %1$s", "%2$s开始结对帮扶%1$s", region, source);
            case CHECKLIST ->
                name(
                        "the {whole} supervises by checklist that the practice of %s is copied",
                        "{level}按清单督查%s做法的推广", region, source);
            case DRAFT -> name("drafting of a standard begins from the practice of %s", "以%s的做法起草标准", region, source);
            case STANDARD ->
                name("a standard made from the practice of %s comes into force", "以%s做法为基础的标准施行", region, source);
            case REVISION -> name("the standard is revised, from the practice of %s", "以%s的做法修订标准", region, source);
            case STANDARD_OVERTAKEN -> name("%s leaves the standard behind", "%s超越标准", region, source);
            case LAPSE -> name("the standard ends with its lever", "标准随其手段失效", region, source);
            case NATIONAL_UPTAKE -> name("the nation takes up the standard of %s", "全国采用%s的标准", region, source);
            case NATIONAL_EVENT ->
                name("the nation takes up the practice of %s, as documented", "全国采用%s的做法（史实）", region, source);
            case DROP -> name("%s gives up a practice that failed its residents", "%s放弃未让群众满意的做法", region, source);
        };
    }

    private static Name overtake(Chronicle.Event event, String lead, String leadZh, Name region, Name source) {
        return event.source() < 0
                ? name("%1$s is the first to have " + lead, "%1$s率先获得" + leadZh, region, source)
                : name("%1$s takes " + lead + " from %2$s", "%1$s取代%2$s获得" + leadZh, region, source);
    }

    private static Name name(String en, String zh, Name region, Name source) {
        return new Name(put(en, region.en(), source.en()), put(zh, region.zh(), source.zh()));
    }

    private static String put(String text, String region, String source) {
        return text.replace("%1$s", region).replace("%2$s", source).replace("%s", region);
    }

    /** A region's name; what a version without one comes from for none. */
    private Name whose(int region) {
        if (region < 0) {
            return new Name("a department or standard", "部门或标准");
        }
        Region known = scenario.regions().get(region);
        return known.name();
    }
}
