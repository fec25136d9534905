package pacesetter.model;

import java.util.List;
import java.util.stream.IntStream;
import pacesetter.scenario.Domain;

/**
 * Whose practice a region sees, as it is, beside the listed version and its peers: a team mate's, its mentor's, that of a
 * follower published as a case. A team is the region that pioneered a domain and the followers the scenario names.
 */
final class Contacts {
    private static final int NOBODY = -1;

    private final Publicity publicity;
    private final Mentoring mentoring;
    private final double[] measured; // the programmes' own arrays
    private final int[] practice;
    private final int regions;
    private final double teamVisibility;
    private final int[][] teams; // [domain] members, none where there is no team

    Contacts(Model model) {
        publicity = model.publicity();
        mentoring = model.mentoring();
        measured = model.programmes().measured;
        practice = model.programmes().practice;
        regions = model.programmes().regions();
        teamVisibility = model.world().scenario().parameters().team().visibility();
        List<Domain> domains = model.world().scenario().domains();
        teams = new int[domains.size()][];
        for (Domain domain : domains) {
            int pioneer = model.world().pioneer(domain.index());
            IntStream named = domain.followers().stream().mapToInt(Integer::intValue);
            teams[domain.index()] = domain.followers().isEmpty() || teamVisibility <= 0
                    ? new int[0]
                    : IntStream.concat(IntStream.of(pioneer), named)
                            .filter(region -> region >= 0)
                            .distinct()
                            .toArray();
        }
    }

    /** Whether anybody has such contacts in a domain now. */
    boolean exist(int domain) {
        return teams[domain].length > 1 || publicity.region(domain) >= 0 || mentoring.helped(domain) >= 0;
    }

    /** The contact from which a region can learn most, if that is more than it learns otherwise; −1 if none. */
    int source(int domain, int region, int tick, double otherwise) {
        int found = NOBODY;
        double most = otherwise;
        int[] mates = isMember(domain, region) ? teams[domain] : new int[0];
        for (int i = -2; i < mates.length; i++) {
            int other = i == -2 ? publicity.region(domain) : i == -1 ? mentoring.mentor(domain, region) : mates[i];
            if (other >= 0 && practice[domain * regions + other] != practice[domain * regions + region]) {
                double ahead = measured[domain * regions + other] - measured[domain * regions + region];
                double learning = seen(domain, region, other, tick) * Math.min(1, Math.max(0, ahead));
                if (learning > most) {
                    most = learning;
                    found = other;
                }
            }
        }
        return found;
    }

    /** How much of what another region does in a domain a region takes into account: visibility and record. */
    double seen(int domain, int region, int other, int tick) {
        double visibility = 0;
        if (mentoring.mentor(domain, region) == other) {
            visibility = 1;
        } else if (isMember(domain, region) && isMember(domain, other)) {
            visibility = teamVisibility;
        }
        if (publicity.region(domain) == other) {
            visibility = Math.max(visibility, publicity.visibility(domain, tick));
        }
        return visibility * Offers.NO_ADOPTERS;
    }

    private boolean isMember(int domain, int region) {
        for (int member : teams[domain]) {
            if (member == region) {
                return true;
            }
        }
        return false;
    }
}
