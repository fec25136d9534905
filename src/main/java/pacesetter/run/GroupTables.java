package pacesetter.run;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import pacesetter.model.Leads;
import pacesetter.model.Programmes;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Scenario;

/** The tables by domain, prefecture and indicator: rows every few weeks. */
final class GroupTables {
    private final Scenario scenario;
    private final Codes codes;
    private final Rows domains = new Rows();
    private final Rows prefectures = new Rows();
    private final Rows indicators = new Rows();

    GroupTables(Scenario scenario, Codes codes) {
        this.scenario = scenario;
        this.codes = codes;
    }

    static List<Column> domainColumns(Codes codes) {
        List<Column> columns = start(Column.code("domain", codes.domains(), "The domain."));
        columns.addAll(Measure.columns(Tally.MEASURES));
        columns.add(Column.count("practices", "practices", "Different practices among the regions."));
        columns.add(
                new Column("listed", Column.Kind.INTEGER, "1", "0 or 1", "1 if it has been listed.", "", List.of()));
        columns.add(Column.code(
                "true_leader",
                codes.regions(),
                "Region with the best practice (y) among those rolled out far enough."));
        columns.add(Column.code("measured_leader", codes.regions(), "Region with the highest measured performance."));
        columns.add(Column.code("titled_leader", codes.regions(), "Region the province has named; empty before."));
        return columns;
    }

    static List<Column> prefectureColumns(Codes codes) {
        List<Column> columns =
                start(Column.code("prefecture", codes.prefectures(), "The prefecture, all its members."));
        columns.addAll(Measure.columns(Tally.MEASURES));
        columns.add(Column.count("true_leads", "domains", "Domains whose true leader is a member."));
        columns.add(Column.count("measured_leads", "domains", "Domains whose measured leader is a member."));
        columns.add(Column.count("titled_leads", "domains", "Domains whose titled leader is a member."));
        return columns;
    }

    static List<Column> indicatorColumns(Codes codes) {
        List<Column> columns = start(Column.code("domain", codes.domains(), "The domain."));
        columns.add(Column.code("indicator", codes.indicators(), "The indicator, in its own unit."));
        String definition =
                " over regions of before * (pioneer / before)^(performance / pioneer's performance at the start).";
        columns.add(Column.real("mean", "see names.csv", "above 0", "Mean" + definition));
        columns.add(Column.real("best", "see names.csv", "above 0", "Best" + definition));
        return columns;
    }

    private static List<Column> start(Column group) {
        return new ArrayList<>(List.of(
                Column.count("tick", "weeks", "Week of the run, from 0."),
                Column.date("date", "Day on which the tick ends."),
                group));
    }

    void add(Observation seen) {
        Leads leads = seen.model().leads();
        int[][] led = new int[3][scenario.prefectures().size()];
        for (Domain domain : scenario.domains()) {
            int d = domain.index();
            start(domains, seen, d);
            domains.add(Tally.MEASURES, seen.domain(d));
            domains.add(seen.practices(d));
            domains.add(seen.isListed(d) ? 1 : 0);
            int[] leaders = {leads.truly(d), leads.measured(d), leads.titled(d)};
            for (int lead = 0; lead < leaders.length; lead++) {
                domains.addIndex(leaders[lead]);
                if (leaders[lead] >= 0) {
                    led[lead][scenario.regions().get(leaders[lead]).prefecture()]++;
                }
            }
            for (Domain.Indicator indicator : domain.indicators()) {
                addIndicator(seen, d, indicator);
            }
        }
        for (int p = 0; p < scenario.prefectures().size(); p++) {
            start(prefectures, seen, p);
            prefectures.add(Tally.MEASURES, seen.prefecture(p));
            for (int lead = 0; lead < led.length; lead++) {
                prefectures.add(lead == 2 && !seen.hasJournal() ? Double.NaN : led[lead][p]);
            }
        }
    }

    private static void start(Rows rows, Observation seen, int group) {
        rows.add(seen.tick());
        rows.add(seen.date());
        rows.add(group);
    }

    private void addIndicator(Observation seen, int domain, Domain.Indicator indicator) {
        Programmes programmes = seen.model().programmes();
        double benchmark = seen.model().world().benchmark(domain);
        double rate = FastMath.log(indicator.pioneer() / indicator.before()) / benchmark;
        double sum = 0;
        double best = Double.NEGATIVE_INFINITY; // in performance, of which every indicator is monotone
        for (int region = 0; region < programmes.regions(); region++) {
            double performance = programmes.performance(programmes.cell(region, domain));
            sum += indicator.before() * FastMath.exp(rate * performance);
            best = Math.max(best, performance);
        }
        boolean defined = benchmark > 0;
        start(indicators, seen, domain);
        indicators.add(codes.indicators().indexOf(indicator.id()));
        indicators.add(defined ? sum / programmes.regions() : Double.NaN);
        indicators.add(defined ? indicator.before() * FastMath.exp(rate * best) : Double.NaN);
    }

    Table domains() {
        return domains.table(domainColumns(codes));
    }

    Table prefectures() {
        return prefectures.table(prefectureColumns(codes));
    }

    Table indicators() {
        return indicators.table(indicatorColumns(codes));
    }
}
