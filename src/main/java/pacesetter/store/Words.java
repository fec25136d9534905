package pacesetter.store;

import java.util.ArrayList;
import java.util.List;
import pacesetter.model.Happening;
import pacesetter.model.Status;
import pacesetter.scenario.Target;
import pacesetter.scenario.parameters.CopyingParameters.Style;
import pacesetter.text.Coded;
import pacesetter.text.Name;

/** What the fixed words in the results mean: those that are the same for every scenario. */
final class Words {
    /**
     * A word.
     *
     * @param column the column it stands in
     */
    record Word(String column, String code, Name name) {}

    static final List<Word> ALL = all();

    private Words() {}

    private static List<Word> all() {
        List<Word> words = new ArrayList<>();
        words.add(new Word("status", "completed", new Name("Run that came to its end", "完成")));
        words.add(new Word("status", "failed", new Name("Run that broke off", "失败")));
        add(words, "status", Status.values());
        add(words, "style", Style.values());
        add(words, "event", Happening.values());
        add(words, "quantity", Target.Quantity.values());
        add(words, "relation", Target.Relation.values());
        add(words, "use", Target.Use.values());
        return List.copyOf(words);
    }

    private static void add(List<Word> words, String column, Coded[] constants) {
        for (Coded constant : constants) {
            words.add(new Word(column, constant.code(), constant.meaning()));
        }
    }
}
