package pacesetter.experiment.curves;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import pacesetter.scenario.observed.ObservedTie;
import pacesetter.scenario.observed.ObservedUnit;
import pacesetter.text.Name;
import pacesetter.text.UsageException;

/**
 * What adoption hangs on, region by region and period by period.
 *
 * @param fits with one intercept and, of several domains, with one for each; those that the data determine
 * @param halfLife of the memory of adoptions, in periods
 * @param lonely regions without neighbours, whose share of neighbours counts as 0
 * @param passed ties whose regions are not among the data
 */
public record EventHistory(List<LogitFit> fits, double halfLife, int lonely, int passed) {
    /** Rows beyond which it would take too much memory. */
    private static final long MOST_ROWS = 5_000_000;

    public EventHistory {
        fits = List.copyOf(fits);
    }

    /**
     * Fits.
     *
     * @param units in the order of the histories' regions, or none
     * @throws UsageException if ties and data do not go together
     */
    static EventHistory of(
            AdoptionHistories histories, List<ObservedTie> ties, List<ObservedUnit> units, double halfLife) {
        if (!histories.isComplete()) {
            throw new UsageException(new Name(
                    "--borders needs the names of all regions at risk: name them with --units in place of --population.",
                    "--borders 需要所有可能采用的地区的名称：请用 --units 代替 --population。"));
        }
        long rows = RiskSet.size(histories);
        if (rows > MOST_ROWS) {
            throw new UsageException(Name.of(
                    "the event history would have %d rows, more than %d. Take longer periods with --period, or fewer --domains.",
                    "事件史将有 %d 行，超过 %d。请用 --period 取更长的时期，或减少 --domains。", rows, MOST_ROWS));
        }
        List<Set<Integer>> neighbours = new ArrayList<>();
        histories.regions().forEach(region -> neighbours.add(new LinkedHashSet<>()));
        int passed = 0;
        for (ObservedTie tie : ties) {
            int from = find(tie.from(), histories.regions(), units);
            int to = find(tie.to(), histories.regions(), units);
            if (from < 0 || to < 0) {
                passed++;
            } else {
                neighbours.get(from).add(to);
            }
        }
        if (passed == ties.size()) {
            throw new UsageException(new Name(
                    "no tie of --borders is between regions of the data. Name codes and names of regions in a file with --units.",
                    "--borders 中没有数据所含地区之间的联系。请用 --units 给出地区代码与名称的文件。"));
        }
        boolean sized = !units.isEmpty() && units.stream().noneMatch(unit -> Double.isNaN(unit.population()));
        RiskSet risks = new RiskSet(
                histories,
                neighbours.stream().map(List::copyOf).toList(),
                sized ? units.stream().map(ObservedUnit::population).toList() : List.of(),
                halfLife);
        List<LogitFit> fits = new ArrayList<>();
        LogitFit.of(risks, false).ifPresent(fits::add);
        if (histories.domains().size() > 1) {
            LogitFit.of(risks, true).ifPresent(fits::add);
        }
        int lonely = (int) neighbours.stream().filter(Set::isEmpty).count();
        return new EventHistory(fits, halfLife, lonely, passed);
    }

    private static int find(String word, List<String> regions, List<ObservedUnit> units) {
        return IntStream.range(0, regions.size())
                .filter(r -> units.isEmpty()
                        ? regions.get(r).equalsIgnoreCase(word)
                        : units.get(r).isCalled(word))
                .findFirst()
                .orElse(-1);
    }
}
