package pacesetter.scenario.describe;

import pacesetter.scenario.file.Format;
import pacesetter.scenario.parameters.Declarations;
import pacesetter.scenario.parameters.Origin;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.scenario.shape.Shape;
import pacesetter.text.Language;

/** The reference page of the scenario format and all parameters, in Markdown. */
public final class ScenarioReference {
    private static final String INTRO = """
            # Scenario reference

            Generated from the declarations in the program; do not edit. `describe SCENARIO PARAMETER` on the command line says the
            same of one parameter, with its value in a scenario.

            A scenario is one YAML 1.2 document in UTF-8 of at most 1 MB. Unknown keys are mistakes. Numbers are decimal (`12`, `.08`,
            `1e-4`), dates are written `2018-12-04`. Tags, merge keys (`<<`) and more than 50 aliases are refused. Tables are CSV
            files with a header line, of many kinds: see [tables.md](tables.md). A path starts from the file that names it and may not leave the scenario's folder,
            or the nearest folder above it that is called `scenarios`.

            What is dated happens in the week of its date. In descriptions, summaries, tables and charts a week is dated by the day
            on which it ends, which is the day on which the next begins: a scenario of 104 weeks from 2018-12-04 goes to 2020-12-01,
            and a target of 2020-07-01, a day of the week from 2020-06-30, is held against that week's end, 2020-07-07.

            Regions are named by code, English or Chinese name, groups by English or Chinese name, domains by id; the word for
            the type of place may be left out (`Nanhu` for `Nanhu District`, `嘉兴` for `嘉兴市`) where no two are confused. A name is
            one text for both languages, or `{en: ..., zh: ...}`; names may be in any letters, codes and ids are plain ASCII.

            A scenario that `extends` another writes down what is different: keys merge, lists of items that all have an id merge by
            id, other lists (and an empty one) replace, and a key without a value takes away what was inherited.
            """;

    private final FormatPage page = new FormatPage(INTRO);

    private ScenarioReference() {}

    /** The page. */
    public static String text() {
        ScenarioReference reference = new ScenarioReference();
        reference.page.addGroup("", Format.SCENARIO);
        reference.parameters();
        return reference.page.text();
    }

    private static String plausible(ParameterDeclaration declared) {
        return declared.plausible()
                .map(interval -> interval
                        + (interval.origin() == Origin.GUESS ? "" : ", " + Shape.word(interval.origin()))
                        + (interval.source().isEmpty() ? "" : ": " + interval.source()))
                .orElse(declared.kind() == ParameterDeclaration.Kind.CHOICE ? "each" : "");
    }

    private void parameters() {
        page.add("## Parameters");
        page.add("");
        page.add(
                "Under `parameters` in a file, by group; on the command line of `run`, `sweep` and `pair` as `--set evidence.noise=0.1`."
                        + " The mechanism behind a parameter is off at the value under `off at`; `ablate` goes through them."
                        + " Where a default comes from:");
        for (Origin origin : Origin.values()) {
            page.add("- " + Shape.word(origin) + ": " + origin.in(Language.EN) + " (" + origin.in(Language.ZH) + ")");
        }
        page.add("");
        for (String group : Declarations.groups()) {
            page.add("### " + group);
            page.add("");
            page.add("| parameter | symbol | default | range | plausible | off at | unit | from | meaning | 含义 |");
            page.add("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
            for (ParameterDeclaration declared : Declarations.ofGroup(group)) {
                String from =
                        Shape.word(declared.origin()) + (declared.source().isEmpty() ? "" : ": " + declared.source());
                page.add("| "
                        + String.join(
                                " | ",
                                "`" + declared.name() + "`",
                                declared.symbol().replace("_", "\\_"),
                                declared.fallback(),
                                declared.range(),
                                plausible(declared),
                                declared.neutral(),
                                declared.unit(),
                                from,
                                declared.en(),
                                declared.zh())
                        + " |");
            }
            page.add("");
        }
    }
}
