package pacesetter.scenario.caution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import pacesetter.scenario.Event;
import pacesetter.scenario.Lever;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Scope;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.parameters.RewardParameters;
import pacesetter.text.Name;

/** Levers that never act, for want of a listing, a slot, an event or a parameter. */
record IdleLevers() implements Check {
    private static final Name NO_JOURNAL =
            new Name("nothing is ever listed without the lever journal in the same strategy", "同一策略中没有内刊手段，从不登载任何做法");
    private static final Name NO_LISTING = new Name(
            "no domain of its scope is listed early enough for it; look at the dates and domains of the levers and at journal.slots",
            "在其作用的时间与领域内，没有做法及时登载；请检查各手段的日期、领域与 journal.slots");
    private static final Name NO_NOTICE =
            new Name("no event orders a notice in its domains and dates", "在其领域与时间内，没有通知事件");
    private static final Name NO_STANDARD =
            new Name("no event makes a standard in its domains and dates", "在其领域与时间内，没有标准事件");
    private static final Name NO_PUSH =
            new Name("no event makes a group push in its domains and dates", "在其领域与时间内，没有推动事件");
    private static final Name NO_GROUPS = new Name("the scenario has no groups that could push", "情景没有可以推动的分组");
    private static final Name NO_SLOTS =
            new Name("journal.slots is 0, and cases need slots", "journal.slots 为 0，案例没有版面");
    private static final Name NO_EFFECT = new Name("the parameters that give it effect are 0", "使其起作用的参数均为 0");

    @Override
    public boolean isOfStrategies() {
        return true;
    }

    @Override
    public List<Caution> of(Scenario scenario) {
        Map<Idle, Set<String>> strategies = new LinkedHashMap<>();
        for (Strategy strategy : scenario.strategies()) {
            for (Lever lever : strategy.levers()) {
                why(lever, Earliest.of(scenario, strategy))
                        .ifPresent(why -> strategies
                                .computeIfAbsent(new Idle(lever.type(), why), key -> new LinkedHashSet<>())
                                .add(strategy.id()));
            }
        }
        List<Caution> cautions = new ArrayList<>();
        strategies.forEach((idle, ids) -> cautions.add(idle.in(List.copyOf(ids))));
        return cautions;
    }

    /** A lever that never acts, for one reason in all the strategies that it is told of. */
    private record Idle(LeverType type, Name why) {
        Caution in(List<String> strategies) {
            Name shown = Listed.first(strategies);
            return Caution.of(
                    "In the " + (strategies.size() == 1 ? "strategy " : "strategies ") + shown.en() + " the lever "
                            + type.code() + " never acts, because " + why.en() + ".",
                    "策略 " + shown.zh() + " 的手段 " + type.code() + " 从不起作用：" + why.zh() + "。");
        }
    }

    /** Why a lever never acts in a strategy; nothing if it may. */
    static Optional<Name> why(Lever lever, Earliest earliest) {
        Scenario scenario = earliest.scenario();
        if (lever.type() == LeverType.JOURNAL) {
            return acts(lever, earliest, earliest::listing) ? Optional.empty() : Optional.of(NO_LISTING);
        }
        if (lever.type() == LeverType.NOTICE && lever.isScripted()) {
            return scripted(lever, Event.Notice.class, earliest) ? Optional.empty() : Optional.of(NO_NOTICE);
        }
        if (lever.type() == LeverType.STANDARD && lever.isScripted()) {
            return scripted(lever, Event.Standard.class, earliest) ? Optional.empty() : Optional.of(NO_STANDARD);
        }
        if (lever.type() == LeverType.RELAY && !scenario.tiers().hasGroups()) {
            return Optional.of(NO_GROUPS);
        }
        if (lever.type() == LeverType.RELAY) {
            return scripted(lever, Event.Relay.class, earliest) ? Optional.empty() : Optional.of(NO_PUSH);
        }
        if (lever.type() == LeverType.ENDORSEMENT) {
            return scenario.parameters().mandate().endorsement() > 0 ? Optional.empty() : Optional.of(NO_EFFECT);
        }
        if (lever.type() == LeverType.REWARD) {
            RewardParameters reward = scenario.parameters().reward();
            return reward.search() > 0 || reward.shownEffort() > 0
                    ? Optional.empty()
                    : afterListing(lever, earliest, 0);
        }
        if (lever.type() == LeverType.PUBLICITY
                && !(scenario.parameters().journal().slots() > 0)) {
            return Optional.of(NO_SLOTS);
        }
        if (lever.type() == LeverType.NOTICE) {
            return afterListing(lever, earliest, earliest.ticks(lever.whole("delay")));
        }
        if (lever.type() == LeverType.CHECKLIST) {
            return afterListing(lever, earliest, 0);
        }
        if (lever.type() == LeverType.STANDARD) {
            return afterListing(lever, earliest, earliest.ticks(lever.whole("age")));
        }
        return lever.type() == LeverType.PUBLICITY || lever.type() == LeverType.MENTORING
                ? afterListing(lever, earliest, 1)
                : Optional.empty();
    }

    /** Why what comes some ticks after a listing never comes; nothing if it may. */
    private static Optional<Name> afterListing(Lever lever, Earliest earliest, int later) {
        boolean measured = !(lever.type() == LeverType.NOTICE || lever.type() == LeverType.CHECKLIST);
        IntUnaryOperator first = domain -> {
            int listed = earliest.listing(domain);
            if (listed == Earliest.NEVER) {
                return listed;
            }
            // Weeks of a notice run from the lever's start, where it starts after the listing.
            int tick = lever.type() == LeverType.NOTICE
                    ? Math.max(listed, lever.scope().start()) + later
                    : Math.max(listed + later, lever.scope().start());
            return measured && lever.type() != LeverType.REWARD ? earliest.measurement(tick) : tick;
        };
        if (acts(lever, earliest, first)) {
            return Optional.empty();
        }
        return Optional.of(
                earliest.strategy().levers().stream().anyMatch(other -> other.type() == LeverType.JOURNAL)
                        ? NO_LISTING
                        : NO_JOURNAL);
    }

    /** Whether a lever still works on some domain when it can act there at the earliest. */
    private static boolean acts(Lever lever, Earliest earliest, IntUnaryOperator first) {
        Scope scope = lever.scope();
        for (int d = 0; d < earliest.scenario().domains().size(); d++) {
            int tick = first.applyAsInt(d);
            if (tick != Earliest.NEVER && earliest.works(scope, tick, d)) {
                return true;
            }
        }
        return false;
    }

    private static boolean scripted(Lever lever, Class<? extends Event> kind, Earliest earliest) {
        return earliest.scenario().events().stream()
                .filter(kind::isInstance)
                .anyMatch(event -> Stage.isOpen(lever.scope(), event, earliest));
    }
}
