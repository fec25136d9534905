package pacesetter.model;

import java.util.Arrays;

/** Domains a region is busy with, in the order they came. */
final class DomainList {
    private int[] domains = new int[8];
    private int size;
    private boolean marked;

    int size() {
        return size;
    }

    int domain(int i) {
        return domains[i] < 0 ? ~domains[i] : domains[i];
    }

    void add(int domain) {
        if (size == domains.length) {
            domains = Arrays.copyOf(domains, size * 2);
        }
        domains[size++] = domain;
    }

    /** Marks a domain for removal; it keeps its place until then. */
    void mark(int domain) {
        for (int i = 0; i < size; i++) {
            if (domains[i] == domain) {
                domains[i] = ~domain;
                marked = true;
            }
        }
    }

    void removeMarked() {
        if (!marked) {
            return;
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (domains[i] >= 0) {
                domains[kept++] = domains[i];
            }
        }
        size = kept;
        marked = false;
    }
}
