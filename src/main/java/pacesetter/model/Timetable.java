package pacesetter.model;

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
        living.ifPresent(all -> {
            Steps<Week.InField> nature = all.nature();
            week.add(Phase.DOMAINS, all.inDomains(nature), nature.submodels());
        });
        Province province = timetable.province();
        week.add(Phase.PROVINCE, province, province.submodels());
        living.ifPresent(all -> {
            week.add(
                    Phase.PRESSURES,
                    all.plans(),
                    List.of(Submodel.PRESSURES, Submodel.CONTACTS, Submodel.SEARCH, Submodel.TRANSPLANTS));
            week.add(Phase.ATTENTION, all.choices(), List.of(Submodel.ATTENTION));
            week.add(
                    Phase.ACTS,
                    all.acts(),
                    List.of(Submodel.COPYING, Submodel.SEARCH, Submodel.TRANSPLANTS, Submodel.ROLL_OUT));
        });
        return week;
    }

    private Province province() {
        int interval = wiring.world.parameters().evidence().interval();
        return new Province(wiring.fields, interval, wiring.rules, closing(), weekly(), measurement(), government());
    }

    private Steps<Week.InField> closing() {
        Steps<Week.InField> steps = new Steps<>();
        steps.add(Submodel.PUBLICITY, (field, tick) -> wiring.publicity.withdraw(field.domain()));
        steps.add(Submodel.MENTORING, (field, tick) -> wiring.mentoring.end(field.domain()));
        living.ifPresent(all ->
                steps.add(Submodel.ROLL_OUT, (field, tick) -> field.rollOut().end()));
        return steps;
    }

    private Steps<Week.InField> weekly() {
        Steps<Week.InField> steps = new Steps<>();
        steps.add(Submodel.LEADS, (field, tick) -> wiring.selection.findTrue(field));
        if (recorded) {
            steps.add(Submodel.STANDARDS, (field, tick) -> wiring.records[field.domain()].look());
        }
        return steps;
    }

    private Steps<Week.InField> measurement() {
        Steps<Week.InField> steps = new Steps<>();
        living.ifPresent(all -> steps.add(
                Submodel.EMBELLISHMENT, (field, tick) -> field.gaming().report(tick, all.unmet)));
        steps.add(Submodel.EVIDENCE, (field, tick) -> field.evidence().survey(tick));
        steps.add(
                Submodel.EVIDENCE,
                (field, tick) -> field.evidence()
                        .measure(
                                tick,
                                wiring.prestige.added(),
                                field.gaming().embellished(),
                                wiring.reward.shown(field, tick)));
        if (recorded) {
            steps.add(Submodel.STANDARDS, (field, tick) -> wiring.records[field.domain()].measured());
        }
        steps.add(Submodel.LEADS, (field, tick) -> wiring.selection.findMeasured(field));
        living.ifPresent(all -> {
            steps.add(Submodel.PRESSURES, (field, tick) -> all.rivalries[field.domain()].look(wiring.print, tick));
            steps.add(Submodel.PRESSURES, (field, tick) -> all.offers.lookAtAdopters(field, tick));
            steps.add(Submodel.REWARD, (field, tick) -> wiring.reward.lookAtLead(field, tick));
        });
        return steps;
    }

    private Steps<Week.InAll> government() {
        Steps<Week.InAll> steps = new Steps<>();
        steps.add(Submodel.JOURNAL, (tick, measured) -> {
            if (measured) {
                wiring.journal.consider(tick);
            }
        });
        steps.add(Submodel.MENTORING, (tick, measured) -> {
            if (measured) {
                wiring.mentoring.consider(tick);
            }
        });
        steps.add(Submodel.JOURNAL, (tick, measured) -> wiring.journal.publish(tick));
        if (recorded) {
            steps.add(Submodel.STANDARDS, wiring.standards::week);
        }
        living.ifPresent(all -> steps.add(Submodel.NATIONAL, (tick, measured) -> wiring.national.week(tick)));
        steps.add(Submodel.ORDERS, wiring.mandates::week);
        if (wiring.world.scenario().tiers().hasGroups()) {
            steps.add(Submodel.RELAY, (tick, measured) -> wiring.relay.week(tick));
        }
        steps.add(Submodel.REWARD, (tick, measured) -> wiring.reward.grant(tick));
        return steps;
    }
}
