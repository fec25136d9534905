package pacesetter.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pacesetter.scenario.parameters.Origin;
import pacesetter.scenario.parameters.PlausibleInterval;
import pacesetter.scenario.source.SourceFile;
import pacesetter.text.Name;

/**
 * What a finished folder of results tells of the scenario that was run.
 *
 * @param groups 0 where regions belong to nothing
 * @param parameters values as they stand there, by full name
 * @param tables of the folder with their SHA-256; none in results of 0.1.0, which has no list of them
 * @param plausible intervals that the scenario gives in place of those declared, by full name
 * @param levers codes of each strategy's levers, by id of the strategy
 */
public record StoredScenario(
        Name title,
        int regions,
        int groups,
        int domains,
        Map<String, String> parameters,
        Map<String, PlausibleInterval> plausible,
        Map<String, List<String>> levers,
        List<SourceFile> tables) {

    public StoredScenario {
        parameters = Map.copyOf(parameters);
        plausible = Map.copyOf(plausible);
        levers = Map.copyOf(levers);
        tables = List.copyOf(tables);
    }

    /**
     * That of a study.
     *
     * @throws BrokenResultsException if the folder does not say what it must
     */
    public static StoredScenario of(StoredStudy study) throws IOException {
        JsonFile manifest = JsonFile.read(study.folder().resolve(Manifest.NAME));
        JsonFile scenario = manifest.object("scenario");
        Map<String, Name> titles = study.called("scenario");
        return new StoredScenario(
                titles.getOrDefault(study.scenario(), Name.same(study.scenario())),
                study.called("region").size(),
                study.called("group").size(),
                study.called("domain").size(),
                parameters(scenario.object("parameters")),
                scenario.has("plausible") ? plausible(scenario.object("plausible")) : Map.of(),
                levers(scenario),
                tables(manifest));
    }

    private static List<SourceFile> tables(JsonFile manifest) throws IOException {
        Inventory listed = Edition.of(manifest).isChecked() ? Inventory.read(manifest) : Inventory.NONE;
        return listed.files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".csv"))
                .map(file -> new SourceFile(file.getKey(), file.getValue().sha256()))
                .toList();
    }

    private static Map<String, String> parameters(JsonFile groups) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String group : groups.json().keySet()) {
            for (Map.Entry<String, JsonElement> value :
                    groups.object(group).json().entrySet()) {
                if (value.getValue() instanceof JsonPrimitive written) {
                    values.put(group + "." + value.getKey(), written.getAsString());
                }
            }
        }
        return values;
    }

    private static Map<String, PlausibleInterval> plausible(JsonFile intervals) throws IOException {
        Map<String, PlausibleInterval> plausible = new LinkedHashMap<>();
        for (String name : intervals.json().keySet()) {
            JsonFile interval = intervals.object(name);
            Optional<Origin> origin = Arrays.stream(Origin.values())
                    .filter(one -> one.name().equalsIgnoreCase(text(interval, "origin")))
                    .findFirst();
            double low = number(interval, "low");
            double high = number(interval, "high");
            boolean log = text(interval, "log").equals("true");
            double least = log ? 0 : Double.NEGATIVE_INFINITY;
            if (origin.isEmpty() || !(least < low && low < high && high < Double.POSITIVE_INFINITY)) {
                throw intervals.damaged(Name.of("plausible.%s is no interval", "plausible.%s 不是区间", name));
            }
            plausible.put(name, new PlausibleInterval(low, high, log, origin.get(), text(interval, "source")));
        }
        return plausible;
    }

    private static double number(JsonFile of, String key) {
        return of.json().get(key) instanceof JsonPrimitive written && written.isNumber()
                ? written.getAsDouble()
                : Double.NaN;
    }

    private static String text(JsonFile of, String key) {
        return of.json().get(key) instanceof JsonPrimitive written ? written.getAsString() : "";
    }

    /** Results of 0.1.0 name the type of a lever as the kind of a record. */
    private static Map<String, List<String>> levers(JsonFile scenario) throws IOException {
        Map<String, List<String>> levers = new LinkedHashMap<>();
        for (JsonFile strategy : scenario.objects("strategies")) {
            List<String> types = new ArrayList<>();
            for (JsonFile lever : strategy.objects("levers")) {
                types.add(lever.text(lever.has("type") ? "type" : "kind"));
            }
            levers.put(strategy.text("id"), List.copyOf(types));
        }
        return levers;
    }
}
