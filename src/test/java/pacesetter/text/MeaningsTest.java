package pacesetter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MeaningsTest {
    @Test
    void everyTermHasAMeaningInBothLanguages() {
        for (Term term : Term.values()) {
            assertThat(Meanings.of(term).en()).as(term.name()).matches("[A-Z].*\\.");
            assertThat(Meanings.of(term).zh())
                    .as(term.name())
                    .containsPattern("\\p{IsHan}")
                    .endsWith("。");
        }
    }

    @Test
    void aLongerWordIsExplainedAndNotItsPieces() {
        assertThat(Meanings.in("the measured best practices", Language.EN))
                .containsExactly(
                        "measured: Leading by the highest measurement.",
                        "practice: How a region handles a domain; its quality is what it delivers.");
        assertThat(Meanings.in("elementary effect", Language.EN))
                .singleElement()
                .asString()
                .startsWith("elementary effect: ");
        assertThat(Meanings.in("办事指标", Language.ZH)).singleElement().asString().startsWith("办事指标：");
    }
}
