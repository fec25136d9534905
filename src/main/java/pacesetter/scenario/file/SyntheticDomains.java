package pacesetter.scenario.file;

import java.util.List;
import java.util.Optional;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Period;
import pacesetter.scenario.Pioneer;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.Problems;
import pacesetter.text.Name;

/** Makes the domains that no source names, which fill up the list. */
final class SyntheticDomains {
    private static final List<Domain.Kind> KINDS =
            List.of(Domain.Kind.PROCEDURE, Domain.Kind.SERVICE, Domain.Kind.WORKS);

    private final Parameters parameters;
    private final Lookup names;
    private final Problems problems;

    /** @param names how to find a domain by id, which learns the new ones */
    SyntheticDomains(Parameters parameters, Lookup names, Problems problems) {
        this.parameters = parameters;
        this.names = names;
        this.problems = problems;
    }

    /** Logistic speed of a kind, 0 where something is built. */
    static double speed(Domain.Kind kind, Parameters parameters) {
        return switch (kind) {
            case PROCEDURE -> parameters.rollout().speedProcedure();
            case SERVICE -> parameters.rollout().speedService();
            case PLACE, WORKS -> 0;
        };
    }

    /** Adds them to the named ones. */
    void addTo(List<Domain> domains, Values keys) {
        double[] shares = {
            keys.number("procedure").orElse(0.5),
            keys.number("service").orElse(0.4),
            keys.number("works").orElse(0.1)
        };
        double sum = shares[0] + shares[1] + shares[2];
        if (!(Math.abs(sum - 1) < 1e-9)) {
            problems.add(
                    keys.place(),
                    "procedure + service + works",
                    Numeric.plain(sum),
                    new Name("must be 1", "应为 1"),
                    new Name("Those left out are 0.5, 0.4 and 0.1.", "未写的依次为 0.5、0.4、0.1。"));
            return;
        }
        int total = keys.whole("total").orElse(domains.size());
        if (total < domains.size()) {
            problems.add(
                    keys.place("total"),
                    "total",
                    Integer.toString(total),
                    Name.of("must be at least the number of named domains, %d", "不得少于已命名领域数 %d", domains.size()));
            return;
        }
        List<Domain.Kind> kinds = Apportionment.of(shares, total - domains.size()).stream()
                .map(share -> KINDS.get(share))
                .toList();
        int digits = Math.max(2, Integer.toString(kinds.size()).length());
        for (Domain.Kind kind : kinds) {
            String number = Integer.toString(domains.size() - total + kinds.size() + 1);
            Domain domain = synthetic(domains.size(), number, digits, kind);
            if (names.knows(domain.id())) {
                problems.add(
                        keys.place(),
                        "id",
                        domain.id(),
                        new Name("is the id of a named domain", "与已命名领域的 id 相同"),
                        new Name("Rename that one.", "请将后者改名。"));
            }
            names.add(domain.id(), domain.index());
            domains.add(domain);
        }
    }

    private Domain synthetic(int index, String number, int digits, Domain.Kind kind) {
        return new Domain(
                index,
                "synthetic-" + "0".repeat(digits - number.length()) + number,
                new Name("Synthetic domain " + number, "合成领域" + number),
                true,
                parameters.landscape(),
                kind,
                speed(kind, parameters),
                parameters.pressure().domainCost(),
                parameters.evidence().noise(),
                new Pioneer.Drawn(),
                List.of(),
                Optional.empty(),
                List.of(),
                Period.ALWAYS);
    }
}
