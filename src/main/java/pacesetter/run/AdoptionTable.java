package pacesetter.run;

import java.util.List;
import pacesetter.model.Field;
import pacesetter.model.Model;
import pacesetter.scenario.Calendar;

/** Every programme as the run ends, ready for survival analysis: a row a region and domain. */
final class AdoptionTable implements TableRecorder {
    static List<Column> columns(Codes codes) {
        return List.of(
                Column.code("region", codes.regions(), "The region."),
                Column.code("domain", codes.domains(), "The domain."),
                Column.count(
                        "ticks",
                        "ticks",
                        "Ticks from the start to the end of that of the first adoption, on paper included; to the end of the"
                                + " run where it did not come; empty for originators, who are not at risk."),
                Column.amount("years", "years", "The same in years of " + Calendar.TICKS_A_YEAR + " ticks."),
                Column.flag("observed", "1 if it adopted, 0 if censored by the end of the run; empty for originators."),
                Column.choice("status", Codes.STATUSES, "Where it stands with the practice it took."),
                Column.code("source_region", codes.regions(), "Region the practice was copied from."),
                Column.count("version", "1", "Number of the version copied last."),
                Column.count(
                        "origin_version",
                        "1",
                        "Version the practice stems from: copied last, or its own as it was last published or copied, or"
                                + " the pioneer's; empty where it grew out of the legacy."),
                Column.count(
                        "origin_changes",
                        "elements",
                        "Elements in which the practice differs from that version: not taken over, or changed since."),
                Column.choice("style", Codes.STYLES, "The region's follower style."),
                Column.flag("originator", "1 if it held the practice before anybody copied it."),
                Column.performance("final_performance", "Performance delivered (Y) as the run ends."),
                Column.share("surveyed", "Satisfaction of residents as the latest survey has it."));
    }

    @Override
    public Table table(Ending ending) {
        List<Column> columns = columns(ending.codes());
        Rows rows = new Rows(columns.size());
        Model model = ending.seen().model();
        boolean kept = ending.isWhole() && model.world().scenario().recording().adoptions();
        int regions = model.world().scenario().regions().size();
        for (int region = 0; kept && region < regions; region++) {
            for (int domain = 0; domain < model.fields().size(); domain++) {
                add(rows, model, region, domain);
            }
        }
        return rows.table(columns);
    }

    private static void add(Rows rows, Model model, int region, int domain) {
        Field field = model.field(domain);
        int adopted = field.adoptedTick(region);
        boolean originator = field.isOriginator(region);
        rows.add(region);
        rows.add(domain);
        double ticks = originator ? Double.NaN : 1 + (adopted >= 0 ? adopted : model.tick());
        rows.add(ticks);
        rows.add(Calendar.years(ticks));
        rows.add(originator ? Double.NaN : adopted >= 0 ? 1 : 0);
        rows.add(field.status(region).ordinal());
        rows.addIndex(field.source(region));
        rows.addIndex(field.version(region));
        int origin = model.versions().origin(domain, region);
        rows.addIndex(origin);
        rows.add(
                origin < 0
                        ? Double.NaN
                        : Integer.bitCount(field.practice(region)
                                ^ model.versions().get(origin).practice()));
        rows.add(model.world().style(region).ordinal());
        rows.add(originator ? 1 : 0);
        rows.add(field.performance(region));
        rows.add(field.surveyed(region));
    }
}
