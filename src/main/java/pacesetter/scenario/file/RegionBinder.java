package pacesetter.scenario.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import pacesetter.scenario.Borders;
import pacesetter.scenario.Group;
import pacesetter.scenario.Network;
import pacesetter.scenario.Region;
import pacesetter.scenario.parameters.CopyingParameters.Style;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.CsvRow;
import pacesetter.scenario.source.CsvTable;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Sources;
import pacesetter.scenario.source.Tree;
import pacesetter.text.Name;
import pacesetter.text.Tiers;

/** Reads the region table and the borders, or makes equal regions. */
final class RegionBinder {
    /** How regions can be given. */
    private static final List<String> WAYS = List.of("file", "count", "provinces");

    /** What a name may end in that is no part of it when spoken. */
    private static final Pattern TYPE_WORD =
            Pattern.compile("( Autonomous)? (District|County|City|Prefecture)$|(?<=.)(自治县|自治州|地区|[区县市州])$");

    /** The group of all regions where nothing says another. */
    private static final Name ALL = new Name("All", "全部");

    private static final Name NO_REGION = new Name("has no region", "没有任何地区");

    private final TerritoryTables tables;
    private final Problems problems;
    private final List<Group> groups = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final Lookup regionNames;
    private final Lookup groupNames;

    private final Set<String> codes = new HashSet<>();

    private boolean hasGroups = true;

    /** Whether every region could be named; if not, what names an unknown one may be right. */
    private boolean named = true;

    /** @param tiers what the scenario calls its regions and groups */
    RegionBinder(Sources sources, Tiers tiers, Problems problems) {
        tables = new TerritoryTables(sources, problems);
        regionNames = new Lookup(tiers.region());
        groupNames = new Lookup(tiers.group());
        this.problems = problems;
    }

    /** The territory of a scenario, as far as it could be read. */
    Territory bind(Values scenario) {
        Values keys = scenario.groupOrEmpty("regions");
        Borders made = new Borders(List.of());
        if (keys.has("thresholds") && !keys.has("count")) {
            problems.add(
                    keys.place("thresholds"),
                    "thresholds",
                    "uniform",
                    new Name("goes with a count", "只与 count 连用"),
                    new Name("Give the table a column named threshold.", "请在表中加一列 threshold。"));
        }
        if (WAYS.stream().filter(keys::has).count() != 1) {
            if (scenario.has("regions") && WAYS.stream().noneMatch(keys::failed)) {
                problems.add(
                        keys.place(),
                        Name.same("regions"),
                        Tree.Fields.SHOWN,
                        new Name("needs either a file or a count or provinces", "需要 file、count、provinces 三者之一"));
            }
            named = false;
        } else if (keys.has("file")) {
            readRegions(keys);
        } else if (keys.has("provinces")) {
            made = readProvinces(keys);
        } else {
            generate(keys.whole("count").orElse(1), keys.has("thresholds"));
        }
        if (!named) {
            regionNames.incomplete();
            groupNames.incomplete();
        }
        Borders borders = scenario.group("borders")
                .map(keysOfBorders -> new BorderBinder(tables, problems, regionNames)
                        .bind(keysOfBorders, false)
                        .borders())
                .orElse(made);
        styles(scenario.groups("styles"));
        return new Territory(groups, hasGroups, regions, borders, network(scenario), regionNames, groupNames);
    }

    private Optional<Network> network(Values scenario) {
        return scenario.group("network").map(keys -> {
            boolean directed = keys.get("directed", Boolean.class).orElse(false);
            return new BorderBinder(tables, problems, regionNames)
                    .bind(keys, directed)
                    .network(directed);
        });
    }

    private void readRegions(Values keys) {
        Optional<CsvTable> read = tables.table(keys, "file", RegionColumns.REGIONS);
        if (read.isEmpty()) {
            named = false;
            return;
        }
        CsvTable table = read.get();
        hasGroups = table.has("group");
        if (!hasGroups) {
            groups.add(new Group(0, ALL, 0));
        }
        Map<String, Integer> groupIndex = new LinkedHashMap<>();
        TableBody body = TableBody.of(table, problems);
        named = table.isComplete() && body.complete();
        for (CsvRow row : body.rows()) {
            if (regions.size() == Format.MAX_REGIONS) {
                problems.add(row.place(), Format.REGION, Format.ONE_MORE, Format.TOO_MANY);
                return;
            }
            readRegion(table, body, row, groupIndex);
        }
        if (regions.isEmpty() && named) {
            problems.add(keys.place("file"), "file", keys.text("file").orElse(""), NO_REGION);
            named = false;
        }
    }

