package pacesetter.scenario.file;

import static pacesetter.scenario.shape.Key.optional;
import static pacesetter.scenario.shape.Key.required;

import java.util.List;
import java.util.stream.Stream;
import pacesetter.scenario.shape.Choice;
import pacesetter.scenario.shape.Keys;
import pacesetter.scenario.shape.Shape.Many;
import pacesetter.scenario.shape.Shorthand;
import pacesetter.scenario.shape.Text;
import pacesetter.scenario.shape.Values;

/** The keys of a scenario file that name adoption data. */
final class ObservedFormat {
    private static final Keys HELD_OUT = Keys.of(
            "What of it must not choose parameters.",
            optional(
                    "from",
                    Text.ANY,
                    "First year, month or day held out, for instance 1990; the rest of its period with it."),
            optional("domains", new Many(Text.ANY), "Domains held out, whenever they were adopted."));

    static final Shorthand KEYS = new Shorthand(
            Keys.of(
                    "Who adopted what when, as observed: makes pioneers, the initial state and targets.",
                    required(
                            "file",
                            Text.PATH,
                            "CSV file with the columns region, domain and date, one row an adoption; or one row a region and"
                                    + " one column a domain. Dates are years, months, days or whole times since the start;"
                                    + " no row or no date: never. Regions by code or name, domains by id or name."),
                    optional(
                            "unit",
                            new Choice(List.of("year", "month", "week", "day")),
                            "Where dates are times since the start: the unit they count. Time 0 begins with the calendar."),
                    optional(
                            "until",
                            Text.ANY,
                            "the last date in the table",
                            "Last year, month, day or time that was observed; what came later is not known."),
                    optional("hold_out", HELD_OUT, HELD_OUT.about()),
                    TerritoryFormat.calledBy(Stream.of("region", "domain", "date")),
                    TerritoryFormat.ENCODING),
            "file");

    private ObservedFormat() {}

    /** The name of the table. */
    static String file(Values scenario) {
        return scenario.groupOrEmpty("observed").text("file").orElse("");
    }
}
