package pacesetter.model;

import java.util.stream.IntStream;

/** A model's programmes one after another, as they are now: a cell is {@code domain * regions + region}. */
public final class Cells {
    private final Model model;

    private Cells(Model model) {
        this.model = model;
    }

    public static Cells of(Model model) {
        return new Cells(model);
    }

    public int regions() {
        return model.field(0).regions();
    }

    public int domains() {
        return model.fields().size();
    }

    public int cell(int region, int domain) {
        return domain * regions() + region;
    }

    IntStream all() {
        return IntStream.range(0, regions() * domains());
    }

    private Field field(int cell) {
        return model.field(cell / regions());
    }

    private int region(int cell) {
        return cell % regions();
    }

    public int practice(int cell) {
        return field(cell).practice(region(cell));
    }

    public double quality(int cell) {
        return field(cell).quality(region(cell));
    }

    /** Performance where the practice has not arrived. */
    double base(int cell) {
        return field(cell).delivery().base(region(cell));
    }

    public double performance(int cell) {
        return field(cell).performance(region(cell));
    }

    double measured(int cell) {
        return field(cell).measured(region(cell));
    }

    /** Measured performance when a version was copied last. */
    double before(int cell) {
        return field(cell).evidence().before(region(cell));
    }

    double rollout(int cell) {
        return field(cell).rollout(region(cell));
    }

    double depth(int cell) {
        return field(cell).depth(region(cell));
    }

    double embellished(int cell) {
        return field(cell).embellished(region(cell));
    }

    double satisfaction(int cell) {
        return field(cell).satisfaction(region(cell));
    }

    public Status status(int cell) {
        return field(cell).status(region(cell));
    }

    public boolean isOriginator(int cell) {
        return field(cell).isOriginator(region(cell));
    }

    public int adoptedTick(int cell) {
        return field(cell).adoptedTick(region(cell));
    }

    int inForceSince(int cell) {
        return field(cell).adoption().inForceSince(region(cell));
    }

    int version(int cell) {
        return field(cell).version(region(cell));
    }

    int source(int cell) {
        return field(cell).source(region(cell));
    }

    /** The practices of all cells now. */
    int[] practices() {
        return all().map(this::practice).toArray();
    }

    /** The versions copied last of all cells now. */
    int[] versions() {
        return all().map(this::version).toArray();
    }

    /** The qualities of all cells now. */
    double[] qualities() {
        return all().mapToDouble(this::quality).toArray();
    }
}
