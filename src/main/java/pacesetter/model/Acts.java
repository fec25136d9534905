package pacesetter.model;

/** Regions carry out what they have taken up (S11, S13, S14): copies, trials and transplants as they were offered, then roll-outs. */
final class Acts {
    private final Field[] fields;
    private final Agenda agenda;
    private final Running running;
    private final Styles styles;
    private final Copying copying;
    private final Search search;
    private final Transplants transplants;

    Acts(
            Field[] fields,
            Agenda agenda,
            Running running,
            Styles styles,
            Copying copying,
            Search search,
            Transplants transplants) {
        this.fields = fields;
        this.agenda = agenda;
        this.running = running;
        this.styles = styles;
        this.copying = copying;
        this.search = search;
        this.transplants = transplants;
    }

    void week(int tick) {
        for (int task = 0; task < agenda.size(); task++) {
            Field field = fields[agenda.domain(task)];
            if (agenda.isTaken(task)) {
                act(task, field, tick);
            } else if (agenda.kind(task) == Task.COPY && agenda.isMandated(task)) {
                copying.declare(field, agenda.region(task), agenda.version(task), tick);
            }
        }
        for (Field field : fields) {
            field.rollOut().week(tick, styles, field.binding());
        }
        running.tidy();
        agenda.clear();
    }

    private void act(int task, Field field, int tick) {
        int region = agenda.region(task);
        switch (agenda.kind(task)) {
            case COPY -> copying.copy(field, region, agenda.version(task), agenda.isMandated(task), tick);
            case TRIAL -> search.search(field, region, false, tick);
            case JUMP -> search.search(field, region, true, tick);
            case TRANSPLANT -> transplants.transplant(field, region, agenda.version(task), tick);
            case ROLL_OUT -> throw new IllegalStateException("roll-outs are not on the agenda");
        }
    }
}
