package pacesetter.bench;

import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Lazer and Friedman's agents (2007) as one would write them for MASON alone, to hold the general engine against: an agent copies
 * the best neighbour if that does better than itself, else tries one bit of its own and keeps it if that is better. All look
 * at the round before. Nothing else is simulated and nothing recorded but the mean performance of each round.
 */
final class PlainAgents extends SimState {
    private static final int BITS = 20;
    private static final int PARTNERS = 5;

    private final double[][] contributions = new double[BITS][1 << (PARTNERS + 1)];
    private final int[][] partners = new int[BITS][PARTNERS];
    private final Agent[] agents;
    private final double[] means; // [round]
    private final boolean complete;

    /** One agent on the schedule. */
    private final class Agent implements Steppable {
        private final int place;
        private int practice;
        private double performance;
        private int next;
        private double nextPerformance;

        Agent(int place) {
            this.place = place;
            practice = random.nextInt(1 << BITS);
            performance = performance(practice);
        }

        @Override
        public void step(SimState state) {
            Agent best = bestNeighbour();
            if (best.performance > performance) {
                next = best.practice;
                nextPerformance = best.performance;
                return;
            }
            int tried = practice ^ 1 << random.nextInt(BITS);
            double result = performance(tried);
            next = result > performance ? tried : practice;
            nextPerformance = Math.max(result, performance);
        }

        private Agent bestNeighbour() {
            Agent best = this;
            int from = complete ? 0 : Math.max(0, place - 1);
            int to = complete ? agents.length - 1 : Math.min(agents.length - 1, place + 1);
            for (int other = from; other <= to; other++) {
                best = agents[other].performance > best.performance ? agents[other] : best;
            }
            return best;
        }

        private void commit() {
            practice = next;
            performance = nextPerformance;
        }
    }

    /** @param complete whether everybody sees everybody; else each sees those beside it on a path */
    PlainAgents(long seed, int count, int rounds, boolean complete) {
        super(seed);
        this.complete = complete;
        for (int bit = 0; bit < BITS; bit++) {
            for (int state = 0; state < contributions[bit].length; state++) {
                contributions[bit][state] = random.nextDouble();
            }
            for (int k = 0; k < PARTNERS; k++) {
                partners[bit][k] = random.nextInt(BITS);
            }
        }
        means = new double[rounds];
        agents = new Agent[count];
        for (int i = 0; i < count; i++) {
            agents[i] = new Agent(i);
        }
    }

    private double performance(int practice) {
        double sum = 0;
        for (int bit = 0; bit < BITS; bit++) {
            int state = practice >>> bit & 1;
            for (int partner : partners[bit]) {
                state = state << 1 | practice >>> partner & 1;
            }
            sum += contributions[bit][state];
        }
        return sum / BITS;
    }

    @Override
    public void start() {
        super.start();
        for (Agent agent : agents) {
            schedule.scheduleRepeating(0, 0, agent, 1);
        }
        schedule.scheduleRepeating(0, 1, state -> endRound(), 1);
    }

    private void endRound() {
        double sum = 0;
        for (Agent agent : agents) {
            agent.commit();
            sum += agent.performance;
        }
        means[(int) schedule.getTime()] = sum / agents.length;
    }

    /** Runs all rounds; returns the mean performance of the last. */
    double run() {
        start();
        for (int round = 0; round < means.length; round++) {
            schedule.step(this);
        }
        return means[means.length - 1];
    }
}
