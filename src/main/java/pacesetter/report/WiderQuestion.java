package pacesetter.report;

import java.util.Arrays;
import pacesetter.store.StoredStudy;
import pacesetter.text.Language;

/** The commands that ask of an answer at one setting of the parameters what would turn it. */
record WiderQuestion(StoredStudy study, Language language) {
    private static final String CASE = "zhejiang-2018";
    private static final String ITS_SWEEP = "scenarios/sweeps/uncertain-parameters.yaml";

    String sentence() {
        String ablation = "pacesetter ablate " + file();
        boolean shipped = study.scenario().equals(CASE);
        return language.of(
                "What would turn this: " + ablation + " tries every rule and mechanism in the same worlds, "
                        + (shipped ? "pacesetter sweep " + ITS_SWEEP : "a sweep over factors with range: plausible")
                        + " many values of what nobody has measured.",
                "什么会改变这一结论：" + ablation + "在同样的世界中逐一更换每条规则和机制，"
                        + (shipped ? "pacesetter sweep " + ITS_SWEEP : "因子写作range: plausible的批量运行")
                        + "尝试无人测量过的参数的多种取值。");
    }

    /** The scenario's file as the command named it that made the results; else by its own name. */
    private String file() {
        String file = study.scenarioFile();
        return Arrays.stream(study.command().split(" "))
                .filter(word -> word.equals(file) || word.endsWith("/" + file) || word.endsWith("\\" + file))
                .findFirst()
                .orElse(file);
    }
}
