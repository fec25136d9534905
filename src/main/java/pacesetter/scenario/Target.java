package pacesetter.scenario;

import java.util.List;
import java.util.Optional;
import pacesetter.text.Coded;
import pacesetter.text.Name;
import pacesetter.text.Term;

/**
 * What was observed, to be held against what is simulated.
 *
 * @param tick observed at the end of this tick; -1 for a date the calendar does not reach
 * @param row row in the table of the article's figures, empty if from elsewhere
 * @param domains indices of the domains it speaks of, over which its number is a mean; empty for all
 * @param regions indices of the regions it speaks of; empty for all
 * @param indicator index among the domain's indicators, for {@link Quantity#BEST_INDICATOR}
 * @param value the observed number, in the quantity's unit; of an interval the lower end
 * @param upTo the upper end, the same number where it is no interval
 * @param reportedBy who says so
 * @param errors what lies between it and the model, where the scenario says so
 */
public record Target(
        String id,
        Name name,
        String row,
        Quantity quantity,
        List<Integer> domains,
        int indicator,
        List<Integer> regions,
        int tick,
        double value,
        double upTo,
        Relation relation,
        Use use,
        String reportedBy,
        Errors errors) {
    /** What ids of targets made from adoption data begin with; no id in a file can. */
    public static final String DERIVED = "observed.";

    /** What those begin with that tell the share of regions that had adopted, mean over domains. */
    public static final String DERIVED_ADOPTED = DERIVED + "adopted.";

    /** What those of them begin with that are over domains held out. */
    public static final String DERIVED_HELD_OUT = DERIVED_ADOPTED + "held-out.";

    /**
     * What a scenario says of the errors between a number of the model and the one observed.
     *
     * @param bias part of what is missing to 1 that the source may add to a share at most
     * @param discrepancy standard deviation of what the model is off, in the unit of the target
     */
    public record Errors(Optional<Double> bias, Optional<Double> discrepancy) {
        /** Where the scenario says nothing. */
        public static final Errors UNSAID = new Errors(Optional.empty(), Optional.empty());
    }

    /** What is counted. */
    public enum Quantity implements Coded {
        /** Share of regions covered: in force or delivered. */
        COVERED("Share of regions covered: in force or delivered", "覆盖的地区占比"),
        /** Share of regions that took the practice. */
        ADOPTED("Share of regions that took the practice", "采用的地区占比"),
        /** Share of regions in which it is in force. */
        IN_FORCE("Share of regions where it is in force", "落地的地区占比"),
        /** Share of regions in which it delivers, by whatever way. */
        DELIVERED("Share of regions where it delivers", "见效的地区占比"),
        /** Share of items handled the new way: mean of roll-out times depth, 0 where there is only the legacy practice. */
        ITEMS("Share of items handled the new way", "按新办法办理的事项占比"),
        /** Domains listed so far. */
        LISTED("Domains listed", "登载领域数"),
        /** Domains for which a standard has been made so far. */
        STANDARDS("Domains for which a standard has been made", "有标准的领域数"),
        /** Other provinces that followed a national uptake, summed over domains where it speaks of all. */
        NATIONAL_UPTAKE("Provinces that took it up", "采用的省级单位数"),
        /** 1 where one of its regions holds the domain's title, 0 where not: over runs a probability. */
        TITLED("Whether one of the regions holds the title", "所列地区是否获命名"),
        /** The same of the true lead. */
        TRUE_LEAD("Whether one of the regions truly leads", "所列地区是否真实领跑"),
        /** The lowest value of an indicator among its regions. */
        BEST_INDICATOR("Best value of an indicator", "办事指标的最好值"),
        /** Domains in which a follower has taken the title from another region so far. */
        HANDOVERS("Domains whose title has passed to a follower", "命名已转给追随者的领域数"),
        /** Years from the domain's beginning until half of the regions took the practice; undefined while they have not. */
        HALF_ADOPTED("Years until half of the regions took the practice", "半数地区采用所需年数"),
        /**
         * How far the order of adoption agrees with the observed one: Kendall's tau-b over regions without those that hold the
         * practice at the start, mean over domains; regions that adopted in one observed period are tied, as are those that
         * have not adopted.
         */
        ORDER("Agreement of the order of adoption with the observed one, Kendall's tau-b", "采用次序与观测次序的一致程度（肯德尔 tau-b）");

        private final String en;
        private final String zh;

        Quantity(String en, String zh) {
            this.en = en;
            this.zh = zh;
        }

        /** Whether its numbers lie in [0, 1]. */
        public boolean isShare() {
            return switch (this) {
                case COVERED, ADOPTED, IN_FORCE, DELIVERED, ITEMS, TITLED, TRUE_LEAD -> true;
                case LISTED, STANDARDS, NATIONAL_UPTAKE, BEST_INDICATOR, HANDOVERS, HALF_ADOPTED, ORDER -> false;
            };
        }

        /** Whether it is found from adoption data alone, and a scenario file does not name it. */
        public boolean isDerived() {
            return this == HALF_ADOPTED || this == ORDER;
        }

        /** Whether it asks who leads a domain. */
        public boolean isLead() {
            return this == TITLED || this == TRUE_LEAD;
        }

        @Override
        public Name meaning() {
            return new Name(en, zh);
        }
    }

    /** How the simulated value should stand to the observed one. */
    public enum Relation implements Coded {
        EQUAL("=", "Equal to what was observed", "等于观测值"),
        AT_LEAST(">=", "At least what was observed", "不低于观测值"),
        AT_MOST("<=", "At most what was observed", "不高于观测值"),
        WITHIN("in", "Within the interval that was observed", "落在观测区间内");

        private final String sign;
        private final String en;
        private final String zh;

        Relation(String sign, String en, String zh) {
            this.sign = sign;
            this.en = en;
            this.zh = zh;
        }

        /** The sign between the quantity and its value, in ASCII. */
        public String sign() {
            return sign;
        }

        @Override
        public Name meaning() {
            return new Name(en, zh);
        }
    }

    /** What the figure may be used for. */
    public enum Use implements Coded {
        /** May choose parameters. */
        CALIBRATION("May choose parameters", Term.CALIBRATION),
        /** Must never choose a parameter. */
        HELD_OUT("Held out: must not choose parameters", Term.HELD_OUT),
        /** Was held out until it was looked at while rules were made. */
        SEEN("Held out once, and looked at since: says little", Term.SEEN),
        /** Shaped the structure of the model: a weak check only. */
        CHECK("Weak check only", Term.WEAK_CHECK),
        /** Shown beside what is simulated, never judged. */
        CONTEXT("Context: shown, never judged", Term.CONTEXT);

        private final String en;
        private final Term term;

        Use(String en, Term term) {
            this.en = en;
            this.term = term;
        }

        @Override
        public Name meaning() {
            return new Name(en, term.word().zh());
        }

        /** The word for it. */
        public Term term() {
            return term;
        }
    }

    public Target {
        domains = List.copyOf(domains);
        regions = List.copyOf(regions);
        if (!(upTo >= value)) {
            throw new IllegalArgumentException("the interval ends (" + upTo + ") before it begins (" + value + ")");
        }
    }

    /** The one domain it speaks of; -1 if it speaks of more. */
    public int domain() {
        return domains.size() == 1 ? domains.get(0) : -1;
    }

    /** Whether it was made from adoption data, and not written into a scenario file. */
    public boolean isDerived() {
        return id.startsWith(DERIVED);
    }

    /** The observed number, or both ends of the interval. */
    public List<Double> ends() {
        return upTo > value ? List.of(value, upTo) : List.of(value);
    }
}
