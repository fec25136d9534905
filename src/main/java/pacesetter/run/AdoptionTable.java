package pacesetter.run;

import java.util.List;
import pacesetter.model.Field;
import pacesetter.model.Model;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Period;

/** Every programme as the run ends, ready for survival analysis: a row a region and domain. */
final class AdoptionTable implements TableRecorder {
    private static final Column TIME = Column.count(
            "ticks",
            "ticks",
            "Ticks from the start to the end of that of the first adoption, on paper included; to the end of the"
                    + " run where it did not come; empty for originators, who are not at risk.");
    private static final String PARTLY =
            "A domain's own start and end, if it has any, stand in place of the run's; empty where it has not begun.";

    static List<Column> columns(Codes codes) {
        return List.of(
                Column.code("region", codes.regions(), "The region."),
                Column.code("domain", codes.domains(), "The domain."),
                codes.partly() ? TIME.noting(PARTLY) : TIME,
                Column.amount("years", "years", "The same in years of {year}."),
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

    private static final int TICKS = 2;
    private static final int YEARS = 3;
    private static final int PERFORMANCE = 12;
    private static final int SURVEYED = 13;

    @Override
    public Table table(Ending ending) {
        Model model = ending.seen().model();
        Calendar calendar = ending.seen().scenario().calendar();
        boolean kept = ending.isWhole() && model.world().scenario().recording().adoptions();
        int domains = model.fields().size();
        int rows = kept ? domains * model.world().scenario().regions().size() : 0;
        int[][] whole = new int[rows][];
        double[] performance = new double[rows];
        double[] surveyed = new double[rows];
        for (int row = 0; row < rows; row++) {
            int region = row / domains;
            Field field = model.field(row % domains);
            whole[row] = whole(model, region, row % domains);
            performance[row] = field.performance(region);
            surveyed[row] = field.surveyed(region);
        }
        return new Table(columns(ending.codes()), rows, (row, column) -> switch (column) {
            case YEARS -> calendar.years(defined(whole[row][TICKS]));
            case PERFORMANCE -> performance[row];
            case SURVEYED -> surveyed[row];
            default -> defined(whole[row][column < YEARS ? column : column - 1]);
        });
    }

    private static double defined(int cell) {
        return cell < 0 ? Double.NaN : cell;
    }

    /** The cells of the columns of whole numbers, -1 where empty. */
    private static int[] whole(Model model, int region, int domain) {
        Field field = model.field(domain);
        int adopted = field.adoptedTick(region);
        boolean originator = field.isOriginator(region);
        Period period = model.world().scenario().domains().get(domain).period();
        int last = period.lastUntil(model.tick());
        boolean risk = !originator && last >= period.from();
        int origin = model.versions().origin(domain, region);
        return new int[] {
            region,
            domain,
            risk ? 1 + (adopted >= 0 ? adopted : last) - period.from() : -1,
            risk ? adopted >= 0 ? 1 : 0 : -1,
            field.status(region).ordinal(),
            field.source(region),
            field.version(region),
            origin,
            origin < 0
                    ? -1
                    : Integer.bitCount(field.practice(region)
                            ^ model.versions().get(origin).practice()),
            model.world().style(region).ordinal(),
            originator ? 1 : 0
        };
    }
}
