package pacesetter.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacesetter.run.Column;
import pacesetter.run.Layout;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Group;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.Target;
import pacesetter.text.Name;
import pacesetter.text.Tiers;

/** {@code names.csv}: codes to English and Chinese names, in UTF-8 with the byte-order mark that Excel needs. */
final class NamesFile {
    static final String NAME = "names.csv";

    static final List<Column> COLUMNS = List.of(
            Column.text("kind", "What has the name; for the fixed words of a column, that column."),
            Column.text("code", "How the other files call it."),
            Column.text("name_en", "English name."),
            Column.text("name_zh", "Chinese name."),
            Column.text("part_of", "A region's group, an indicator's domain; else empty."),
            Column.text("unit_en", "An indicator's unit in English; else empty."),
            Column.text("unit_zh", "An indicator's unit in Chinese; else empty."));

    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final Name NONE = new Name("", "");

    private final List<List<String>> rows = new ArrayList<>();

    /** What the file of a folder calls things of a kind, by their code, in order; nothing where there is none. */
    static Map<String, Name> read(Path folder, String kind) throws IOException {
        Map<String, Name> names = new LinkedHashMap<>();
        if (Files.exists(TableFile.of(folder.resolve(NAME)))) {
            new StoredTable(folder.resolve(NAME)).read(row -> {
                if (row.getField("kind").equals(kind)) {
                    names.put(row.getField("code"), new Name(row.getField("name_en"), row.getField("name_zh")));
                }
            });
        }
        return names;
    }

    private NamesFile(Scenario scenario) {
        add("scenario", scenario.id(), scenario.title(), "", NONE);
        for (Strategy strategy : scenario.strategies()) {
            add("strategy", strategy.id(), strategy.name(), "", NONE);
        }
        tiers(scenario.tiers());
        if (scenario.tiers().hasGroups()) {
            for (Group group : scenario.groups()) {
                add("group", group.name().en(), group.name(), "", NONE);
            }
        }
        for (Region region : scenario.regions()) {
            String group = scenario.groupOf(region).map(of -> of.name().en()).orElse("");
            add("region", region.code(), region.name(), group, NONE);
        }
        for (Domain domain : scenario.domains()) {
            add("domain", domain.id(), domain.name(), "", NONE);
            for (Domain.Indicator indicator : domain.indicators()) {
                add("indicator", indicator.id(), indicator.name(), domain.id(), indicator.unit());
            }
        }
        for (Target target : scenario.targets()) {
            add("target", target.id(), target.name(), "", NONE);
        }
        Layout.outcomes(scenario).forEach((column, name) -> add("outcome", column, name, "", NONE));
        for (Words.Word word : Words.ALL) {
            add(word.column(), word.code(), word.name(), "", NONE);
        }
    }

    /** The scenario's own words; those of the glossary need not be said. */
    private void tiers(Tiers tiers) {
        if (!tiers.equals(Tiers.DEFAULT.withGroups(tiers.hasGroups()))) {
            add("tier", "region", tiers.region(), "", NONE);
            add("tier", "regions", tiers.regions(), "", NONE);
            add("tier", "group", tiers.group(), "", NONE);
            add("tier", "groups", tiers.groups(), "", NONE);
            add("tier", "whole", tiers.whole(), "", NONE);
        }
    }

    /** The file's rows for a scenario. */
    static List<List<String>> rows(Scenario scenario) {
        return rows(scenario, List.of());
    }

    /**
     * The same where some targets are outcomes.
     *
     * @param outcomes columns that are kept
     */
    static List<List<String>> rows(Scenario scenario, List<String> outcomes) {
        NamesFile file = new NamesFile(scenario);
        Layout.targets(scenario).forEach((column, name) -> {
            if (outcomes.contains(column)) {
                file.add("outcome", column, name, "", NONE);
            }
        });
        return List.copyOf(file.rows);
    }

    static void write(OutputStream out, List<List<String>> rows) throws IOException {
        try (out) {
            out.write(MARK, 0, MARK.length);
            try (CsvFile csv = new CsvFile(out, COLUMNS)) {
                for (List<String> row : rows) {
                    csv.add(row);
                }
            }
        }
    }

    private void add(String kind, String code, Name name, String whole, Name unit) {
        rows.add(List.of(kind, code, name.en(), name.zh(), whole, unit.en(), unit.zh()));
    }
}
