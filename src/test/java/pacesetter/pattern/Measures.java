package pacesetter.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import pacesetter.analysis.Sample;
import pacesetter.pattern.Experiment.Trial;
import pacesetter.run.RunTable;
import pacesetter.run.Table;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Scenario;

/** Numbers of a run that no column of its outcomes has, made of its tables. */
final class Measures {
    private static final int NEVER = Integer.MAX_VALUE;
    private static final Set<String> KINDS = Set.of("listing", "title", "true_lead", "transplant");

    private final Scenario scenario;
    private final Trial trial;
    private final int regions;
    private final double[][] performance; // [domain][region] delivered as the run ends
    private final int[][] adopted; // [domain][region] tick of the first adoption, NEVER if none
    private final boolean[][] originator; // [domain][region]
    private final int[] listed; // [domain] tick of the first listing, NEVER if none
    private final int[] leader; // [domain] who truly leads at last, -1 if nobody does
    private final List<Event> events = new ArrayList<>(); // those looked at below

    private record Event(String kind, int tick, int domain, int region, int source) {}

    private Measures(Trial trial) {
        this.trial = trial;
        scenario = trial.result().run().scenario();
        regions = scenario.regions().size();
        int domains = scenario.domains().size();
        adopted = new int[domains][regions];
        originator = new boolean[domains][regions];
        performance = new double[domains][regions];
        Table table = trial.result().table(RunTable.ADOPTIONS);
        int[] column = columns(table, "domain", "region", "originator", "observed", "ticks", "final_performance");
        for (int row = 0; row < table.rows(); row++) {
            int domain = (int) table.value(row, column[0]);
            int region = (int) table.value(row, column[1]);
            originator[domain][region] = table.value(row, column[2]) == 1;
            adopted[domain][region] = table.value(row, column[3]) == 1 ? (int) table.value(row, column[4]) - 1 : NEVER;
            performance[domain][region] = table.value(row, column[5]);
        }
        listed = new int[domains];
        Arrays.fill(listed, NEVER);
        leader = new int[domains];
        Arrays.fill(leader, -1);
        readEvents(trial.result().table(RunTable.EVENTS));
        for (Event event : events) {
            if (event.kind.equals("listing")) {
                listed[event.domain] = Math.min(listed[event.domain], event.tick);
            } else if (event.kind.equals("true_lead")) {
                leader[event.domain] = event.region;
            }
        }
    }

    private void readEvents(Table table) {
        int[] column = columns(table, "event", "tick", "domain", "region", "source_region");
        List<String> kinds = table.columns().get(column[0]).codes();
        for (int row = 0; row < table.rows(); row++) {
            String kind = kinds.get((int) table.value(row, column[0]));
            if (KINDS.contains(kind)) {
                int[] cells = new int[column.length];
                for (int i = 1; i < cells.length; i++) {
                    double value = table.value(row, column[i]);
                    cells[i] = Double.isNaN(value) ? -1 : (int) value;
                }
                events.add(new Event(kind, cells[1], cells[2], cells[3], cells[4]));
            }
        }
    }

    private static int[] columns(Table table, String... names) {
        return Arrays.stream(names).mapToInt(table::column).toArray();
    }

