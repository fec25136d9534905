package pacesetter.model;

import java.util.stream.IntStream;
import pacesetter.model.ground.World;
import pacesetter.scenario.Domain;

/**
 * Whose practice a region sees, as it is, beside the listed version and its peers: a team mate's, its mentor's, that of a
 * follower published as a case. A team is the region that pioneered a domain and the followers the scenario names.
 */
final class Contacts {
    private static final int NOBODY = -1;
    private static final int[] NOBODIES = {};

    private final InPrint print;
    private final Mentoring mentoring;
    private final double teamVisibility;
    private final int[][] teams; // [domain] members, none where there is no team

    Contacts(World world, InPrint print, Mentoring mentoring) {
        this.print = print;
        this.mentoring = mentoring;
        teamVisibility = world.parameters().team().visibility();
        teams = world.scenario().domains().stream()
                .map(domain -> team(world, domain))
                .toArray(int[][]::new);
    }

    private int[] team(World world, Domain domain) {
        if (domain.followers().isEmpty() || teamVisibility <= 0) {
            return NOBODIES;
        }
        IntStream named = domain.followers().stream().mapToInt(Integer::intValue);
        return IntStream.concat(IntStream.of(world.pioneer(domain.index())), named)
                .filter(region -> region >= 0)
                .distinct()
                .toArray();
    }

    /** Whether anybody has such contacts in a domain now. */
    boolean exist(int domain) {
        return teams[domain].length > 1 || print.follower(domain) >= 0 || mentoring.helped(domain) >= 0;
    }

    /** Whether a region can have such contacts in a domain in which there are any. */
    boolean reach(int domain, int region) {
        return print.follower(domain) >= 0 || mentoring.helped(domain) == region || isMember(domain, region);
    }

    /** The contact from which a region can learn most, if that is more than it learns otherwise; −1 if none. */
    int source(Field field, int region, int tick, double otherwise) {
        int domain = field.domain();
        int found = NOBODY;
        double most = otherwise;
        int[] mates = isMember(domain, region) ? teams[domain] : NOBODIES;
        for (int i = -2; i < mates.length; i++) {
            int other = i == -2 ? print.follower(domain) : i == -1 ? mentoring.mentor(domain, region) : mates[i];
            if (other >= 0
                    && field.adoption().practice(other) != field.adoption().practice(region)) {
                double ahead = field.evidence().measured().at(other)
                        - field.evidence().measured().at(region);
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
        if (print.follower(domain) == other) {
            visibility = Math.max(visibility, print.followerVisibility(domain, tick));
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
