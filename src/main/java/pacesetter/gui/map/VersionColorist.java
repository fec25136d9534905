package pacesetter.gui.map;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacesetter.gui.look.Palette;
import pacesetter.text.Language;
import pacesetter.text.Term;

/**
 * Colours a map by whose practice a region has adopted.
 *
 * @param versions remembers which version has which colour while a run goes on
 */
record VersionColorist(Snapshot seen, Palette palette, Language language, VersionColors versions) {
    Coloring paint(int domain) {
        Map<Integer, Integer> holders = new LinkedHashMap<>();
        for (int r = 0; r < seen.regions(); r++) {
            if (seen.version(r, domain) >= 0) {
                holders.merge(seen.version(r, domain), 1, Integer::sum);
            }
        }
        Map<Integer, Color> colors = versions.assign(domain, holders);
        Color other = palette.faint();
        Coloring.Builder builder = new Coloring.Builder();
        int[] sourceOf =
                new int[1 + holders.keySet().stream().mapToInt(v -> v).max().orElse(0)];
        for (int r = 0; r < seen.regions(); r++) {
            int version = seen.version(r, domain);
            if (version < 0) {
                Standing own = seen.isOriginator(r, domain) ? Standing.PIONEER : Standing.NOTHING;
                builder.add(own.color(palette), language.of("its own practice", "自有做法"));
            } else {
                sourceOf[version] = seen.source(r, domain);
                builder.add(colors.getOrDefault(version, other), versionName(version, seen.source(r, domain)));
            }
        }
        String about = language.of(
                "A version, whom it comes from, and the number of regions that took it last", "版本、来源及最近采用它的地区数");
        List<Coloring.Entry> key = new ArrayList<>();
        colors.forEach((version, color) -> key.add(new Coloring.Entry(
                color, versionName(version, sourceOf[version]) + " (" + holders.get(version) + ")", about)));
        int rest = holders.entrySet().stream()
                .filter(entry -> !colors.containsKey(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        if (rest > 0) {
            key.add(new Coloring.Entry(other, language.of("other versions (", "其他版本（") + rest + language.of(")", "）")));
        }
        key.add(new Coloring.Entry(Standing.PIONEER.color(palette), language.of(Term.PIONEER)));
        key.add(new Coloring.Entry(Standing.NOTHING.color(palette), language.of("none adopted", "未采用")));
        return builder.with(
                language.of(seen.scenario().domains().get(domain).name())
                        + language.of(": version adopted last (regions)", "：最近采用的版本（地区数）"),
                new Coloring.Classes(key));
    }

    private String versionName(int version, int source) {
        String from = source < 0
                ? language.of(Term.DEPARTMENT)
                : language.of(Brief.of(seen.scenario().regions().get(source).name()));
        return language.of("v" + version + " from " + from, from + "版" + version);
    }
}
