package pacesetter.experiment.curves;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import pacesetter.scenario.observed.AdoptionTicks;
import pacesetter.scenario.observed.DatePrecision;
import pacesetter.scenario.observed.ObservedAdoption;
import pacesetter.scenario.observed.ObservedAdoptions;
import pacesetter.scenario.observed.ObservedDiffusion;
import pacesetter.scenario.observed.ObservedDomain;
import pacesetter.scenario.observed.Span;
import pacesetter.text.Name;
import pacesetter.text.Spelling;
import pacesetter.text.UsageException;

/**
 * Adoptions counted in periods, domain by domain. A domain's period 1 is that of its first adoption; where the file has
 * times since the start, it is the file's own first. All are observed until the same end.
 *
 * @param regions names, by index
 * @param end the last period observed, as the calendar numbers it
 * @param domains by their start, then by name
 * @param leftOut domains of the file that are not among them
 */
public record AdoptionHistories(
        DatePrecision precision, List<String> regions, int end, List<DomainHistory> domains, int leftOut) {
    public AdoptionHistories {
        regions = List.copyOf(regions);
        domains = List.copyOf(domains);
    }

    /**
     * What is asked of the data.
     *
     * @param period of the counts, absent for the coarsest of the file's
     * @param domains names; all if empty
     * @param from no domain that was first adopted before
     * @param to nothing after is known
     * @param adopters fewest of a domain
     * @param population regions at risk; absent for those that the file names
     */
    public record Question(
            Optional<DatePrecision> period,
            List<String> domains,
            Optional<Span> from,
            Optional<Span> to,
            int adopters,
            OptionalInt population) {
        /** All of the data. */
        public static final Question ALL =
                new Question(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), 1, OptionalInt.empty());

        public Question {
            domains = List.copyOf(domains);
        }
    }

    /**
     * Counts.
     *
     * @throws UsageException if the question does not fit the data
     */
    public static AdoptionHistories of(ObservedAdoptions data, Question question) {
        DatePrecision precision = precision(data, question);
        check(data, question);
        int last = data.adoptions().stream()
                .mapToInt(adoption -> precision.period(adoption.when().from()))
                .max()
                .orElseThrow();
        int end = question.to().map(to -> precision.period(to.to() - 1)).orElse(last);
        int atRisk = question.population().orElse(data.regions().size());
        int[][] periods = periods(data, precision);
        int least = Arrays.stream(periods).flatMapToInt(Arrays::stream).min().orElseThrow();
        List<DomainHistory> found = new ArrayList<>();
        for (int d = 0; d < periods.length; d++) {
            int[] mine = periods[d];
            int first = Arrays.stream(mine).min().orElseThrow();
            long adopters = Arrays.stream(mine).filter(period -> period <= end).count();
            String name = data.domains().get(d);
            boolean asked = question.domains().isEmpty() || question.domains().contains(name);
            boolean since = question.from()
                    .map(from -> first != DomainHistory.NEVER && first >= precision.period(from.from()))
                    .orElse(true);
            if (asked && since && adopters >= Math.max(1, question.adopters())) {
                int origin = precision == DatePrecision.TIME ? Math.min(1, least) : first;
                int[] times = Arrays.stream(mine)
                        .map(period -> period > end ? DomainHistory.NEVER : period - origin + 1)
                        .toArray();
                found.add(new DomainHistory(name, atRisk, origin, end - origin + 1, times));
            }
        }
        if (found.isEmpty()) {
            throw new UsageException(new Name(
                    "no domain is left: take other --domains, an earlier --from, a later --to or fewer --adopters.",
                    "没有剩下任何领域：请换 --domains，提早 --from，推迟 --to，或减少 --adopters。"));
        }
        found.sort(Comparator.comparingInt((DomainHistory domain) -> domain.calendar(domain.first()))
                .thenComparing(DomainHistory::name));
        return new AdoptionHistories(precision, data.regions(), end, found, periods.length - found.size());
    }

    /**
     * What of a scenario's adoption data may choose parameters, period by period: no domain that is held out, and no adoption
     * in a held-out period. Domains are called by their index in the scenario.
     *
     * @param regions names
     */
    public static Optional<AdoptionHistories> mayChoose(ObservedDiffusion observed, List<String> regions) {
        int end = (int) observed.periods().stream()
                        .filter(tick -> !observed.isHeldOut(tick))
                        .count()
                - 1;
        List<DomainHistory> found = new ArrayList<>();
        for (ObservedDomain domain : observed.domains()) {
            int[] periods = new int[regions.size()];
            Arrays.fill(periods, DomainHistory.NEVER);
            for (AdoptionTicks adoption : domain.adoptions()) {
                int period = observed.period(adoption.last());
                periods[adoption.region()] = period > end ? DomainHistory.NEVER : period;
            }
            int first = Arrays.stream(periods).min().orElseThrow();
            if (!domain.heldOut() && first <= end) {
                int[] times = Arrays.stream(periods)
                        .map(period -> period == DomainHistory.NEVER ? period : period - first + 1)
                        .toArray();
                found.add(new DomainHistory(
                        String.valueOf(domain.index()), regions.size(), first, end - first + 1, times));
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new AdoptionHistories(
                        DatePrecision.TIME,
                        regions,
                        end,
                        found,
                        observed.domains().size() - found.size()));
    }

    private static DatePrecision precision(ObservedAdoptions data, Question question) {
        Optional<DatePrecision> coarser = question.period();
        boolean times = data.precision() == DatePrecision.TIME;
        if (coarser.filter(period -> times || period.compareTo(data.precision()) > 0)
                .isPresent()) {
            throw new UsageException(Name.of(
                    "--period (%s) must not be finer than the dates: they are known to the %s.",
                    "--period（%s）不得细于数据：日期只知到%s。",
                    coarser.get().code(),
                    data.precision().meaning()));
        }
        return coarser.orElse(data.precision());
    }

    private static void check(ObservedAdoptions data, Question question) {
        for (String name : question.domains()) {
            if (!data.domains().contains(name)) {
                throw new UsageException(
                        Name.of("--domains (%s) is no domain of the file.", "--domains（%s）不是文件中的领域。", name)
                                .then(Spelling.hint(name, data.domains())));
            }
        }
        int seen = data.regions().size();
        if (question.population().orElse(seen) < seen) {
            throw new UsageException(Name.of(
                    "--population (%d) must be at least %d, the regions that the file names.",
                    "--population（%d）应至少为 %d，即文件中的地区数。", question.population().getAsInt(), seen));
        }
    }

    /** By domain and region. */
    private static int[][] periods(ObservedAdoptions data, DatePrecision precision) {
        int[][] periods = new int[data.domains().size()][data.regions().size()];
        for (int[] domain : periods) {
            Arrays.fill(domain, DomainHistory.NEVER);
        }
        for (ObservedAdoption adoption : data.adoptions()) {
            periods[adoption.domain()][adoption.region()] =
                    precision.period(adoption.when().from());
        }
        return periods;
    }

    /** Whether all that are at risk have names. */
    boolean isComplete() {
        return domains.get(0).atRisk() == regions.size();
    }
}
