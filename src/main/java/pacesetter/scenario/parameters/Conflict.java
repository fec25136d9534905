package pacesetter.scenario.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pacesetter.scenario.parameters.CopyingParameters.Style;
import pacesetter.scenario.shape.Numeric;
import pacesetter.text.Name;

/**
 * Parameters, each in its range, that do not go together.
 *
 * @param name the one whose value breaks the rule
 * @param others those it must agree with
 * @param rule in words that go on from name and value
 */
public record Conflict(String name, String value, List<String> others, Name rule) {
    public Conflict {
        others = List.copyOf(others);
    }

    /** Entries of a landscape's tables, and practices of a landscape: both are held in memory. */
    static final int LARGEST_LANDSCAPE = 1 << 20;

    /** The conflicts among the parameters of a landscape and of what works on it. */
    public static List<Conflict> among(
            LandscapeParameters landscape, TurbulenceParameters turbulence, SearchParameters search) {
        List<Conflict> conflicts = new ArrayList<>();
        int bits = landscape.bits();
        String ofBits = "landscape.bits (" + bits + ")";
        if (landscape.interactions() >= bits) {
            conflicts.add(of(
                    "landscape.interactions", landscape.interactions(), Name.of("must be below %s", "应小于 %s", ofBits)));
        } else if ((long) bits << (landscape.interactions() + 1) > LARGEST_LANDSCAPE) {
            conflicts.add(of(
                    "landscape.interactions",
                    landscape.interactions(),
                    Name.of(
                            "makes too large a landscape with %s: bits * 2^(interactions + 1) must be at most %d",
                            "与 %s 合起来使地形过大：bits * 2^(interactions + 1) 至多为 %d", ofBits, LARGEST_LANDSCAPE)));
        }
        if (landscape.modules() > bits) {
            conflicts.add(of("landscape.modules", landscape.modules(), atMost(ofBits)));
        }
        if (turbulence.lockedBits() >= bits) {
            conflicts.add(of(
                    "turbulence.locked_bits", turbulence.lockedBits(), Name.of("must be below %s", "应小于 %s", ofBits)));
        }
        if (search.jumpBits() > bits) {
            conflicts.add(of("search.jump_bits", search.jumpBits(), atMost(ofBits)));
        }
        if (search.pathMin() > search.pathMax()) {
            conflicts.add(new Conflict(
                    "search.path_min",
                    Integer.toString(search.pathMin()),
                    List.of("search.path_max"),
                    atMost("search.path_max (" + search.pathMax() + ")")));
        }
        return conflicts;
    }

    /** The conflicts among the shares of follower styles. */
    static List<Conflict> among(CopyingParameters copying) {
        double sum = 0;
        List<Style> drawn = new ArrayList<>(List.of(Style.values()));
        drawn.removeIf(style -> style == Style.REST || style.share(copying) <= 0);
        for (Style style : drawn) {
            sum += style.share(copying);
        }
        if (sum <= 1) {
            return List.of();
        }
        Style last = drawn.remove(drawn.size() - 1);
        List<String> others = drawn.stream().map(Conflict::share).toList();
        String shown = drawn.stream()
                .map(style -> share(style) + " (" + Numeric.plain(style.share(copying)) + ")")
                .collect(Collectors.joining(", "));
        return List.of(new Conflict(
                share(last),
                Numeric.plain(last.share(copying)),
                others,
                Name.of("must be at most 1 together with %s", "与 %s 合计不得超过 1", shown)));
    }

    private static Name atMost(String other) {
        return Name.of("must be at most %s", "不得大于 %s", other);
    }

    private static String share(Style style) {
        return "copying.share_" + style.code();
    }

    private static Conflict of(String name, int value, Name rule) {
        return new Conflict(name, Integer.toString(value), List.of("landscape.bits"), rule);
    }
}
