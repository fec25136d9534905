package pacesetter.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import pacesetter.text.Name;

/**
 * What one of each kind of acts costs the province, as the manifest of results has it.
 *
 * @param byKind in the manifest's order; none where the scenario has no prices
 */
public record StoredPrices(Map<String, Double> byKind) {
    public StoredPrices {
        byKind = Collections.unmodifiableMap(new LinkedHashMap<>(byKind));
    }

    /**
     * Of a folder of results.
     *
     * @throws BrokenResultsException if the manifest says what cannot be
     */
    public static StoredPrices of(Path folder) throws IOException {
        JsonFile scenario = JsonFile.read(folder.resolve(Manifest.NAME)).object("scenario");
        Map<String, Double> prices = new LinkedHashMap<>();
        if (scenario.has("price") && scenario.element("price").isJsonObject()) {
            JsonFile weights = scenario.object("price").object("weights");
            for (String kind : weights.json().keySet()) {
                try {
                    prices.put(
                            kind.toLowerCase(Locale.ROOT), weights.element(kind).getAsDouble());
                } catch (UnsupportedOperationException | IllegalStateException | NumberFormatException noNumber) {
                    throw weights.damaged(new Name("a price is no number", "某项价格不是数"));
                }
            }
        }
        return new StoredPrices(prices);
    }
}
