package pacesetter.cli;

import pacesetter.text.Language;
import picocli.CommandLine.Option;

/** In which language a command answers. */
final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "en|zh",
            description = "Language of words and charts (default: en).",
            defaultValue = "en")
    private Language language = Language.EN;

    Language language() {
        return language;
    }
}
