package pacesetter.scenario.describe;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pacesetter.scenario.file.ScenarioReaderTest;
import pacesetter.scenario.file.ShippedScenariosTest;
import pacesetter.scenario.file.Small;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Source;
import pacesetter.scenario.source.Tree;
import pacesetter.scenario.source.YamlReader;
import pacesetter.text.Language;

public final class ScenarioSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ScenarioSchema.text(), InputFormat.JSON);

    static Stream<Path> shipped() throws IOException {
        return ShippedScenariosTest.shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedScenarioFitsTheSchema(Path file) throws IOException {
        assertThat(errors(Files.readString(file))).isEmpty();
    }

    @Test
    void theStarterFitsTheSchema() {
        byte[] starter = Starter.files(Language.EN).getOrDefault(Starter.SCENARIO, new byte[0]);
        assertThat(errors(new String(starter, StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void whatTheReaderTakesTheSchemaTakes() {
        assertThat(errors(Small.TEXT)).isEmpty();
        assertThat(errors(ScenarioReaderTest.GENERATED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    noise: 0.1                      | nois: 0.1
                    noise: 0.1                      | noise: 3
                    noise: 0.1                      | noise: '"0.1"'
                    parameters:                     | parametres:
                    ticks: 52                       | ticks: 5.5
                    start: 2018-12-04, ticks        | start: soon, ticks
                    id: affairs                     | id: Affairs
                    kind: service                   | kind: servce
                    before: 4                       | before: 0
                    lever: journal                  | lever: jornal
                    issue: scripted                 | issue: scripted, graph: ring
                    event: selection_rules, rules: {min_weeks: 3} | event: selection_rules
                    quantity: covered               | quantity: cover
                    events: false                   | events: maybe
                    """)
    void whatTheReaderRefusesByShapeTheSchemaRefuses(String part, String changed) {
        String text = Small.but(part, changed);
        assertThat(Small.files(text).problems(Small.FILE)).isNotEmpty();
        assertThat(errors(text)).isNotEmpty();
    }

    @Test
    void aScenarioThatExtendsAnotherNeedNotRepeatIt() {
        String change = "extends: small.yaml\nborders:\ndomains: [{id: affairs, cost: .9}]\n";
        assertThat(Small.files().with("change.yaml", change).problems("change.yaml"))
                .isEmpty();
        assertThat(errors(change)).isEmpty();
        assertThat(errors(change.replace("extends: small.yaml\n", ""))).isNotEmpty();
        assertThat(errors(change + "titel: x\n")).isNotEmpty();
        assertThat(errors(change + "styles: [{region: Nanhu}]\n")).isNotEmpty();
    }

    private static List<Error> errors(String yaml) {
        return errors(SCHEMA, yaml);
    }

    public static List<Error> errors(Schema schema, String yaml) {
        Tree tree = YamlReader.read(new Source(Path.of("s.yaml"), yaml), new Problems());
        return schema.validate(json(tree).toString(), InputFormat.JSON);
    }

    /** The tree as an editor sees it: plain scalars are what YAML's core schema says. */
    private static JsonElement json(Tree tree) {
        if (tree instanceof Tree.Items list) {
            JsonArray array = new JsonArray();
            list.items().forEach(item -> array.add(json(item)));
            return array;
        }
        if (tree instanceof Tree.Fields map) {
            JsonObject object = new JsonObject();
            for (Map.Entry<String, Tree.Field> field : map.fields().entrySet()) {
                object.add(field.getKey(), json(field.getValue().value()));
            }
            return object;
        }
        Tree.Leaf leaf = (Tree.Leaf) tree;
        if (leaf.isNull()) {
            return JsonNull.INSTANCE;
        }
        if (leaf.plain() && leaf.text().matches("true|false")) {
            return new JsonPrimitive(Boolean.parseBoolean(leaf.text()));
        }
        return leaf.plain() && Numeric.parse(leaf.text()).isPresent()
                ? new JsonPrimitive(new BigDecimal(leaf.text()))
                : new JsonPrimitive(leaf.text());
    }
}
