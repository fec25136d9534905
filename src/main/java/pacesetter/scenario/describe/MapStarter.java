package pacesetter.scenario.describe;

import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import pacesetter.scenario.Borders;
import pacesetter.scenario.Group;
import pacesetter.scenario.MapFile;
import pacesetter.scenario.Region;
import pacesetter.text.Language;
import pacesetter.text.Name;

/**
 * A first scenario of regions that a map gave.
 *
 * @param groups none where regions belong to nothing
 * @param counted whether the map says how many people live in each
 * @param map beside the scenario, or in a folder below it
 */
public record MapStarter(List<Group> groups, List<Region> regions, Borders borders, boolean counted, MapFile map) {
    private static final String FROM_MAP = "from-map.yaml";
    private static final String BORDERS = "borders.csv";
    private static final Pattern PLAIN_CELL = Pattern.compile("[^\",\\r\\n]*");

    public MapStarter {
        groups = List.copyOf(groups);
        regions = List.copyOf(regions);
    }

    /**
     * The files of one folder, by name: the scenario, its tables, and the schema for editors; the map is not among them.
     *
     * @param language of the comments
     */
    public Map<String, byte[]> files(Language language) {
        Map<String, byte[]> files = new LinkedHashMap<>(Starter.files(language));
        files.put(Starter.SCENARIO, bytes(scenario(language)));
        files.put(Starter.REGIONS, bytes(table()));
        files.put(BORDERS, bytes(pairs()));
        return files;
    }

    private String scenario(Language language) {
        Name people = counted
                ? new Name("Population is the map's.", "人口取自地图。")
                : new Name(
                        "The map has no population, so each region has 1: all count alike until you write real figures.",
                        "地图中没有人口，故各地区均为 1：填入真实数字之前，各地区同等看待。");
        String file = new JsonPrimitive(String.valueOf(map.path())).toString();
        String code = map.code()
                .map(property -> ", code: " + new JsonPrimitive(property))
                .orElse("");
        return new String(Starter.resource(language.of(FROM_MAP, "from-map_zh.yaml")), StandardCharsets.UTF_8)
                .replace("{{regions}}", Integer.toString(regions.size()))
                .replace("{{population}}", language.of(people))
                .replace("{{map}}", "{file: " + file + code + "}");
    }

    private String table() {
        StringBuilder table = new StringBuilder(
                groups.isEmpty()
                        ? "code,name,name_zh,lon,lat,population\n"
                        : "code,name,name_zh,group,group_zh,lon,lat,population\n");
        for (Region region : regions) {
            table.append(String.join(
                            ",",
                            region.code(),
                            cell(region.name().en()),
                            cell(region.name().zh()),
                            group(region) + degrees(region.lon()),
                            degrees(region.lat()),
                            Long.toString(region.population())))
                    .append('\n');
        }
        return table.toString();
    }

    /** The cells of a region's group, with the comma behind them. */
    private String group(Region region) {
        if (groups.isEmpty()) {
            return "";
        }
        Name group = groups.get(region.group()).name();
        return cell(group.en()) + "," + cell(group.zh()) + ",";
    }

    private String pairs() {
        StringBuilder table = new StringBuilder("code_a,code_b\n");
        for (Borders.Pair pair : borders.pairs()) {
            table.append(regions.get(pair.a()).code())
                    .append(',')
                    .append(regions.get(pair.b()).code())
                    .append('\n');
        }
        return table.toString();
    }

    private static String degrees(double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString();
    }

    private static String cell(String text) {
        return PLAIN_CELL.matcher(text).matches() ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
