package pacesetter.experiment.curves;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacesetter.analysis.Interval;
import pacesetter.run.Column;
import pacesetter.run.Table;

/** The tables of adoption curves that are about regions, by file. */
record RegionTables(CurvesStudy study) {
    Map<String, Table> byFile() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put("pioneers.csv", pioneers());
        tables.put("mobility.csv", mobility());
        tables.put("persistence.csv", persistence());
        study.history().ifPresent(history -> tables.put("hazard.csv", hazard(history)));
        return tables;
    }

    private CurvesColumns shared() {
        return new CurvesColumns(study.histories());
    }

    private Table pioneers() {
        List<Column> columns = List.of(
                shared().domain(),
                shared().calendar("first", "Period of the first adoption."),
                shared().region(),
                Column.share("part", "Of the domain: one over the number of its pioneers."));
        List<Double> cells = new ArrayList<>();
        for (int d = 0; d < study.histories().domains().size(); d++) {
            DomainHistory domain = study.histories().domains().get(d);
            List<Integer> first = study.pioneers().of(d);
            for (int pioneer : first) {
                cells.addAll(List.of(
                        (double) d,
                        (double) domain.calendar(domain.first()) - shared().earliest(),
                        (double) pioneer,
                        1. / first.size()));
            }
        }
        return CurvesColumns.table(columns, cells);
    }

    private Table mobility() {
        List<Column> columns = List.of(
                shared().region(),
                Column.amount("pioneered", "domains", "Domains in which it was first, shared ones in parts."),
                Column.share("early_place", "Mean place in the earlier half of domains: 0 early, 1 late."),
                Column.share("late_place", "The same in the later half."));
        List<Double> cells = new ArrayList<>();
        for (int r = 0; r < study.histories().regions().size(); r++) {
            boolean halves = study.histories().domains().size() > 1;
            cells.addAll(List.of(
                    (double) r,
                    study.pioneers().credit(r),
                    study.ranks().early(r),
                    halves ? study.ranks().late(r) : Double.NaN));
        }
        return CurvesColumns.table(columns, cells);
    }

    private Table persistence() {
        Pioneers pioneers = study.pioneers();
        Interval tau = study.ranks().interval();
        List<Column> columns = List.of(
                Column.count("domains", "domains", "Domains in the order of their starts."),
                Column.count("regions", "regions", "Regions with names."),
                Column.count("pioneers", "regions", "Regions that were first at least once."),
                Column.share("herfindahl", "Sum of squared shares of domains pioneered; shared ones in parts."),
                Column.share("herfindahl_chance", "Its mean if pioneers were drawn from all regions."),
                Column.share(
                        "turnover",
                        "Chance that pioneers of successive domains differ; mean over orders of equal starts."),
                Column.share("turnover_any", "The same of any two domains."),
                Column.real("tau_b", "1", "[-1, 1]", "Kendall's tau-b between places in the two halves of domains."),
                Column.real("tau_b_low", "1", "[-1, 1]", "Lower end of its 95 % interval over regions."),
                Column.real("tau_b_high", "1", "[-1, 1]", "Upper end."));
        return CurvesColumns.table(
                columns,
                List.of(
                        (double) study.histories().domains().size(),
                        (double) study.histories().regions().size(),
                        (double) pioneers.distinct(),
                        pioneers.herfindahl(),
                        pioneers.herfindahlByChance(),
                        pioneers.turnover(),
                        pioneers.turnoverOfAny(),
                        study.ranks().tau(),
                        tau.low(),
                        tau.high()));
    }

    private static Table hazard(EventHistory history) {
        List<Column> columns = List.of(
                Column.flag("domain_intercepts", "Whether each domain has an intercept of its own."),
                CurvesColumns.choice("covariate", Covariate.values(), "What adoption may hang on."),
                Column.real("coefficient", "log odds", "any", "For one unit more."),
                Column.amount("standard_error", "log odds", "Clustered by region."),
                Column.amount("odds_ratio", "1", "Exponential of the coefficient."),
                Column.amount("odds_ratio_low", "1", "Lower end of its 95 % interval."),
                Column.amount("odds_ratio_high", "1", "Upper end."),
                Column.share("p", "Of the two-sided test that the coefficient is 0."),
                Column.count("rows", "region-domain-periods", "At risk."),
                Column.count("events", "adoptions", "Among them."),
                Column.count("clusters", "regions", "Regions at risk."),
                Column.amount("half_life", "periods", "Of the memory of adoptions."));
        List<Double> cells = new ArrayList<>();
        for (LogitFit fit : history.fits()) {
            for (LogitFit.OddsRatio of : fit.ratios()) {
                cells.addAll(List.of(
                        fit.intercepts() ? 1. : 0.,
                        (double) of.covariate().ordinal(),
                        of.coefficient(),
                        of.error(),
                        of.ratio(),
                        of.low(),
                        of.high(),
                        of.p(),
                        (double) fit.rows(),
                        (double) fit.events(),
                        (double) fit.clusters(),
                        history.halfLife()));
            }
        }
        return CurvesColumns.table(columns, cells);
    }
}
