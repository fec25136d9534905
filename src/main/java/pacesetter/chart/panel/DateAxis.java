package pacesetter.chart.panel;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import pacesetter.scenario.Grain;
import pacesetter.text.Language;

/**
 * The dates of a run, in days since 1970: labels at the first of months or years, as many as have room and not finer than what is
 * reported, with the year where it begins. Free of the machine's time zone and locale.
 */
final class DateAxis extends NumberAxis {
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200};
    private static final long SHORT = 70; // days, below which single days are named

    private final LocalDate start;
    private final LocalDate end;
    private final Grain grain;
    private final Language language;

    /**
     * An axis.
     *
     * @param dates it shows
     */
    DateAxis(Dates dates, Typeface typeface) {
        super(null);
        start = dates.start();
        end = dates.end();
        grain = dates.calendar().report();
        language = typeface.language();
        setRange(at(start), at(end));
        setTickLabelFont(typeface.small());
        setTickLabelPaint(Ink.GREY);
        setAxisLinePaint(Ink.GREY);
        setTickMarkPaint(Ink.GREY);
        setAxisLineStroke(new BasicStroke(.8f));
    }

    /** Where a date stands on the axis. */
    static double at(LocalDate date) {
        return (double) date.toEpochDay();
    }

    @Override
    @SuppressWarnings("rawtypes") // JFreeChart's signature
    public List refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        FontMetrics metrics = g.getFontMetrics(getTickLabelFont());
        List<NumberTick> ticks = new ArrayList<>();
        for (LocalDate date : labelled(metrics, area.getWidth())) {
            String text = text(date, ticks.isEmpty());
            ticks.add(new NumberTick(at(date), text, TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
        }
        return ticks;
    }

    private List<LocalDate> labelled(FontMetrics metrics, double width) {
        long days = end.toEpochDay() - start.toEpochDay();
        // A label with a year stands beside one without.
        LocalDate wide = LocalDate.of(2000, 9, 1);
        double withYear = metrics.stringWidth(text(wide, true));
        double room = (withYear + metrics.stringWidth(text(wide, false))) / 2. + 8;
        List<LocalDate> dates = new ArrayList<>();
        if (isShort()) {
            int weeks = 1;
            while (7 * weeks / (double) days * width < room) {
                weeks++;
            }
            for (LocalDate date = start; !date.isAfter(end); date = date.plusWeeks(weeks)) {
                dates.add(date);
            }
            return dates;
        }
        int months = MONTHS[MONTHS.length - 1];
        for (int i = MONTHS.length - 1;
                i >= 0
                        && MONTHS[i] >= grain.months()
                        && MONTHS[i] * 30.44 / days * width >= (MONTHS[i] < 12 ? room : withYear + 8);
                i--) {
            months = MONTHS[i];
        }
        LocalDate date = LocalDate.of(start.getYear() - start.getYear() % Math.max(1, months / 12), 1, 1);
        for (; !date.isAfter(end); date = date.plusMonths(months)) {
            if (!date.isBefore(start)) {
                dates.add(date);
            }
        }
        return dates;
    }

    /** Whether single days are named. */
    private boolean isShort() {
        return grain == Grain.WEEK && end.toEpochDay() - start.toEpochDay() < SHORT;
    }

    private String text(LocalDate date, boolean first) {
        boolean year = first || date.getDayOfYear() == 1;
        String pattern;
        if (grain == Grain.YEAR) {
            pattern = language.of("yyyy", "yyyy年");
        } else if (isShort()) {
            pattern = language.of(year ? "d MMM yyyy" : "d MMM", year ? "yyyy年M月d日" : "M月d日");
        } else {
            pattern = language.of(year ? "MMM yyyy" : "MMM", year ? "yyyy年M月" : "M月");
        }
        return date.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }
}