    /** Takes a region even where a cell has a problem, with a stand-in, so that what names it is no further problem. */
    private void readRegion(CsvTable table, TableBody body, CsvRow row, Map<String, Integer> groupIndex) {
        int index = regions.size();
        int before = problems.count();
        Optional<String> code = tables.code(table, row).map(body::code);
        Name name = tables.name(table, row, "name");
        int group = hasGroups ? group(table, row, groupIndex) : 0;
        code.filter(given -> !codes.add(given))
                .ifPresent(given -> problems.add(
                        table.cell(row, "code").place(),
                        "code",
                        given,
                        new Name("stands in the table twice", "在表中出现两次")));
        named &= problems.count() == before;
        addRegion(new Region(
                index,
                code.orElse(""),
                name,
                group,
                tables.longitude(table, row),
                tables.latitude(table, row),
                tables.population(table, row),
                table.has("type") ? table.cell(row, "type").text() : "",
                Optional.empty(),
                threshold(table, row)));
    }

    private int group(CsvTable table, CsvRow row, Map<String, Integer> groupIndex) {
        Name name = tables.name(table, row, "group");
        int group = groupIndex.computeIfAbsent(name.en(), key -> {
            addGroup(name, regions.size());
            return groups.size() - 1;
        });
        checkSame(table, row, groups.get(group).name());
        return group;
    }

    private void checkSame(CsvTable table, CsvRow row, Name first) {
        if (table.has("group_zh") && !table.cell(row, "group_zh").isNull()) {
            Tree.Leaf cell = table.cell(row, "group_zh");
            if (!cell.text().equals(first.zh())) {
                Name rule =
                        Name.of("must be %s as in the first row of %s", "应与 %2$s 的首行一致，为 %1$s", first.zh(), first.en());
                problems.add(cell.place(), "group_zh", cell.text(), rule);
            }
        }
    }

    private double threshold(CsvTable table, CsvRow row) {
        return table.has("threshold") && !table.cell(row, "threshold").isNull()
                ? tables.read(table, row, "threshold", Numeric.SHARE, Double.class)
                        .orElse(0.0)
                : Double.NaN;
    }

    /** Makes the regions of a country; returns their borders. */
    private Borders readProvinces(Values keys) {
        CountryBinder.Made made = new CountryBinder(tables, problems).bind(keys);
        named = made.complete();
        made.country().groups().forEach(group -> addGroup(group.name(), group.seat()));
        made.country().regions().forEach(this::addRegion);
        if (regions.isEmpty() && named) {
            problems.add(
                    keys.place("provinces"), "provinces", keys.text("provinces").orElse(""), NO_REGION);
            named = false;
        }
        return made.country().borders();
    }

    private void generate(int count, boolean thresholds) {
        addGroup(ALL, 0);
        int digits = Math.max(4, Integer.toString(count).length());
        int side = (int) Math.ceil(Math.sqrt(count));
        for (int i = 0; i < count; i++) {
            int column = i % side;
            int row = i / side;
            String number = Integer.toString(i + 1);
            String code = "R" + "0".repeat(digits - number.length()) + number;
            addRegion(new Region(
                    i,
                    code,
                    new Name("Region " + number, "地区" + number),
                    0,
                    (column + 0.5) / side,
                    (row + 0.5) / side,
                    1,
                    Optional.empty(),
                    thresholds ? (double) i / count : Double.NaN));
        }
    }

    private void addRegion(Region region) {
        regions.add(region);
        regionNames.add(region.code(), region.index());
        addName(regionNames, region.name(), region.index());
    }

    private void addGroup(Name name, int seat) {
        addName(groupNames, name, groups.size());
        groups.add(new Group(groups.size(), name, seat));
    }

    private static void addName(Lookup lookup, Name name, int index) {
        for (String full : List.of(name.en(), name.zh())) {
            lookup.add(full, index);
            lookup.addBrief(TYPE_WORD.matcher(full).replaceFirst(""), index);
        }
    }

    private void styles(List<Values> styles) {
        for (Values keys : styles) {
            regionNames.find("region", keys, problems).ifPresent(index -> {
                Region region = regions.get(index);
                if (region.style().isPresent()) {
                    problems.add(
                            keys.place("region"),
                            "region",
                            region.name().en(),
                            new Name("has a style already", "已有追随方式"));
                }
                keys.choice("style", Style.class).ifPresent(style -> regions.set(index, region.withStyle(style)));
            });
        }
    }
}
