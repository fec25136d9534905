package pacesetter.model;

/** Where programmes stand, as the page of the model defines it; the originator counts in all. */
public final class Standing {
    private Standing() {}

    /** Took another region's practice, on paper included. */
    public static boolean isAdopted(Cells cells, int cell) {
        return cells.isOriginator(cell) || cells.status(cell) != Status.NONE;
    }

    /** Adopted, not on paper, and rolled out since. */
    public static boolean isInForce(Cells cells, int cell) {
        return cells.isOriginator(cell) || cells.status(cell) == Status.IN_FORCE;
    }

    /** The kinds of orders that bind a region in a domain. */
    static int bound(Model model, int domain, int tick, int region) {
        Binding binding = model.field(domain).binding();
        return binding.kinds(binding.kinds(tick), region);
    }

    /** Coercion of a region in a domain, 0 where nothing binds it. */
    static double coercion(Model model, int domain, int tick, int region) {
        return model.field(domain).binding().coercion(tick, region, bound(model, domain, tick, region));
    }

    /** Whether a region is inspected in a domain. */
    static boolean isInspected(Model model, int domain, int tick, int region) {
        return model.field(domain).binding().isInspected(tick, region, bound(model, domain, tick, region));
    }
}
