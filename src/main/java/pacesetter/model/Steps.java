package pacesetter.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Steps in their order, each with the submodel that it belongs to.
 *
 * @param <S> what a step is
 */
final class Steps<S> {
    private final List<Submodel> submodels = new ArrayList<>();
    private final List<S> steps = new ArrayList<>();

    void add(Submodel submodel, S step) {
        submodels.add(submodel);
        steps.add(step);
    }

    int size() {
        return steps.size();
    }

    S get(int i) {
        return steps.get(i);
    }

    /** Whose steps these are, step by step. */
    List<Submodel> submodels() {
        return List.copyOf(submodels);
    }
}
