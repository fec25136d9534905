package pacesetter.run;

import java.util.function.ToDoubleFunction;
import pacesetter.model.Ledger;
import pacesetter.scenario.Cost;

/** What it costs the province and the regions. */
final class PriceOutcomes {
    static final String PRICE = "province_cost";

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
        list.add(
                Column.amount(
                                PRICE,
                                "price",
                                "The province's acts, each times its weight in the scenario's `price`; empty without one.")
                        .with(Goal.MIN),
                "price of the {whole}'s acts",
                "{level}行动代价",
                run -> Costs.province(run.seen()));
        for (Cost cost : Cost.values()) {
            add(
                    list,
                    Column.amount(cost.column(), cost.unit(), cost.definition()),
                    "acts of the {whole}: " + cost.meaning().en(),
                    "{level}行动：" + cost.meaning().zh(),
                    ledger -> Costs.province(cost, ledger));
        }
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
                Column.amount(
                        "orders_waiting",
                        "domain-weeks",
                        "Weeks that orders have waited for a place among capacity.key_projects, summed over domains."),
                "orders waiting for a place",
                "等待中的命令",
                Ledger::ordersWaiting);
        add(
                list,
                Column.amount("group_visits", "visits", "Visits groups paid to their members before they pushed."),
                "visits of {groups}",
                "{group}走访",
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
        add(list, column, "attention of {regions}" + en, "{region}注意力" + zh, number);
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
