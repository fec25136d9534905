package pacesetter.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Interval;
import pacesetter.analysis.Sample;
import pacesetter.experiment.curves.AdoptionHistories;
import pacesetter.experiment.curves.CurveEstimate;
import pacesetter.experiment.curves.CurveFit;
import pacesetter.experiment.curves.CurveModel;
import pacesetter.experiment.curves.CurveParameter;
import pacesetter.experiment.curves.CurvesStudy;
import pacesetter.experiment.curves.DomainHistory;
import pacesetter.experiment.curves.Pioneers;
import pacesetter.experiment.curves.PooledCurves;
import pacesetter.text.Language;
import pacesetter.text.Name;
import pacesetter.text.TextTable;

/**
 * What adoption data tell, in words.
 *
 * @param given whether the user said who is at risk; else they are the regions of the file
 */
public record CurvesReport(CurvesStudy study, boolean given, Language language) {
    private static final int MOST_LINES = 20;

    /** Domains of which all six fits are told; of more, Bass's by likelihood alone. */
    private static final int MOST_FITS = 2;

    /** Everything, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        tell(lines, opening());
        lines.add("");
        lines.addAll(study.histories().domains().size() <= MOST_LINES ? times() : told(spread()));
        if (study.fitted() > 0) {
            lines.add("");
            tell(lines, rules());
            if (study.fitted() <= MOST_LINES) {
                lines.addAll(fits());
            }
            study.pooled().ifPresent(pooled -> tell(lines, pooled(pooled)));
        }
        if (study.histories().domains().size() > 1) {
            lines.add("");
            tell(lines, pioneers());
        }
        study.history().ifPresent(history -> {
            lines.add("");
            lines.addAll(new HazardWords(history, language).lines());
        });
        return lines;
    }

    private void tell(List<String> lines, List<Name> told) {
        lines.addAll(told(told));
    }

    private List<String> told(List<Name> lines) {
        return lines.stream().map(language::of).toList();
    }

    private List<Name> opening() {
        AdoptionHistories of = study.histories();
        int atRisk = of.domains().get(0).atRisk();
        List<Name> lines = new ArrayList<>();
        lines.add(Name.of(
                "Adoption of %s among %s, observed until %s; a period is a %s.",
                "%s在%s中的采用，观测至 %s；时期以%s计。",
                Name.counted(of.domains().size(), "domain", "domains", "个领域"),
                Name.counted(atRisk, "region at risk", "regions at risk", "个可采用的地区"),
                of.precision().text(of.end()),
                of.precision().meaning()));
        if (of.leftOut() > 0) {
            lines.add(Name.of(
                    "Left out as asked, or without any adoption: %s.",
                    "按要求略去或无人采用的：%s。", Name.counted(of.leftOut(), "domain", "domains", "个领域")));
        }
        lines.add(
                given
                        ? new Name("At risk are those that you gave.", "可采用者以您给出的为准。")
                        : new Name(
                                "At risk are the regions that the file names. If others could adopt and never did, say so with"
                                        + " --units or --population: ceilings and shares hang on it.",
                                "可采用者为文件中出现的地区。若另有可采用而从未采用的地区，请用 --units 或 --population 说明：上限与比例都取决于此。"));
        lines.add(new Name(
                "When within a period a region adopted is not known, and nothing here supposes it (interval censoring)."
                        + " Whoever had not adopted by the end was at risk until then.",
                "地区在时期内何时采用并不知道，此处也不作假设（区间删失）。到末期仍未采用者，一直视为可采用。"));
        return lines;
    }

    private List<String> times() {
        List<List<String>> rows = new ArrayList<>();
        for (DomainHistory domain : study.histories().domains()) {
            double half = domain.ofAdopters(.5);
            rows.add(List.of(
                    domain.name(),
                    Integer.toString(domain.adopters()),
                    study.histories().precision().text(domain.calendar(domain.first())),
                    Estimate.number(half),
                    Estimate.number(domain.ofAdopters(.9)),
                    Estimate.number(domain.ofAtRisk(.5)),
                    Estimate.number(domain.ofAtRisk(.9)),
                    Estimate.number(domain.ofAdopters(.8) / half),
                    Estimate.number(domain.ofAdopters(.9) / half)));
        }
        List<String> lines = new ArrayList<>(told(List.of(timesRule())));
        lines.addAll(new TextTable(
                        List.of(
                                TextTable.Head.left(language.of("domain", "领域")),
                                TextTable.Head.right(language.of("adopters", "采用者")),
                                TextTable.Head.right(language.of("first", "首次")),
                                TextTable.Head.right("t50"),
                                TextTable.Head.right("t90"),
                                TextTable.Head.right(language.of("t50 of all", "全体t50")),
                                TextTable.Head.right(language.of("t90 of all", "全体t90")),
                                TextTable.Head.right("t80/t50"),
                                TextTable.Head.right("t90/t50")),
                        rows)
                .lines());
        return lines;
    }

    private static Name timesRule() {
        return new Name(
                "t50: first period at whose end half of its adopters had adopted, of all: half of all at risk; a dash where fewer"
                        + " did. Period 1 is that of the domain's first adoption, or of the file's start if it counts from one.",
                "t50：到该期末，其采用者有一半已采用；全体：可采用者有一半，不足则为短横。第1期为领域首次采用之期；文件自起点计时则为其起点。");
    }

    private List<Name> spread() {
        List<DomainHistory> domains = study.histories().domains();
        Sample t50 = Sample.of(
                domains.stream().mapToDouble(domain -> domain.ofAdopters(.5)).toArray());
        Sample t90 = Sample.of(
                domains.stream().mapToDouble(domain -> domain.ofAdopters(.9)).toArray());
        Sample all = Sample.of(
                domains.stream().mapToDouble(domain -> domain.ofAtRisk(.5)).toArray());
        Sample ratio = Sample.of(domains.stream()
                .mapToDouble(domain -> domain.ofAdopters(.8) / domain.ofAdopters(.5))
                .toArray());
        Sample last = Sample.of(domains.stream()
                .mapToDouble(domain -> domain.ofAdopters(.9) / domain.ofAdopters(.5))
                .toArray());
        return List.of(
                timesRule(),
                new Name(
                        "Medians over domains (first and third quartile); each domain is in domains.csv.",
                        "各领域的中位数（第一与第三四分位数）；逐个领域见 domains.csv。"),
                Name.of("t50 %s, t90 %s, of adopters.", "采用者的t50 %s，t90 %s。", quartiles(t50, 1), quartiles(t90, 1)),
                Name.of(
                        "t50 of all at risk %s, in the %s that came so far.",
                        "全体的t50 %s，限于达到一半的%s。",
                        quartiles(all, 1),
                        Name.counted(all.defined(), "domain", "domains", "个领域")),
                Name.of("t80/t50 %s, t90/t50 %s.", "t80/t50 %s，t90/t50 %s。", quartiles(ratio, 2), quartiles(last, 2)));
    }

    private static String quartiles(Sample of, int decimals) {
        return Estimate.number(of.median(), decimals) + " (" + Estimate.number(of.quantile(.25), decimals) + ", "
                + Estimate.number(of.quantile(.75), decimals) + ")";
    }

    private List<Name> rules() {
        return List.of(
                Name.of(
                        "Curves: Bass, logistic, constant hazard, in %s with at least %d adopters, by likelihood of the periods, with"
                                + " 95 %% intervals by profile likelihood; by least squares on the cumulative share, as older work has it,"
                                + " without intervals, since its errors hang together.",
                        "曲线：巴斯、逻辑斯谛与恒定风险模型，用于采用者不少于%2$d个的%1$s；按时期似然拟合，95 %%区间用剖面似然；另按累计比例最小二乘，与早期文献可比，其误差相互关联，故无区间。",
                        Name.counted(study.fitted(), "domain", "domains", "个领域"),
                        CurveFit.FEWEST_ADOPTERS),
                Name.of(
                        "Least AIC: Bass in %d, logistic in %d, constant hazard in %d.",
                        "AIC最小：巴斯%d个，逻辑斯谛%d个，恒定风险%d个。",
                        study.best(CurveModel.BASS),
                        study.best(CurveModel.LOGISTIC),
                        study.best(CurveModel.CONSTANT)),
                new Name(
                        "A q above 0 says that adoption speeds up as if regions imitated; independent regions that differ, or"
                                + " whose conditions ripen, can make the same dates.",
                        "q大于0只说明采用加快，如同地区相互模仿；彼此独立但情况不同或时机渐熟的地区，也会留下同样的日期。"));
    }

    private List<String> fits() {
        boolean whole = study.fitted() <= MOST_FITS;
        List<String> lines = new ArrayList<>();
        for (int d = 0; d < study.fits().size(); d++) {
            for (CurveFit fit : study.fits().get(d)) {
                if (!whole && !(fit.model() == CurveModel.BASS && fit.method() == CurveFit.Method.LIKELIHOOD)) {
                    continue;
                }
                String numbers = String.join(
                        ", ", fit.estimates().stream().map(CurvesReport::text).toList());
                boolean likely = fit.method() == CurveFit.Method.LIKELIHOOD;
                lines.add(language.of(Name.of(
                        likely ? "%s, %s by likelihood: %s; AIC %s%s" : "%s, %s by least squares: %s; RMSE %s%s",
                        likely ? "%s，%s（似然法）：%s；AIC %s%s" : "%s，%s（最小二乘）：%s；RMSE %s%s",
                        study.histories().domains().get(d).name(),
                        fit.model().meaning(),
                        numbers,
                        likely ? Estimate.number(fit.aic(), 1) : Estimate.number(fit.rmse(), 4),
                        fit.edge() ? new Name("; the data do not determine its shape", "；数据不能确定其形状") : Name.same(""))));
            }
        }
        if (!whole) {
            lines.add(language.of("The other fits are in fits.csv.", "其余拟合见 fits.csv。"));
        }
        return lines;
    }

    private static String text(CurveEstimate of) {
        String word = switch (of.parameter()) {
            case P -> "p";
            case Q -> "q";
            case R -> "r";
            case MIDPOINT -> "c";
            case CEILING -> "m";
        };
        int decimals = of.parameter() == CurveParameter.MIDPOINT ? 1 : of.parameter() == CurveParameter.CEILING ? 3 : 4;
        return word + " " + Estimate.number(of.value(), decimals) + interval(of.low(), of.high(), decimals);
    }

    private static String interval(double low, double high, int decimals) {
        return Double.isNaN(low) && Double.isNaN(high)
                ? ""
                : " [" + Estimate.number(low, decimals) + ", " + Estimate.number(high, decimals) + "]";
    }

    private List<Name> pooled(PooledCurves pooled) {
        List<Name> lines = new ArrayList<>();
        for (CurveParameter parameter : List.of(CurveParameter.P, CurveParameter.Q)) {
            Sample over = study.over(CurveModel.BASS, CurveFit.Method.LIKELIHOOD, parameter);
            Sample squares = study.over(CurveModel.BASS, CurveFit.Method.LEAST_SQUARES, parameter);
            Interval median = PooledCurves.ofMedian(over);
            lines.add(Name.of(
                    "Bass's %s over domains: median %s%s, quartiles %s to %s; by least squares %s.",
                    "各领域的巴斯%s：中位数 %s%s，四分位数 %s 至 %s；最小二乘为 %s。",
                    parameter.meaning(),
                    Estimate.number(over.median(), 4),
                    interval(median.low(), median.high(), 4),
                    Estimate.number(over.quantile(.25), 4),
                    Estimate.number(over.quantile(.75), 4),
                    quartiles(squares, 4)));
        }
        int above = (int) IntStream.range(0, study.fits().size())
                .filter(d -> study.fit(d, CurveModel.BASS, CurveFit.Method.LIKELIHOOD)
                        .filter(fit -> fit.value(CurveParameter.Q) > fit.value(CurveParameter.P))
                        .isPresent())
                .count();
        lines.add(Name.of("q is above p in %d of %d.", "q大于p的领域：%2$d个中有%1$d个。", above, study.fitted()));
        lines.add(Name.of(
                "If all shared one p and q, with own ceilings: %s, %s. Likelihood ratio against own p and q: %s with %d degrees of"
                        + " freedom, p %s.",
                "若各领域p与q相同而上限各异：%s，%s。与各自p、q相比的似然比 %s，自由度 %d，p值 %s。",
                text(pooled.common().get(0)),
                text(pooled.common().get(1)),
                Estimate.number(pooled.ratio(), 1),
                pooled.degrees(),
                HazardWords.chance(pooled.chance())));
        if (pooled.chance() < .05) {
            lines.add(new Name(
                    "Domains differ by more than chance: quote medians and quartiles, not the common values. Fast and slow domains"
                            + " mixed look as if nobody imitated, and the common interval is too narrow for a new domain.",
                    "各领域的差异超出偶然：应引用中位数与四分位数，而非共同值。快慢领域混在一起，看上去就像无人模仿；共同值的区间对新领域也过窄。"));
        }
        return lines;
    }

    private List<Name> pioneers() {
        Pioneers of = study.pioneers();
        Interval tau = study.ranks().interval();
        return List.of(
                Name.of(
                        "Pioneers: %s were first at least once, those of the same period sharing it. Herfindahl %s; %s if"
                                + " drawn from all.",
                        "%s至少一次为首创者，同期者平分。赫芬达尔指数 %s；若从全部地区抽取则为 %s。",
                        Name.counted(of.distinct(), "region", "regions", "个地区"),
                        Estimate.number(of.herfindahl(), 4),
                        Estimate.number(of.herfindahlByChance(), 4)),
                Name.of(
                        "Pioneers of successive domains differ in %s %%; of any two domains in %s %%.",
                        "相继领域的首创者不同的占 %s %%；任意两个领域为 %s %%。",
                        Estimate.number(100 * of.turnover(), 1),
                        Estimate.number(100 * of.turnoverOfAny(), 1)),
                Name.of(
                        "Early and late regions: Kendall's tau-b %s%s between the earlier and the later half of domains; 1 if ranks"
                                + " last, 0 if they do not.",
                        "地区早晚：前后两半领域之间的肯德尔tau-b为 %s%s；1表示名次不变，0表示没有关系。",
                        Estimate.number(study.ranks().tau(), 2),
                        interval(tau.low(), tau.high(), 2)));
    }
}
