package pacesetter.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the steps of a wired model into the order of a week. What a scenario or strategy switches off has no step; a frozen
 * twin has only those of the province that change no programme.
 */
final class Timetable {
    private final Wiring wiring;
    private final Optional<Living> living;
    private final boolean recorded; // whether drafters of standards keep a record

    private Timetable(Wiring wiring, Optional<Living> living) {
        this.wiring = wiring;
        this.living = living;
        recorded = wiring.records.length > 0;
    }

    /** @param living what changes programmes, none in a frozen twin */
    static Week of(Wiring wiring, Optional<Living> living) {
        Timetable timetable = new Timetable(wiring, living);
        Week week = new Week();
        living.ifPresent(all -> week.add("Domains", all.nature()));
        week.add("Province", timetable.province());
        living.ifPresent(all -> {
            week.add("Pressures", all.plans());
            week.add("Attention", all.choices());
            week.add("Acts", all.acts());
        });
        return week;
    }

    private Province province() {
        int interval = wiring.world.parameters().evidence().interval();
        return new Province(wiring.fields, interval, wiring.rules, closing(), weekly(), measurement(), government());
    }

    private List<Week.InField> closing() {
        List<Week.InField> steps = new ArrayList<>();
        steps.add((field, tick) -> wiring.publicity.withdraw(field.domain()));
        steps.add((field, tick) -> wiring.mentoring.end(field.domain()));
        living.ifPresent(all -> steps.add((field, tick) -> field.rollOut().end()));
        return steps;
    }

    private List<Week.InField> weekly() {
        List<Week.InField> steps = new ArrayList<>();
        steps.add((field, tick) -> wiring.selection.findTrue(field));
        if (recorded) {
            steps.add((field, tick) -> wiring.records[field.domain()].look());
        }
        return steps;
    }

    private List<Week.InField> measurement() {
        List<Week.InField> steps = new ArrayList<>();
        living.ifPresent(all -> steps.add((field, tick) -> field.gaming().report(tick, all.unmet)));
        steps.add((field, tick) -> field.evidence().survey(tick));
        steps.add((field, tick) -> field.evidence()
                .measure(
                        tick, wiring.prestige.added(), field.gaming().embellished(), wiring.reward.shown(field, tick)));
        if (recorded) {
            steps.add((field, tick) -> wiring.records[field.domain()].measured());
        }
        steps.add((field, tick) -> wiring.selection.findMeasured(field));
        living.ifPresent(all -> {
            steps.add((field, tick) -> all.rivalries[field.domain()].look(wiring.print, tick));
            steps.add((field, tick) -> all.offers.lookAtAdopters(field, tick));
            steps.add((field, tick) -> wiring.reward.lookAtLead(field, tick));
        });
        return steps;
    }

    private List<Week.InAll> government() {
        List<Week.InAll> steps = new ArrayList<>();
        steps.add((tick, measured) -> {
            if (measured) {
                wiring.journal.consider(tick);
                wiring.mentoring.consider(tick);
            }
        });
        steps.add((tick, measured) -> wiring.journal.publish(tick));
        if (recorded) {
            steps.add(wiring.standards::week);
        }
        living.ifPresent(all -> steps.add((tick, measured) -> wiring.national.week(tick)));
        steps.add(wiring.mandates::week);
        if (wiring.world.scenario().tiers().hasGroups()) {
            steps.add((tick, measured) -> wiring.relay.week(tick));
        }
        steps.add((tick, measured) -> wiring.reward.grant(tick));
        return steps;
    }
}
