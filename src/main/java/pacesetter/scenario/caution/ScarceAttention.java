package pacesetter.scenario.caution;

import java.util.List;
import java.util.Locale;
import pacesetter.scenario.Scenario;
import pacesetter.text.Name;

/** A tick's attention that does not pay for a copy. */
record ScarceAttention() implements Check {
    @Override
    public List<Caution> of(Scenario scenario) {
        double available = scenario.parameters().attention().perDomain()
                * scenario.domains().size();
        double copy = scenario.parameters().attention().copy();
        if (available >= copy) {
            return List.of();
        }
        Name tick = scenario.calendar().step().tick();
        return List.of(Caution.of(
                String.format(
                        Locale.ROOT,
                        "A %s of average size has %.3g units of attention a %s for all domains together, and one copy "
                                + "takes %.3g: practices will spread slowly or never. Maybe raise attention.per_domain.",
                        scenario.tiers().region().en(),
                        available,
                        tick.en(),
                        copy),
                String.format(
                        Locale.ROOT,
                        "平均规模的%s每%s在全部领域共有 %.3g 单位注意力，而学习一次需要 %.3g：做法将传播缓慢或根本不传播。可提高 attention.per_domain。",
                        scenario.tiers().region().zh(),
                        tick.zh(),
                        available,
                        copy)));
    }
}
