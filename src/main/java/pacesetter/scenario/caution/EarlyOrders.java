package pacesetter.scenario.caution;

import java.util.ArrayList;
import java.util.List;
import pacesetter.scenario.Event;
import pacesetter.scenario.Scenario;
import pacesetter.text.Name;

/** Scripted notices and standards that come before anything of their domain can be listed. */
record EarlyOrders() implements Check {
    @Override
    public List<Caution> of(Scenario scenario) {
        List<Caution> cautions = new ArrayList<>();
        for (Event event : scenario.events()) {
            if (event instanceof Event.Notice || event instanceof Event.Standard) {
                List<Earliest> strategies = scenario.strategies().stream()
                        .map(strategy -> Earliest.of(scenario, strategy))
                        .filter(earliest -> Stage.happens(event, earliest))
                        .toList();
                int listed = strategies.stream()
                        .mapToInt(earliest -> earliest.listing(Stage.domain(event)))
                        .min()
                        .orElse(0);
                // A standard without any listing is made of the pioneer's practice, as its documentation says.
                if (listed > event.tick() && (event instanceof Event.Notice || listed != Earliest.NEVER)) {
                    cautions.add(caution(event, listed, scenario));
                }
            }
        }
        return cautions;
    }

    private static Caution caution(Event event, int listed, Scenario scenario) {
        String shown = Listed.event(event, scenario);
        boolean never = listed == Earliest.NEVER;
        String date = never ? "" : scenario.calendar().startOf(listed).toString();
        Name tick = scenario.calendar().step().tick();
        String until = never
                ? ", and it is never listed under a strategy that has this notice: nothing can be copied by order"
                : event instanceof Event.Notice
                        ? ", in the " + tick.en() + " of " + date
                                + " at the earliest: nothing can be copied by order until then"
                        : ", in the " + tick.en() + " of " + date
                                + " at the earliest: it is made of the pioneer's practice";
        String chinese = never
                ? "，且在含有该通知的策略中该领域从不登载：没有可以照令学习的做法"
                : event instanceof Event.Notice
                        ? "（最早在 " + date + " 当" + tick.zh() + "）：此前没有可以照令学习的做法"
                        : "（最早在 " + date + " 当" + tick.zh() + "）：标准将由首创者的做法制定";
        return Caution.of(
                "The event " + Stage.word(event) + " (" + shown + ") comes before the domain is listed" + until + ".",
                "事件 " + Stage.word(event) + "（" + shown + "）早于该领域的登载" + chinese + "。");
    }
}
