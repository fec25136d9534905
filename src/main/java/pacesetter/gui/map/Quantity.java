package pacesetter.gui.map;

import pacesetter.text.Language;
import pacesetter.text.Term;

/** What a map's colours can tell. */
enum Quantity {
    COVERAGE(Term.COVERAGE),
    PERFORMANCE(Term.PERFORMANCE),
    INDICATOR(Term.INDICATOR),
    PRACTICE(Term.PRACTICE),
    SATISFACTION(Term.SATISFACTION);

    private final Term term;

    Quantity(Term term) {
        this.term = term;
    }

    String text(Language language) {
        return language.of(term.heading());
    }
}
