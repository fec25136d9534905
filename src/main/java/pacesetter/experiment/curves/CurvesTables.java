package pacesetter.experiment.curves;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pacesetter.analysis.Interval;
import pacesetter.analysis.Sample;
import pacesetter.run.Column;
import pacesetter.run.Table;
import pacesetter.text.Coded;

/** The tables of adoption curves, by file. */
public record CurvesTables(CurvesStudy study) {
    private static final String ANY = "any";
    private static final String RATE = "1/period";

    /** All of them. */
    public Map<String, Table> byFile() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put("domains.csv", domains());
        tables.put("curves.csv", curves());
        tables.put("fits.csv", fits());
        tables.put("pooled.csv", pooled());
        tables.putAll(new RegionTables(study).byFile());
        return tables;
    }

    private CurvesColumns shared() {
        return new CurvesColumns(study.histories());
    }

    private Table domains() {
        List<Column> columns = List.of(
                shared().domain(),
                Column.count("at_risk", "regions", "Regions that could adopt."),
                Column.count("adopters", "regions", "Regions that adopted by the end."),
                shared().calendar("first", "Period of the first adoption."),
                shared().calendar("last", "Last period observed."),
                Column.count("periods", "periods", "Periods observed, the first adoption's included."),
                Column.amount(
                        "t50_adopters",
                        "periods",
                        "First period at whose end half of its adopters had adopted; the first counts 1."),
                Column.amount("t80_adopters", "periods", "The same for 80 %."),
                Column.amount("t90_adopters", "periods", "The same for 90 %."),
                Column.amount(
                        "t50_at_risk",
                        "periods",
                        "First period at whose end half of all at risk had adopted; empty if fewer did."),
                Column.amount("t90_at_risk", "periods", "The same for 90 %."),
                Column.amount("t80_over_t50", "1", "t80_adopters over t50_adopters."),
                Column.amount("t90_over_t50", "1", "t90_adopters over t50_adopters."));
        List<Double> cells = new ArrayList<>();
        for (int d = 0; d < study.histories().domains().size(); d++) {
            DomainHistory domain = study.histories().domains().get(d);
            double half = domain.ofAdopters(.5);
            cells.addAll(List.of(
                    (double) d,
                    (double) domain.atRisk(),
                    (double) domain.adopters(),
                    (double) domain.calendar(domain.first()) - shared().earliest(),
                    (double) study.histories().end() - shared().earliest(),
                    (double) domain.periods(),
                    half,
                    domain.ofAdopters(.8),
                    domain.ofAdopters(.9),
                    domain.ofAtRisk(.5),
                    domain.ofAtRisk(.9),
                    domain.ofAdopters(.8) / half,
                    domain.ofAdopters(.9) / half));
        }
        return CurvesColumns.table(columns, cells);
    }

    private Table curves() {
        List<Column> columns = new ArrayList<>(List.of(
                shared().domain(),
                Column.count("t", "periods", "Period, counted from 1."),
                shared().calendar("period", "The same in the calendar."),
                Column.count("adopted", "regions", "Regions that had adopted by its end."),
                Column.share("observed", "The same as a share of those at risk.")));
        for (CurveModel model : CurveModel.values()) {
            for (CurveFit.Method method : CurveFit.Method.values()) {
                columns.add(Column.share(
                        model.code() + "_" + method.code(),
                        "The fitted curve at its end; empty where none was fitted."));
            }
        }
        List<Double> cells = new ArrayList<>();
        for (int d = 0; d < study.histories().domains().size(); d++) {
            DomainHistory domain = study.histories().domains().get(d);
            for (int t = 1; t <= domain.periods(); t++) {
                cells.addAll(List.of(
                        (double) d,
                        (double) t,
                        (double) domain.calendar(t) - shared().earliest(),
                        (double) domain.adoptedBy(t),
                        (double) domain.adoptedBy(t) / domain.atRisk()));
                for (CurveModel model : CurveModel.values()) {
                    for (CurveFit.Method method : CurveFit.Method.values()) {
                        double time = t;
                        cells.add(study.fit(d, model, method)
                                .map(fit -> fit.share(time))
                                .orElse(Double.NaN));
                    }
                }
            }
        }
        return CurvesColumns.table(columns, cells);
    }

    private Table fits() {
        List<Column> columns = new ArrayList<>(List.of(
                shared().domain(),
                CurvesColumns.choice("model", CurveModel.values(), "Form of the curve."),
                Column.choice(
                        "method",
                        Arrays.stream(CurveFit.Method.values())
                                .map(CurveFit.Method::code)
                                .toList(),
                        "Least squares on the cumulative share; or the likelihood of the periods.")));
        for (CurveParameter parameter : CurveParameter.values()) {
            boolean share = parameter == CurveParameter.CEILING;
            String unit = share ? "share" : parameter == CurveParameter.MIDPOINT ? "periods" : RATE;
            String range = share ? "[0, 1]" : parameter == CurveParameter.MIDPOINT ? ANY : "at least 0";
            String word = parameter.code();
            columns.add(Column.real(word, unit, range, parameter.meaning().en() + "; empty where the model has none."));
            columns.add(
                    Column.real(word + "_low", unit, range, "Lower end of its 95 % interval by profile likelihood."));
            columns.add(Column.real(word + "_high", unit, range, "Upper end; empty where the data set none."));
        }
        columns.add(Column.amount("rmse", "share", "Root of the mean squared distance from the observed share."));
        columns.add(Column.real("log_likelihood", "1", ANY, "Of the periods; empty of least squares."));
        columns.add(Column.amount("aic", "1", "2 k - 2 log_likelihood, with k parameters; lower is better."));
        columns.add(Column.flag(
                "edge", "Whether the data do not determine the shape: it lies at the edge of what was searched."));
        List<Double> cells = new ArrayList<>();
        for (int d = 0; d < study.fits().size(); d++) {
            for (CurveFit fit : study.fits().get(d)) {
                cells.addAll(List.of((double) d, (double) fit.model().ordinal(), (double)
                        fit.method().ordinal()));
                for (CurveParameter parameter : CurveParameter.values()) {
                    CurveEstimate found = fit.estimates().stream()
                            .filter(estimate -> estimate.parameter() == parameter)
                            .findFirst()
                            .orElse(new CurveEstimate(parameter, Double.NaN, Double.NaN, Double.NaN));
                    cells.addAll(List.of(found.value(), found.low(), found.high()));
                }
                cells.addAll(List.of(fit.rmse(), fit.logLikelihood(), fit.aic(), fit.edge() ? 1. : 0.));
            }
        }
        return CurvesColumns.table(columns, cells);
    }

    private Table pooled() {
        List<CurveParameter> parameters = List.of(CurveParameter.P, CurveParameter.Q, CurveParameter.CEILING);
        List<Column> columns = List.of(
                Column.choice(
                        "method",
                        Arrays.stream(CurveFit.Method.values())
                                .map(CurveFit.Method::code)
                                .toList(),
                        "How Bass's curve was fitted to each domain."),
                Column.choice("parameter", parameters.stream().map(Coded::code).toList(), "Of Bass's curve."),
                Column.count("domains", "domains", "Domains that were fitted."),
                Column.amount("quartile_1", RATE, "First quartile over domains; of the ceiling a share."),
                Column.amount("median", RATE, "Median over domains."),
                Column.amount("quartile_3", RATE, "Third quartile."),
                Column.amount("median_low", RATE, "Lower end of the median's 95 % interval between order statistics."),
                Column.amount("median_high", RATE, "Upper end."),
                Column.amount("common", RATE, "The one value that all domains would share; by likelihood only."),
                Column.amount(
                        "common_low",
                        RATE,
                        "Lower end of its 95 % interval by profile likelihood, if they do share it."),
                Column.amount("common_high", RATE, "Upper end."));
        List<Double> cells = new ArrayList<>();
        for (CurveFit.Method method : CurveFit.Method.values()) {
            for (int i = 0; i < parameters.size(); i++) {
                Sample over = study.over(CurveModel.BASS, method, parameters.get(i));
                Interval median = PooledCurves.ofMedian(over);
                int index = i;
                Optional<CurveEstimate> common = study.pooled()
                        .filter(pooled -> method == CurveFit.Method.LIKELIHOOD
                                && index < pooled.common().size())
                        .map(pooled -> pooled.common().get(index));
                cells.addAll(List.of(
                        (double) method.ordinal(),
                        (double) i,
                        (double) over.defined(),
                        over.quantile(.25),
                        over.median(),
                        over.quantile(.75),
                        median.low(),
                        median.high(),
                        common.map(CurveEstimate::value).orElse(Double.NaN),
                        common.map(CurveEstimate::low).orElse(Double.NaN),
                        common.map(CurveEstimate::high).orElse(Double.NaN)));
            }
        }
        return CurvesColumns.table(columns, cells);
    }
}
