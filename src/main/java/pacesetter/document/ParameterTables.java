package pacesetter.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import pacesetter.scenario.parameters.Declarations;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.parameters.PlausibleInterval;
import pacesetter.scenario.shape.Numeric;
import pacesetter.text.Language;
import pacesetter.text.Term;

/**
 * Every parameter of the model with its value in a scenario, group by group.
 *
 * @param values by full name, a number or what a file has for it; a parameter that is missing, as in results of an earlier
 *     version, has no row
 * @param plausible what a parameter may well be in the scenario
 */
record ParameterTables(
        Map<String, ?> values,
        Function<ParameterDeclaration, Optional<PlausibleInterval>> plausible,
        Language language) {

    /** The heads of the columns. */
    List<String> heads() {
        return List.of(
                language.of(Term.PARAMETER.heading()),
                language.of("Meaning", "含义"),
                language.of("Value", "取值"),
                language.of("Unit", "单位"),
                language.of("Plausible interval", "合理区间"),
                language.of("Source", "来源"));
    }

    /** The rows of one group. */
    List<List<String>> rows(String group) {
        List<List<String>> rows = new ArrayList<>();
        for (ParameterDeclaration declared : Declarations.ofGroup(group)) {
            text(values, declared)
                    .ifPresent(value -> rows.add(List.of(
                            declared.name(),
                            language.of(declared.en(), declared.zh()),
                            told(declared, value),
                            declared.unit(),
                            plausible
                                    .apply(declared)
                                    .map(PlausibleInterval::toString)
                                    .orElse(language.of("none stated", "未给出")),
                            source(declared))));
        }
        return rows;
    }

    /** Names of the parameters whose values are not their defaults. */
    static List<String> changed(Map<String, ?> values) {
        return Declarations.ALL.values().stream()
                .filter(declared -> text(values, declared)
                        .filter(value -> !value.equals(fallback(declared)))
                        .isPresent())
                .map(ParameterDeclaration::name)
                .toList();
    }

    private String told(ParameterDeclaration declared, String value) {
        return value
                + (value.equals(plain(declared.neutral())) ? language.of(", off", "，关闭") : "")
                + (value.equals(fallback(declared))
                        ? ""
                        : language.of(" (default " + fallback(declared) + ")", "（默认 " + fallback(declared) + "）"));
    }

    private static String fallback(ParameterDeclaration declared) {
        return text(Parameters.defaults().values(), declared).orElseThrow();
    }

    private static Optional<String> text(Map<String, ?> values, ParameterDeclaration declared) {
        return Optional.ofNullable(values.get(declared.name())).map(value -> plain(value.toString()));
    }

    /** A number as people write it, or the word that it is. */
    private static String plain(String text) {
        OptionalDouble number = Numeric.parse(text);
        return number.isPresent() ? Numeric.plain(number.getAsDouble()) : text;
    }

    private String source(ParameterDeclaration declared) {
        String origin = declared.origin().in(language);
        return declared.source().isEmpty() ? origin : origin + language.of(": ", "：") + declared.source();
    }
}