    /** All of them, and every column of the outcomes. */
    static Map<String, Double> of(Trial trial) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        Table outcomes = trial.result().outcomes();
        for (int column = 0; column < outcomes.columns().size(); column++) {
            numbers.put(outcomes.columns().get(column).name(), outcomes.value(0, column));
        }
        Measures measures = new Measures(trial);
        numbers.put("s_shape", measures.sShape());
        numbers.put("tail", measures.tail());
        numbers.put("home_lead", measures.homeLead());
        numbers.put("pioneers_overtaken", measures.pioneersOvertaken());
        numbers.put("follower_excess", measures.followerExcess());
        numbers.put("titled_groups", measures.titledGroups());
        numbers.put("transplant_leads", measures.transplantLeads());
        numbers.put("linked_leader", measures.linkedLeader());
        numbers.put("startup_w28", measures.covered("business-startup", 28));
        return numbers;
    }

    /**
     * How much more of the adoptions from the first listing on falls into the middle third of the weeks until 90 % of them have
     * come than into the first third; a constant hazard puts most into the first. Mean over domains listed in the first half
     * year with ten such adoptions or more.
     */
    private double sShape() {
        return IntStream.range(0, listed.length)
                .filter(d -> listed[d] < 26)
                .mapToDouble(d -> {
                    int[] ticks = Arrays.stream(adopted[d])
                            .filter(tick -> tick >= listed[d] && tick != NEVER)
                            .sorted()
                            .toArray();
                    if (ticks.length < 10) {
                        return Double.NaN;
                    }
                    double third = (ticks[(int) Math.ceil(.9 * ticks.length) - 1] - listed[d] + 1) / 3.;
                    long first = Arrays.stream(ticks)
                            .filter(tick -> tick - listed[d] + 1 <= third)
                            .count();
                    long second = Arrays.stream(ticks)
                                    .filter(tick -> tick - listed[d] + 1 <= 2 * third)
                                    .count()
                            - first;
                    return (double) (second - first) / ticks.length;
                })
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    /**
     * Time to 80 % of those who adopt over time to 50 %, the tick of the first adoption counted as 1: median over the domains in
     * which at least 80 % of regions adopt that had not from the start.
     */
    private double tail() {
        double[] ratios = IntStream.of(scenario.domainsWithRoom())
                .mapToDouble(d -> {
                    long free = IntStream.range(0, regions)
                            .filter(r -> !originator[d][r])
                            .count();
                    int[] ticks = Arrays.stream(adopted[d])
                            .filter(tick -> tick != NEVER)
                            .sorted()
                            .toArray();
                    return ticks.length == 0 || ticks.length < .8 * free
                            ? Double.NaN
                            : time(ticks, .8) / time(ticks, .5);
                })
                .filter(Double::isFinite)
                .toArray();
        return Sample.of(ratios).median();
    }

    /** Ticks from the first of rising ticks, itself counted, to that by which a share of them has come. */
    private static double time(int[] ticks, double share) {
        return ticks[(int) Math.ceil(share * ticks.length) - 1] - ticks[0] + 1;
    }

    /**
     * Weeks by which the other members of the pioneer's group adopt before the rest of the province, over domains of a
     * regional pioneer; who has not adopted counts with the end of the run.
     */
    private double homeLead() {
        int weeks = trial.result().run().ticks();
        return IntStream.range(0, adopted.length)
                .filter(d -> trial.world().pioneer(d) >= 0)
                .mapToDouble(d -> {
                    int home = group(trial.world().pioneer(d));
                    return mean(d, weeks, r -> group(r) != home) - mean(d, weeks, r -> group(r) == home);
                })
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    private double mean(int domain, int weeks, IntPredicate where) {
        return IntStream.range(0, regions)
                .filter(r -> !originator[domain][r])
                .filter(where)
                .map(r -> Math.min(weeks, adopted[domain][r]))
                .average()
                .orElse(Double.NaN);
    }

    private int group(int region) {
        return scenario.regions().get(region).group();
    }

    /** Share of the domains of a regional pioneer in which none of those who held its practice at the start truly leads at last. */
    private double pioneersOvertaken() {
        return IntStream.range(0, adopted.length)
                .filter(d -> trial.world().pioneer(d) >= 0 && leader[d] >= 0)
                .mapToDouble(d -> originator[d][leader[d]] ? 0 : 1)
                .average()
                .orElse(Double.NaN);
    }

    /**
     * By how much followers are likelier among those who take the true lead from another than among all regions of the domain at
     * that time: mean over changes of the lead of 1 or 0 less that share.
     */
    private double followerExcess() {
        return events.stream()
                .filter(event -> event.kind.equals("true_lead") && event.region >= 0 && event.source >= 0)
                .mapToDouble(event -> {
                    int[] since = adopted[event.domain];
                    double share = IntStream.range(0, regions)
                            .filter(r -> r != event.source)
                            .map(r -> since[r] < event.tick ? 1 : 0)
                            .average()
                            .orElse(Double.NaN);
                    return (since[event.region] < event.tick ? 1 : 0) - share;
                })
                .average()
                .orElse(Double.NaN);
    }

    /** Groups in which a title was held at some time. */
    private double titledGroups() {
        return events.stream()
                .filter(event -> event.kind.equals("title") && event.region >= 0)
                .map(event -> group(event.region))
                .distinct()
                .count();
    }

    private IntStream linked() {
        return scenario.domains().stream()
                .filter(domain -> domain.concept().isPresent())
                .mapToInt(Domain::index);
    }

    /** Share of linked domains in which a region takes the true lead after a transplant of its own. */
    private double transplantLeads() {
        return linked().mapToDouble(domain -> {
                    Set<Integer> transplanted = new HashSet<>();
                    for (Event event : events) {
                        if (event.domain == domain && event.kind.equals("transplant")) {
                            transplanted.add(event.region);
                        } else if (event.domain == domain
                                && event.kind.equals("true_lead")
                                && transplanted.contains(event.region)) {
                            return 1;
                        }
                    }
                    return 0;
                })
                .average()
                .orElse(Double.NaN);
    }

    /** Performance of the true leaders of the linked domains as the run ends. */
    private double linkedLeader() {
        return linked().filter(domain -> leader[domain] >= 0)
                .mapToDouble(domain -> performance[domain][leader[domain]])
                .average()
                .orElse(Double.NaN);
    }

    /** Share of regions in which a domain is covered after some weeks, NaN if it was not recorded then. */
    private double covered(String domain, int weeks) {
        Table table = trial.result().table(RunTable.DOMAINS);
        int[] column = columns(table, "domain", "tick", "covered");
        return scenario.domains().stream()
                .filter(each -> each.id().equals(domain))
                .flatMapToDouble(each -> IntStream.range(0, table.rows())
                        .filter(row -> table.value(row, column[0]) == each.index())
                        .filter(row -> table.value(row, column[1]) == weeks - 1)
                        .mapToDouble(row -> table.value(row, column[2])))
                .findFirst()
                .orElse(Double.NaN);
    }
}
