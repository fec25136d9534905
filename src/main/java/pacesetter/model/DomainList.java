package pacesetter.model;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Domains a region is busy with, in the order they came. */
final class DomainList {
    private int[] domains = new int[8];
    private int size;

    int size() {
        return size;
    }

    int domain(int i) {
        return domains[i];
    }

    void add(int domain) {
        if (size == domains.length) {
            domains = Arrays.copyOf(domains, size * 2);
        }
        domains[size++] = domain;
    }

    void removeIf(IntPredicate gone) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (!gone.test(domains[i])) {
                domains[kept++] = domains[i];
            }
        }
        size = kept;
    }
}
