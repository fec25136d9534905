package pacesetter.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.scenario.Scenario;
import pacesetter.sweep.Design;

/**
 * Sequential Monte Carlo: after draws from the prior, rounds of draws around the posterior so far (population Monte Carlo by approximate
 * Bayesian computation, Beaumont et al. 2009; all rounds count, by the balance heuristic). It brings draws to where they are kept when few of
 * the prior's are.
 *
 * @param proposals of the rounds there are
 * @param rounds their tables of the targets that may choose
 */
public record Rounds(
        Prior prior,
        DrawTable first,
        ObservationModel model,
        long seed,
        List<Proposal> proposals,
        List<DrawTable> rounds) {
    /** Rounds behind the draws from the prior. */
    public static final int COUNT = 2;

    public Rounds {
        proposals = List.copyOf(proposals);
        rounds = List.copyOf(rounds);
    }

    /** Before the first round. */
    public static Rounds before(Prior prior, DrawTable first, ObservationModel model, long seed) {
        return new Rounds(prior, first, model, seed, List.of(), List.of());
    }

    /** What all draws so far tell. */
    public Calibration calibration() {
        return Calibration.of(prior, table(), model, seed);
    }

    private DrawTable table() {
        return rounds.isEmpty() ? first : first.with(proposals, rounds);
    }

    /** From where the next round is drawn; nothing if nothing is informed so far. */
    public Optional<Proposal> next() {
        return Calibration.proposal(prior, table(), model, seed);
    }

    /** With one round more. */
    public Rounds with(Proposal proposal, DrawTable round) {
        List<Proposal> allProposals = new ArrayList<>(proposals);
        List<DrawTable> allRounds = new ArrayList<>(rounds);
        allProposals.add(proposal);
        allRounds.add(round);
        return new Rounds(prior, first, model, seed, allProposals, allRounds);
    }

    /** The points of the next round, without those whose values do not go together. */
    public Design draws(Proposal proposal, Scenario scenario, int count) {
        List<String> names = prior.names();
        List<List<String>> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] shares = proposal.draw(names.size(), new Seed(seed).stream(Purpose.ROUND, rounds.size(), i));
            List<String> point = IntStream.range(0, shares.length)
                    .mapToObj(f -> prior.factors().get(f).at(shares[f]))
                    .toList();
            if (Prior.goTogether(scenario.parameters(), new Design(names, List.of(point)).settings(0))) {
                points.add(point);
            }
        }
        return new Design(names, points);
    }
}
