package pacesetter.scenario.caution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pacesetter.scenario.Scenario;
import pacesetter.text.Name;

/** Codes and ids that R, pandas, Stata or Excel read as something else than a text. */
record MisreadWords() implements Check {
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)";

    /** What a word is taken for, and its form. */
    private enum Reading {
        LEADING_ZERO("numbers, without their leading zeros", "数字并丢失前导零", "0[0-9]+"),
        LONG_NUMBER("numbers of at most 15 digits", "最多15位的数字", "[1-9][0-9]{15,}"),
        EXPONENT("numbers with an exponent", "科学计数法数字", "[0-9]+(\\.[0-9]*)?e-?[0-9]+"),
        DECIMAL("decimal numbers, without zeros at their end", "小数并丢失末尾的零", "[0-9]+\\.[0-9]*0|[0-9]+\\."),
        DATE(
                "dates",
                "日期",
                "[0-9]{1,4}[-.][0-9]{1,2}[-.][0-9]{1,4}|[0-9]{1,2}-[0-9]{1,4}|[0-9]{4}-[0-9]{1,2}|" + MONTH
                        + "[-. ]?[0-9]{1,4}|[0-9]{1,2}[-. ]?" + MONTH),
        LOGICAL("true or false", "真假值", "true|false|t|f"),
        MISSING("missing or infinite values", "缺失值或无穷大", "|na|n.a|n/a|nan|-nan|null|inf|infinity|-inf");

        private final Name shown;
        private final Pattern form;

        Reading(String en, String zh, String form) {
            shown = new Name(en, zh);
            this.form = Pattern.compile(form, Pattern.CASE_INSENSITIVE);
        }
    }

    @Override
    public List<Caution> of(Scenario scenario) {
        List<Caution> cautions = new ArrayList<>();
        Vocabulary.keys(scenario).forEach((kind, words) -> {
            for (Reading reading : Reading.values()) {
                List<String> misread = words.stream()
                        .filter(word -> reading.form.matcher(word).matches())
                        .toList();
                if (!misread.isEmpty()) {
                    cautions.add(caution(kind, misread, words.size(), reading));
                }
            }
        });
        return cautions;
    }

    private static Caution caution(Name kind, List<String> misread, int all, Reading reading) {
        Name first = Listed.first(misread);
        return Caution.of(
                misread.size() + " of " + all + " " + kind.en() + " (" + first.en() + ") may be read as "
                        + reading.shown.en()
                        + " by R, pandas, Stata or Excel, and joins lose rows: read the column as text.",
                all + " 个" + kind.zh() + "中有 " + misread.size() + " 个（" + first.zh() + "）会被 R、pandas、Stata 或 Excel 读作"
                        + reading.shown.zh() + "，合并表格时会丢行：请按文本读入该列。");
    }
}
