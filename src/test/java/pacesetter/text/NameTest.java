package pacesetter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameTest {
    @Test
    void argumentsStandInTheLanguageOfTheMessageAndInItsOrder() {
        Name run = new Name("run", "运行");
        assertThat(Name.of("%d of %d in a %s", "%3$s共 %2$d 次中的 %1$d 次", 3, 7, run))
                .isEqualTo(new Name("3 of 7 in a run", "运行共 7 次中的 3 次"));
    }

    @Test
    void aListHasTheCommasOfItsLanguage() {
        assertThat(Name.list(List.of("a", new Name("b", "乙")))).isEqualTo(new Name("a, b", "a、乙"));
        assertThat(Name.list(List.of())).isEqualTo(Name.same(""));
    }

    @Test
    void onlyEnglishHasAPluralAndABlankBetweenSentences() {
        assertThat(Name.counted(1, "run", "runs", " 次运行")).isEqualTo(new Name("1 run", "1 次运行"));
        Name two = Name.counted(2, "run", "runs", " 次运行");
        assertThat(two).isEqualTo(new Name("2 runs", "2 次运行"));
        Name sentence = new Name("It is.", "是。");
        assertThat(sentence.then(Optional.of(sentence))).isEqualTo(new Name("It is. It is.", "是。是。"));
        assertThat(sentence.then(Optional.empty())).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        ", , , EN",
        ", , zh_CN.UTF-8, ZH",
        ", , zh, ZH",
        ", , ZH_TW, ZH",
        ", , de_DE.UTF-8, EN",
        "C, , zh_CN.UTF-8, EN",
        "'', '', zh_CN.UTF-8, ZH",
        ", en_US.UTF-8, zh_CN.UTF-8, EN",
        ", zh_CN.UTF-8, en_US.UTF-8, ZH",
        "zh_CN.UTF-8, C, C, ZH"
    })
    void theEnvironmentDecidesAsPosixHasIt(String all, String messages, String lang, Language language) {
        Map<String, String> environment = new java.util.HashMap<>();
        environment.put("LC_ALL", all);
        environment.put("LC_MESSAGES", messages);
        environment.put("LANG", lang);
        environment.values().removeIf(java.util.Objects::isNull);
        assertThat(Language.of(environment)).isEqualTo(language);
    }
}
