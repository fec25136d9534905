package pacesetter.run;

import java.util.function.ToDoubleFunction;
import pacesetter.model.Ledger;

/** What it costs the province and the regions. */
final class PriceOutcomes {
    private PriceOutcomes() {}

    static void addTo(Variables<Outcomes> list) {
        addProvince(list);
        addRegions(list);
        add(
                list,
                Column.amount("search_displaced", "trials", "Trials and transplants given up for want of attention."),
                "own search displaced",
                "被挤出的自主探索",
                Ledger::searchDisplaced);
    }

    private static void addProvince(Variables<Outcomes> list) {
        add(
                list,
                Column.amount(
                        "province_cost",
                        "acts",
                        "Visits, slots, slots for drafts, supervised programme-weeks, audits and prizes together."),
                "acts of the province",
                "省级行动量",
                Costs::province);
        add(
                list,
                Column.amount("province_cost_visits", "visits", "Visits paid to measure."),
                "acts of the province: visits",
                "省级行动：走访",
                Ledger::visits);
        add(
                list,
                Column.amount(
                        "province_cost_slots", "slots", "Journal slots used, for leaders and for followers' cases."),
                "acts of the province: journal slots",
                "省级行动：内刊版面",
                Ledger::slots);
        add(
                list,
                Column.amount("province_cost_drafting", "slots", "Slots used to draft and revise standards."),
                "acts of the province: drafting",
                "省级行动：起草标准",
                Ledger::drafting);
        add(
                list,
                Column.amount("province_cost_supervision", "programme-weeks", "Weeks of supervision."),
                "acts of the province: supervision",
                "省级行动：督查",
                Ledger::supervision);
        add(
                list,
                Column.amount("province_cost_audits", "audits", "Reports audited."),
                "acts of the province: audits",
                "省级行动：核查",
                Ledger::audits);
        add(
                list,
                Column.amount("province_cost_prizes", "prizes", "Prizes given for titles."),
                "acts of the province: prizes",
                "省级行动：奖励",
                Ledger::prizes);
        add(
                list,
                Column.amount(
                        "false_closures",
                        "orders",
                        "Orders closed because a region that had adopted on paper said it had done what was ordered."),
                "orders closed on false reports",
                "虚报销号的命令",
                Ledger::falseClosures);
        add(
                list,
                Column.amount("group_visits", "visits", "Visits groups paid to their members before they pushed."),
                "visits of groups",
                "分组走访",
                Ledger::groupVisits);
    }

    private static void addRegions(Variables<Outcomes> list) {
        addAttention(list, "", "Attention regions spent for all purposes.", "", "", Costs::regions);
        addAttention(list, "_copying", "Attention spent on copying.", ": copying", "：学习", Ledger::copying);
        addAttention(list, "_rollout", "Attention spent on roll-out.", ": roll-out", "：铺开", Ledger::rollout);
        addAttention(list, "_search", "Attention spent on own search.", ": own search", "：自主探索", Ledger::search);
        addAttention(
                list,
                "_lock_in",
                "Attention spent on own search beyond what it takes without standards; not part of region_attention_search.",
                ": lock-in by standards",
                "：标准锁定",
                Ledger::lockIn);
        addAttention(
                list, "_supervision", "Attention spent on supervision.", ": supervision", "：接受督查", Ledger::supervised);
        addAttention(
                list, "_transplants", "Attention spent on transplants.", ": transplants", "：移植", Ledger::transplants);
        addAttention(list, "_mentoring", "Attention mentors gave.", ": mentoring", "：结对帮扶", Ledger::mentoring);
    }

    private static void addAttention(
            Variables<Outcomes> list,
            String purpose,
            String definition,
            String en,
            String zh,
            ToDoubleFunction<Ledger> number) {
        Column column = Column.amount("region_attention" + purpose, "units", definition);
        add(list, column, "attention of regions" + en, "地区注意力" + zh, number);
    }

    private static void add(
            Variables<Outcomes> list, Column column, String en, String zh, ToDoubleFunction<Ledger> number) {
        list.add(
                column.with(Goal.MIN),
                en,
                zh,
                run -> number.applyAsDouble(run.seen().model().ledger()));
    }
}
