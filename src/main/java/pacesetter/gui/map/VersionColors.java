package pacesetter.gui.map;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives colours to the versions of a domain that most regions hold. A version keeps its colour as long as it is among
 * them, so that colours do not jump while a run goes on.
 */
final class VersionColors {
    /** Okabe and Ito (2008), less the purple that marks originators and the black of texts. */
    private static final List<Color> COLORS = List.of(
            new Color(0x0072B2),
            new Color(0xD55E00),
            new Color(0x009E73),
            new Color(0xE69F00),
            new Color(0x56B4E9),
            new Color(0xF0E442));

    private final Map<Integer, Color> held = new LinkedHashMap<>(); // by version, in the order of the key
    private int domain = -1;

    /**
     * The colours of the versions held most, in order of age.
     *
     * @param holders number of regions by version
     */
    Map<Integer, Color> assign(int ofDomain, Map<Integer, Integer> holders) {
        if (domain != ofDomain) {
            held.clear();
            domain = ofDomain;
        }
        List<Integer> most = holders.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Integer, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(COLORS.size())
                .map(Map.Entry::getKey)
                .toList();
        held.keySet().retainAll(most);
        List<Color> free = new ArrayList<>(COLORS);
        free.removeAll(held.values());
        for (int version : most) {
            held.computeIfAbsent(version, unseen -> free.remove(0));
        }
        return new LinkedHashMap<>(held);
    }
}
