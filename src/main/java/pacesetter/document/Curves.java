package pacesetter.document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pacesetter.store.StoredMeans;
import pacesetter.store.StoredStudy;

/**
 * The curves over time that a page shows of a study.
 *
 * @param points design points shown by themselves beside the mean over all, by number; none where there is one point
 */
public record Curves(StoredMeans means, List<Integer> points) {
    static final String COVERED = "covered";
    static final String DELIVERED = "delivered";

    /** Points that are shown where nobody asks for some: each takes as much of the page as all curves of a run. */
    private static final int SHOWN = 8;

    public Curves {
        points = List.copyOf(points);
    }

    /**
     * Those of a study, absent if it kept none.
     *
     * @param asked numbers of design points that there are; none for the first few
     */
    public static Optional<Curves> of(StoredStudy study, List<Integer> asked) throws IOException {
        int all = study.design().points().size();
        List<Integer> first = all == 1
                ? List.of()
                : IntStream.range(0, Math.min(SHOWN, all)).boxed().toList();
        List<Integer> points = asked.isEmpty() ? first : asked;
        return StoredMeans.of(study, List.of(COVERED, DELIVERED), points).map(means -> new Curves(means, points));
    }
}
