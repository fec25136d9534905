package pacesetter.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacesetter.model.ground.World;
import pacesetter.random.Purpose;
import pacesetter.random.Stream;
import pacesetter.scenario.parameters.StandardParameters;

/**
 * Where a text is tried before it binds anybody (S15): some regions are drawn, each is visited, and every visit sees the
 * text's performance there with the error of a visit. Visits are paid for as all others are.
 */
final class Pilots {
    private final World world;
    private final Ledger ledger;
    private final StandardParameters parameters;

    Pilots(World world, Ledger ledger) {
        this.world = world;
        this.ledger = ledger;
        parameters = world.parameters().standard();
    }

    /** What a pilot promises of a text: its mean performance in the pilot regions, with their visits' error. */
    double promise(Field field, int tick, int practice) {
        Stream draws = world.seed().stream(Purpose.PILOT, field.domain(), tick);
        int[] where = drawn(field.regions(), parameters.pilots(), draws.at(0));
        return mean(field, practice, where, parameters.pilotWeeks(), draws.at(1));
    }

    /**
     * The variant of a module with which a text is seen to do best: its own, or one of those carried most. All are tried in
     * the same regions, by a visit each.
     */
    int better(Field field, int tick, int module, int text) {
        int mask = field.landscape().moduleMask(module);
        List<Integer> others = mostCarried(field, mask, text & mask);
        int best = text & mask;
        if (others.isEmpty()) {
            return best;
        }
        Stream draws = world.seed().stream(Purpose.TEXT_TRIAL, field.domain(), tick);
        int[] where = drawn(field.regions(), parameters.trialRegions(), draws.at(0));
        Stream errors = draws.at(1 + module);
        double most = mean(field, text, where, 1, errors.at(0));
        for (int i = 0; i < others.size(); i++) {
            double seen = mean(field, (text & ~mask) | others.get(i), where, 1, errors.at(1 + i));
            if (seen > most) {
                most = seen;
                best = others.get(i);
            }
        }
        return best;
    }

    /** The variants of a module that most regions carry, but for one; as many as are tried. */
    private List<Integer> mostCarried(Field field, int mask, int but) {
        Map<Integer, Integer> carriers = new LinkedHashMap<>();
        for (int r = 0; r < field.regions(); r++) {
            int variant = field.adoption().practice(r) & mask;
            if (variant != but) {
                carriers.merge(variant, 1, Integer::sum);
            }
        }
        List<Integer> variants = new ArrayList<>(carriers.keySet());
        variants.sort((one, other) -> carriers.getOrDefault(other, 0) - carriers.getOrDefault(one, 0));
        return variants.subList(0, Math.min(parameters.trialTexts(), variants.size()));
    }

    /** Regions drawn without return, at most all. */
    private static int[] drawn(int regions, int count, Stream draws) {
        int[] order = new int[regions];
        for (int r = 0; r < regions; r++) {
            order[r] = r;
        }
        int[] drawn = new int[Math.min(count, regions)];
        for (int i = 0; i < drawn.length; i++) {
            int place = i + draws.below(i, regions - i);
            drawn[i] = order[place];
            order[place] = order[i];
        }
        return drawn;
    }

    private double mean(Field field, int practice, int[] where, int visits, Stream errors) {
        double error = world.scenario().domains().get(field.domain()).noise() / StrictMath.sqrt(visits);
        double sum = 0;
        for (int r : where) {
            sum += field.environment().performance(r, practice) + error * errors.gaussian(r);
        }
        ledger.visits += (double) where.length * visits;
        return sum / where.length;
    }
}
