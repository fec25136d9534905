package pacesetter.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pacesetter.scenario.Compression;
import pacesetter.scenario.Scenario;
import pacesetter.text.Name;
import pacesetter.text.Term;

/** The tables that a run leaves, in the order of the documentation; another one is a constant here and its recorder. */
public enum RunTable {
    RUNS(
            Part.OUTCOMES,
            "A row for each run, with its outcomes. A failed run has a row too, with its message and empty outcomes.",
            codes -> OutcomeTable.columns(codes.horizons()),
            scenario -> new OutcomeTable()),
    SERIES(
            Part.SERIES,
            "The province: a row for each run and tick, month, quarter or year (`calendar.report`), at its last tick, and the last"
                    + " tick.",
            codes -> SeriesTable.columns(),
            scenario -> new SeriesTable()),
    DOMAINS(
            Part.SERIES,
            "A row for each run, open domain and every `record.group_ticks` ticks (4 unless the scenario says otherwise), the last"
                    + " tick and the last one of a domain that ends; where `calendar.report` is not `week`, the ticks of series.csv in place"
                    + " of the former.",
            DomainTable::columns,
            DomainTable::new),
    GROUPS(
            Part.SERIES,
            "By group in the same ticks but those of a domain's end, over all its members and all domains.",
            GroupTable::columns,
            GroupTable::new),
    INDICATORS(
            Part.SERIES,
            "The same ticks by domain and indicator, in the reader's units. An indicator is one number in other words, no"
                    + " evidence of its own: it is computed from performance.",
            IndicatorTable::columns,
            IndicatorTable::new),
    ADOPTIONS(
            Part.EVENTS,
            "A row for each run, region and domain as the run ends, ready for survival analysis; empty with"
                    + " `record.adoptions: false`. Leave out the originators, who are not at risk.",
            AdoptionTable::columns,
            scenario -> new AdoptionTable()),
    EVENTS(
            Part.EVENTS,
            "What happened, in order: by tick, group of steps (model.md, \"Order of a tick\"), domain and region; empty with"
                    + " `record.events: false`. `value` depends on the event.",
            EventTable::columns,
            EventTable::new),
    VERSIONS(
            Part.EVENTS,
            "The genealogy: a row for each run, version and parent, so a version made from several has several rows; empty"
                    + " with `record.events: false`. `adoption` and `listing` in events.csv and both version columns of"
                    + " adoptions.csv refer to it. Who stems from which version at any time: originators from the version of"
                    + " their domain without a tick; then, tick by tick, first the region of each `drop` from what it stemmed"
                    + " from before the first adoption since the start or its last drop, next the region of each version from"
                    + " that version, last the region of each `adoption` from the version adopted. In a frozen twin, ticks are"
                    + " those of the run before.",
            VersionTable::columns,
            scenario -> new VersionTable()),
    TARGETS(Part.SERIES, "A row for each run and target of the scenario.", TargetTable::columns, TargetTable::new);

    /** What of a study is kept together or left out together. */
    public enum Part {
        /** The row of each run. */
        OUTCOMES,
        /** What changes from week to week, and targets. */
        SERIES,
        /** Adoptions, events and versions: the largest. */
        EVENTS
    }

    private static final String TWIN = "null_"; // begins the columns that tell of the frozen twin

    private final Part part;
    private final String rows;
    private final Function<Codes, List<Column>> columns;
    private final Function<Scenario, TableRecorder> recorder;

    RunTable(
            Part part, String rows, Function<Codes, List<Column>> columns, Function<Scenario, TableRecorder> recorder) {
        this.part = part;
        this.rows = rows;
        this.columns = columns;
        this.recorder = recorder;
    }

    /** Its name in descriptions of a study, unique. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its file. */
    public String file() {
        return word() + ".csv";
    }

    public Part part() {
        return part;
    }

    /** How it is written where the largest tables are written in that way. */
    public Compression compression(Compression ofTheLargest) {
        return part == Part.EVENTS ? ofTheLargest : Compression.NONE;
    }

    /** English sentences that say what a row is. */
    public String rows() {
        return rows;
    }

    /** What people call a number by week, absent where only its column has a name. */
    public static Optional<Name> called(String column) {
        if (column.startsWith(TWIN)) {
            Name twin = Term.FROZEN_TWIN.word();
            return called(column.substring(TWIN.length()))
                    .map(own -> new Name(own.en() + ", " + twin.en(), own.zh() + "（" + twin.zh() + "）"));
        }
        return Stream.concat(SeriesTable.VARIABLES.stream(), Tally.VARIABLES.stream())
                .filter(variable -> variable.column().name().equals(column))
                .map(Variable::name)
                .findFirst();
    }

    /** Its columns, without those that name the run, which the store puts in front. */
    List<Column> columns(Codes codes) {
        return columns.apply(codes).stream()
                .map(column -> column.in(codes.calendar()))
                .toList();
    }

    TableRecorder recorder(Scenario scenario) {
        return recorder.apply(scenario);
    }
}
