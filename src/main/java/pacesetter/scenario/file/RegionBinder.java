package pacesetter.scenario.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import pacesetter.scenario.Borders;
import pacesetter.scenario.Group;
import pacesetter.scenario.Region;
import pacesetter.scenario.parameters.CopyingParameters.Style;
import pacesetter.scenario.shape.Label;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.shape.Shape;
import pacesetter.scenario.shape.Text;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.CsvRow;
import pacesetter.scenario.source.CsvTable;
import pacesetter.scenario.source.Place;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Sources;
import pacesetter.scenario.source.Tree;
import pacesetter.text.Name;

/** Reads the region table and the borders, or makes equal regions. */
final class RegionBinder {
    private static final Text CODE = new Text(
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,31}"), "letters, digits, points, hyphens, at most 32");
    private static final Numeric LONGITUDE = Numeric.between(-180, 180);
    private static final Numeric LATITUDE = Numeric.between(-90, 90);
    private static final Numeric POPULATION = Numeric.wholeBetween(1, Integer.MAX_VALUE);
    private static final Numeric NUMBER = Numeric.wholeBetween(1, Format.MAX_REGIONS);
    private static final List<String> COLUMNS = List.of("code", "name", "group", "lon", "lat", "population");

    /** What columns were called in version 0.1.0. */
    private static final Map<String, String> FORMER =
            Map.of("prefecture", "group", "prefecture_zh", "group_zh", "prefectures", "groups");

    private static final List<String> BORDER_COLUMNS = List.of("code_a", "code_b");

    /** How regions can be given. */
    private static final List<String> WAYS = List.of("file", "count", "provinces");

    /** What a name may end in that is no part of it when spoken. */
    private static final Pattern TYPE_WORD =
            Pattern.compile("( Autonomous)? (District|County|City|Prefecture)$|(?<=.)(自治县|自治州|地区|[区县市州])$");

    private final Sources sources;
    private final Problems problems;
    private final List<Group> groups = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final Lookup regionNames = new Lookup("region");
    private final Lookup groupNames = new Lookup("group");

    /** Index by code, for borders. */
    private final Map<String, Integer> codes = new LinkedHashMap<>();

    /** Whether every region could be named; if not, what names an unknown one may be right. */
    private boolean named = true;

    RegionBinder(Sources sources, Problems problems) {
        this.sources = sources;
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
                    "goes with a count",
                    "Give the table a column named threshold.");
        }
        if (WAYS.stream().filter(keys::has).count() != 1) {
            if (scenario.has("regions") && WAYS.stream().noneMatch(keys::failed)) {
                problems.add(keys.place(), "regions", "a group of keys", "needs either a file or a count or provinces");
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
        Borders borders = scenario.group("borders").map(this::readBorders).orElse(made);
        styles(scenario.groups("styles"));
        return new Territory(groups, regions, borders, regionNames, groupNames);
    }

    private Optional<CsvTable> table(Values keys, String key, List<String> columns) {
        Place place = keys.place(key);
        return keys.text(key)
                .flatMap(name -> sources.named(Path.of(place.file()), name, key, place, CsvTable.MAX_BYTES))
                .flatMap(source -> CsvTable.read(source, columns, FORMER, problems));
    }

    private void readRegions(Values keys) {
        Optional<CsvTable> read = table(keys, "file", COLUMNS);
        if (read.isEmpty()) {
            named = false;
            return;
        }
        CsvTable table = read.get();
        named = table.isComplete();
        Map<String, Integer> groupIndex = new LinkedHashMap<>();
        for (CsvRow row : table.rows()) {
            if (regions.size() == Format.MAX_REGIONS) {
                problems.add(row.place(), "region", "one more", "is more than " + Format.MAX_REGIONS);
                return;
            }
            readRegion(table, row, groupIndex);
        }
        if (regions.isEmpty() && named) {
            problems.add(keys.place("file"), "file", keys.text("file").orElse(""), "has no region");
            named = false;
        }
    }

    /** Takes a region even where a cell has a problem, with a stand-in, so that what names it is no further problem. */
    private void readRegion(CsvTable table, CsvRow row, Map<String, Integer> groupIndex) {
        int index = regions.size();
        int before = problems.count();
        Optional<String> code = read(table, row, "code", CODE, String.class, problems);
        Name name = name(table, row, "name");
        Name groupName = name(table, row, "group");
        int group = groupIndex.computeIfAbsent(groupName.en(), key -> {
            addGroup(groupName, index);
            return groups.size() - 1;
        });
        checkSame(table, row, groups.get(group).name());
        code.filter(given -> codes.putIfAbsent(given, index) != null)
                .ifPresent(given ->
                        problems.add(table.cell(row, "code").place(), "code", given, "stands in the table twice"));
        named &= problems.count() == before;
        addRegion(new Region(
                index,
                code.orElse(""),
                name,
                group,
                read(table, row, "lon", LONGITUDE, Double.class, problems).orElse(0.0),
                read(table, row, "lat", LATITUDE, Double.class, problems).orElse(0.0),
                read(table, row, "population", POPULATION, Integer.class, problems)
                        .orElse(1),
                Optional.empty(),
                threshold(table, row)));
    }

    private void checkSame(CsvTable table, CsvRow row, Name first) {
        if (table.has("group_zh") && !table.cell(row, "group_zh").isNull()) {
            Tree.Leaf cell = table.cell(row, "group_zh");
            if (!cell.text().equals(first.zh())) {
                String rule = "must be " + first.zh() + " as in the first row of " + first.en();
                problems.add(cell.place(), "group_zh", cell.text(), rule);
            }
        }
    }

    private double threshold(CsvTable table, CsvRow row) {
        return table.has("threshold") && !table.cell(row, "threshold").isNull()
                ? read(table, row, "threshold", Numeric.SHARE, Double.class, problems)
                        .orElse(0.0)
                : Double.NaN;
    }

    private Name name(CsvTable table, CsvRow row, String column) {
        String en =
                read(table, row, column, Label.ENGLISH, String.class, problems).orElse("");
        String chinese = column + "_zh";
        return new Name(
                en,
                table.has(chinese) && !table.cell(row, chinese).isNull()
                        ? read(table, row, chinese, Text.ANY, String.class, problems)
                                .orElse(en)
                        : en);
    }

    /** Makes the regions of a country; returns their borders. */
    private Borders readProvinces(Values keys) {
        Country country = new Country();
        Optional<CsvTable> read = table(keys, "provinces", Country.COLUMNS);
        named = read.map(CsvTable::isComplete).orElse(false);
        int before = problems.count();
        Set<String> known = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        read.ifPresent(table -> table.rows().forEach(row -> {
            int sound = problems.count();
            Country.Province province = province(table, row);
            if (problems.count() > sound) {
                return;
            }
            if (!known.add(province.code())) {
                Tree.Leaf cell = table.cell(row, "code");
                problems.add(cell.place(), "code", cell.text(), "stands in the table twice");
            } else if (!names.add(province.name().en())) {
                Tree.Leaf cell = table.cell(row, "name");
                problems.add(cell.place(), "name", cell.text(), "stands in the table twice");
            } else if (province.groups() > province.regions()) {
                Tree.Leaf cell = table.cell(row, "groups");
                problems.add(cell.place(), "groups", cell.text(), "must be at most the number of regions");
            } else if (country.regions().size() + province.regions() > Format.MAX_REGIONS) {
                problems.add(row.place(), "region", "one more", "is more than " + Format.MAX_REGIONS);
            } else {
                country.add(province);
            }
        }));
        named &= problems.count() == before;
        country.groups().forEach(made -> addGroup(made.name(), made.seat()));
        country.regions().forEach(made -> {
            codes.put(made.code(), made.index());
            addRegion(made);
        });
        if (regions.isEmpty() && named) {
            problems.add(
                    keys.place("provinces"), "provinces", keys.text("provinces").orElse(""), "has no region");
            named = false;
        }
        return country.borders();
    }

    private Country.Province province(CsvTable table, CsvRow row) {
        return new Country.Province(
                read(table, row, "code", CODE, String.class, problems).orElse(""),
                name(table, row, "name"),
                read(table, row, "lon", LONGITUDE, Double.class, problems).orElse(0.0),
                read(table, row, "lat", LATITUDE, Double.class, problems).orElse(0.0),
                read(table, row, "population", POPULATION, Integer.class, problems)
                        .orElse(1),
                read(table, row, "groups", NUMBER, Integer.class, problems).orElse(1),
                read(table, row, "regions", NUMBER, Integer.class, problems).orElse(1));
    }

    private void generate(int count, boolean thresholds) {
        addGroup(new Name("All", "全部"), 0);
        int digits = Math.max(4, Integer.toString(count).length());
        int side = (int) Math.ceil(Math.sqrt(count));
        for (int i = 0; i < count; i++) {
            int column = i % side;
            int row = i / side;
            String number = Integer.toString(i + 1);
            String code = "R" + "0".repeat(digits - number.length()) + number;
            codes.put(code, i);
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

    private Borders readBorders(Values keys) {
        Optional<CsvTable> read = table(keys, "file", BORDER_COLUMNS);
        if (read.isEmpty()) {
            return new Borders(List.of());
        }
        Lookup byCode = new Lookup("region code");
        codes.forEach(byCode::add);
        if (!named) {
            byCode.incomplete();
        }
        CsvTable table = read.get();
        Set<Long> pairs = new TreeSet<>();
        for (CsvRow row : table.rows()) {
            Optional<Integer> a = code(table, row, "code_a", byCode);
            Optional<Integer> b = code(table, row, "code_b", byCode);
            if (a.isPresent() && a.equals(b)) {
                Tree.Leaf cell = table.cell(row, "code_b");
                problems.add(cell.place(), "code_b", cell.text(), "is no neighbour of itself");
            } else if (a.isPresent() && b.isPresent()) {
                pairs.add((long) Math.min(a.get(), b.get()) << 32 | Math.max(a.get(), b.get()));
            }
        }
        return new Borders(pairs.stream()
                .map(pair -> new Borders.Pair((int) (pair >> 32), (int) (long) pair))
                .toList());
    }

    private Optional<Integer> code(CsvTable table, CsvRow row, String column, Lookup byCode) {
        Tree.Leaf cell = table.cell(row, column);
        return byCode.find(column, cell.text(), cell.place(), problems);
    }

    private void styles(List<Values> styles) {
        for (Values keys : styles) {
            regionNames.find("region", keys, problems).ifPresent(index -> {
                Region region = regions.get(index);
                if (region.style().isPresent()) {
                    problems.add(keys.place("region"), "region", region.name().en(), "has a style already");
                }
                keys.choice("style", Style.class).ifPresent(style -> regions.set(index, region.withStyle(style)));
            });
        }
    }

    /** The value of a cell, or nothing and a problem noted if it does not have the shape. */
    private static <T> Optional<T> read(
            CsvTable table, CsvRow row, String column, Shape shape, Class<T> type, Problems problems) {
        return shape.read(column, table.cell(row, column), problems).map(type::cast);
    }
}
